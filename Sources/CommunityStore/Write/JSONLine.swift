import CommunityModel

/// Writes JSON objects a field at a time into a growing block of bytes, so that millions of records can be streamed.
/// Fields that are nil are left out.
package struct JSONLine {
  private var bytes: [UInt8] = []
  private var isFirst = true

  private init() {}

  /// Appends one object and a newline. The block is moved in and out, never copied.
  package static func append(to block: inout [UInt8], newline: Bool = true, _ body: (inout JSONLine) -> Void) {
    var line = JSONLine()
    swap(&line.bytes, &block)
    line.nested(body)
    if newline { line.bytes.append(10) }
    swap(&line.bytes, &block)
  }

  /// One object as bytes.
  package static func bytes(newline: Bool = true, _ body: (inout JSONLine) -> Void) -> [UInt8] {
    var block: [UInt8] = []
    append(to: &block, newline: newline, body)
    return block
  }

  package mutating func field(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  package mutating func field(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    key(name)
    bytes.append(contentsOf: String(value).utf8)
  }

  package mutating func field(_ name: StaticString, _ value: Bool?) {
    guard let value else { return }
    key(name)
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  package mutating func field(_ name: StaticString, _ value: Timestamp?) {
    guard let value else { return }
    key(name)
    bytes.append(34)
    bytes.append(contentsOf: value.description.utf8)
    bytes.append(34)
  }

  package mutating func field(_ name: StaticString, _ value: [String]?) {
    guard let value else { return }
    list(name, value) { line, element in line.string(element) }
  }

  package mutating func field(_ name: StaticString, sorted value: [String: String]?) {
    guard let value else { return }
    object(name) { line in
      for (key, text) in value.sorted(by: { $0.key < $1.key }) {
        line.separate()
        line.string(key)
        line.bytes.append(58)
        line.string(text)
      }
    }
  }

  package mutating func field(_ name: String, _ value: JournalValue) {
    separate()
    string(name)
    bytes.append(58)
    switch value {
    case .text(let text): string(text)
    case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .number(let number):
      let text = Int(exactly: number).map { String($0) } ?? String(number)
      // JSON has no other numbers than finite ones; as words they do not cost the line.
      if number.isFinite { bytes.append(contentsOf: text.utf8) } else { string(text) }
    case .list(let texts):
      bytes.append(91)
      for (index, text) in texts.enumerated() {
        if index > 0 { bytes.append(44) }
        string(text)
      }
      bytes.append(93)
    }
  }

  package mutating func list<Element>(
    _ name: StaticString, _ elements: [Element], _ body: (inout JSONLine, Element) -> Void
  ) {
    key(name)
    bytes.append(91)
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(44) }
      body(&self, element)
    }
    bytes.append(93)
  }

  package mutating func object(_ name: StaticString, _ body: (inout JSONLine) -> Void) {
    key(name)
    nested(body)
  }

  /// An object as an element of a list.
  package mutating func nested(_ body: (inout JSONLine) -> Void) {
    bytes.append(123)
    isFirst = true
    body(&self)
    bytes.append(125)
    isFirst = false
  }

  private mutating func separate() {
    if !isFirst { bytes.append(44) }
    isFirst = false
  }

  private mutating func key(_ name: StaticString) {
    separate()
    bytes.append(34)
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(34)
    bytes.append(58)
  }

  /// A JSON string: quotes, backslashes and control characters escaped, everything else as UTF-8.
  package mutating func string(_ text: String) {
    bytes.append(34)
    var copy = text
    copy.withUTF8 { utf8 in
      var start = 0
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        var length = 0
        if byte < 32 || byte == 34 || byte == 92 || byte == 127 {
          length = 1
        } else if byte == 0xC2 || byte == 0xE2 {
          length = JSONLine.misleading(utf8, at: index)
        }
        guard length > 0 else {
          index += 1
          continue
        }
        bytes.append(contentsOf: utf8[start..<index])
        length == 1 ? escape(byte) : escape(scalar: utf8, at: index, length: length)
        index += length
        start = index
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(34)
  }

  /// The length of a scalar that is harmless in a file and mischief on a terminal: a C1 control (U+0080–009F), or a mark
  /// that turns the direction of writing (U+200E, U+200F, U+202A–202E, U+2066–2069). 0 for every other one.
  ///
  /// JSON is printed on terminals too (`show --json`), and escaped these mean the same in every reader.
  private static func misleading(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard index + 1 < utf8.count else { return 0 }
    let second = utf8[index + 1]
    if utf8[index] == 0xC2 { return second < 0xA0 ? 2 : 0 }
    guard index + 2 < utf8.count else { return 0 }
    switch (second, utf8[index + 2]) {
    case (0x80, 0x8E...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): return 3
    default: return 0
    }
  }

  private mutating func escape(scalar utf8: UnsafeBufferPointer<UInt8>, at index: Int, length: Int) {
    var value = UInt32(utf8[index]) & (length == 2 ? 0x1F : 0x0F)
    for place in 1..<length { value = value << 6 | UInt32(utf8[index + place]) & 0x3F }
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(contentsOf: [92, 117])
    for shift in [12, 8, 4, 0] as [UInt32] { bytes.append(digits[Int(value >> shift & 15)]) }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 34: bytes.append(contentsOf: [92, 34])
    case 92: bytes.append(contentsOf: [92, 92])
    case 10: bytes.append(contentsOf: [92, 110])
    case 13: bytes.append(contentsOf: [92, 114])
    case 9: bytes.append(contentsOf: [92, 116])
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: [92, 117, 48, 48, digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
  }
}
