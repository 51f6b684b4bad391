/// A value of a theme file that remembers its line, so that an error can say where.
struct JSONNode {
  indirect enum Value {
    case object([(key: String, node: JSONNode)])
    case array([JSONNode])
    case string(String)
    /// Numbers, true, false and null: a theme has no use for them, but an error can name them.
    case other(String)
  }

  let value: Value
  /// Counted from 1.
  let line: Int

  /// What stands here, for a sentence.
  var kind: String {
    switch value {
    case .object: "an object"
    case .array: "a list"
    case .string(let text): "\"\(text)\""
    case .other(let word): word
    }
  }
}
