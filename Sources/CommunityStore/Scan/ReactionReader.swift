import CJSON
import CommunityModel

/// The objects of a `reactions` list.
final class ReactionReader {
  private let list = ObjectReader([])
  private let fields = ObjectReader([.init(name: "by"), .init(name: "kind"), .init(name: "at")])

  /// Calls `body` for each whole reaction and `problem` for what is none.
  func read(
    _ array: JSONValue, _ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer, Timestamp?) -> Void,
    problem: (String) -> Void
  ) {
    let broken = list.elements(of: array) { element in
      guard element.isObject else {
        problem("it should hold objects such as {\"by\":…, \"kind\":\"thanks\"}; the others are ignored")
        return
      }
      let record = Record(bytes: element.bytes, readable: element.bytes.count + Int(CJSON_PADDING), offset: 0)
      if let wrong = fields.read(record) {
        problem("\(wrong); that reaction is left out")
        return
      }
      guard fields[0].isString, fields[1].isString else {
        problem("a reaction needs “by” and “kind”; that one is left out")
        return
      }
      let at = fields[2].isString ? Timestamp(rfc3339: fields[2].bytes) : nil
      if at == nil, !fields[2].isAbsent {
        problem("“at” should be a time with zone such as 2026-11-21T14:02:00Z; it is ignored")
      }
      body(fields[0].bytes, fields[1].bytes, at)
    }
    if let broken { problem("\(broken) from here on; the rest of the list is ignored") }
  }
}
