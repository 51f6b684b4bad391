/// Escapes of two hexadecimal digits: `%2F` in addresses, `.2F` in the file names of a Zulip archive.
enum PercentEncoding {
  /// Decodes them; an escape character without two digits behind it stays. O(length).
  ///
  /// Bytes that are not UTF-8 become U+FFFD.
  static func decode(_ text: String, escape: Character) -> String {
    guard let mark = escape.asciiValue, text.utf8.contains(mark) else { return text }
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == mark, index + 2 < bytes.count, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
