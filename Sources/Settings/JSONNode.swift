/// A value of a file that a person wrote, with its line, so that an error can say where.
public struct JSONNode: Sendable {
  /// What stands there.
  public indirect enum Value: Sendable {
    /// Members in the order of the file; no key stands there twice.
    case object([(key: String, node: JSONNode)])
    /// Elements in their order.
    case array([JSONNode])
    /// Text without its quotes.
    case string(String)
    /// Numbers, true, false and null, as they are written.
    case other(String)
  }

  /// What stands there.
  public let value: Value
  /// Its line, counted from 1.
  public let line: Int

  /// What stands here, for a sentence.
  public var kind: String {
    switch value {
    case .object: "an object"
    case .array: "a list"
    case .string(let text): "\"\(text)\""
    case .other(let word): word
    }
  }
}
