/// Reads JSON with comments and trailing commas. JSONDecoder reads them too, but cannot say on which line a value is.
public struct JSONReader {
  private let bytes: [UInt8]
  private let file: String
  private var index = 0
  private var line = 1
  private var depth = 0

  /// Reads one value and nothing after it. O(bytes).
  public static func read(_ bytes: [UInt8], file: String) throws(SettingsError) -> JSONNode {
    var reader = JSONReader(bytes: bytes, file: file)
    let node = try reader.node()
    try reader.skip()
    guard reader.index == bytes.count else { throw reader.error("nothing may follow the closing brace") }
    return node
  }

  private init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    // An editor's byte order mark.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  private func error(_ reason: String) -> SettingsError { SettingsError(file: file, line: line, reason: reason) }

  private var present: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func name(_ byte: UInt8?) -> String {
    guard let byte else { return "the end of the file" }
    return byte > 0x20 && byte < 0x7F ? "\"\(Character(Unicode.Scalar(byte)))\"" : "byte \(byte)"
  }

  /// Passes blanks and comments.
  private mutating func skip() throws(SettingsError) {
    while let byte = present {
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        index += 1
      case 0x20, 0x09, 0x0D: index += 1
      case UInt8(ascii: "/"): try skipComment()
      default: return
      }
    }
  }

  private mutating func skipComment() throws(SettingsError) {
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    if second == UInt8(ascii: "/") {
      while let byte = present, byte != UInt8(ascii: "\n") { index += 1 }
    } else if second == UInt8(ascii: "*") {
      index += 2
      while true {
        guard let byte = present else { throw error("the comment is not closed with */") }
        if byte == UInt8(ascii: "\n") { line += 1 }
        index += 1
        if byte == UInt8(ascii: "*"), present == UInt8(ascii: "/") { break }
      }
      index += 1
    } else {
      throw error("a comment begins with // or /*")
    }
  }

  private mutating func node() throws(SettingsError) -> JSONNode {
    try skip()
    let start = line
    switch present {
    case UInt8(ascii: "{"): return JSONNode(value: .object(try object()), line: start)
    case UInt8(ascii: "["): return JSONNode(value: .array(try array()), line: start)
    case UInt8(ascii: "\""): return JSONNode(value: .string(try string()), line: start)
    default:
      let from = index
      while let byte = present, byte.isWordByte { index += 1 }
      guard index > from else { throw error("a value was expected, not \(name(present))") }
      return JSONNode(value: .other(String(decoding: bytes[from..<index], as: UTF8.self)), line: start)
    }
  }

  /// Runs over what stands between two brackets, with commas between.
  private mutating func list(
    until close: UInt8, _ element: (inout JSONReader) throws(SettingsError) -> Void
  ) throws(SettingsError) {
    depth += 1
    guard depth <= 32 else { throw error("this is nested too deeply") }
    index += 1
    try skip()
    while present != close {
      try element(&self)
      try skip()
      if present == UInt8(ascii: ",") {
        index += 1
        try skip()
      } else if present != close {
        throw error("a comma or \(name(close)) was expected, not \(name(present))")
      }
    }
    index += 1
    depth -= 1
  }

  private mutating func object() throws(SettingsError) -> [(key: String, node: JSONNode)] {
    var members: [(key: String, node: JSONNode)] = []
    var known: Set<String> = []
    try list(until: UInt8(ascii: "}")) { (reader: inout JSONReader) throws(SettingsError) in
      guard reader.present == UInt8(ascii: "\"") else {
        throw reader.error("a key in quotes was expected, not \(reader.name(reader.present))")
      }
      let key = try reader.string()
      guard known.insert(key).inserted else {
        throw SettingsError(file: reader.file, line: reader.line, key: key, reason: "this key stands here twice")
      }
      try reader.skip()
      guard reader.present == UInt8(ascii: ":") else {
        throw reader.error("a colon was expected after \"\(key)\", not \(reader.name(reader.present))")
      }
      reader.index += 1
      members.append((key, try reader.node()))
    }
    return members
  }

  private mutating func array() throws(SettingsError) -> [JSONNode] {
    var nodes: [JSONNode] = []
    try list(until: UInt8(ascii: "]")) { (reader: inout JSONReader) throws(SettingsError) in
      nodes.append(try reader.node())
    }
    return nodes
  }

  /// A string with the escapes that a title may hold; `\u` is not among them, since the file is UTF-8.
  private mutating func string() throws(SettingsError) -> String {
    index += 1
    var text: [UInt8] = []
    while let byte = present, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\n") {
      index += 1
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      switch present {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(present ?? 0)
      case UInt8(ascii: "n"), UInt8(ascii: "t"): text.append(0x20)
      default: throw error("after \\ one of \" \\ / n t was expected; write other characters as they are")
      }
      index += 1
    }
    guard present == UInt8(ascii: "\"") else { throw error("the quotes are not closed on this line") }
    index += 1
    return String(decoding: text, as: UTF8.self)
  }
}

extension UInt8 {
  /// A byte of a number or a word.
  fileprivate var isWordByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
