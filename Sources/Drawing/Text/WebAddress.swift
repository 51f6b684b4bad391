/// A web address in a text that somebody wrote, which may be shown as a link because it says where it leads.
///
/// Only `http://` and `https://` in printable ASCII, at most 2,000 signs. Refused are addresses with a user name before
/// the host (`https://bank.example@evil.example`), a host with anything but letters, digits, dots, hyphens and a port, and
/// an address with a sign beyond ASCII right behind it, which a reader would take for a part of it.
public struct WebAddress: Sendable, Hashable {
  /// The address, as it is shown.
  public let text: String

  /// The longest address that is a link, in signs.
  public static let longest = 2000

  private init(text: String) { self.text = text }

  /// The addresses of a text, in their order. O(text); next to nothing for a text without `://`.
  public static func all(in text: String) -> [WebAddress] {
    var found: [WebAddress] = []
    var text = text
    text.withUTF8 { bytes in
      var at = 0
      while let start = WebAddress.start(in: bytes, from: at) {
        var end = start
        while end < bytes.count, WebAddress.isAllowed(bytes[end]) { end += 1 }
        let isFollowed = end < bytes.count && bytes[end] >= 0x80
        at = end
        while end > start, WebAddress.endsSentence(bytes[end - 1]) { end -= 1 }
        guard !isFollowed, let address = WebAddress(bytes[start..<end]) else { continue }
        found.append(address)
      }
    }
    return found
  }

  /// Where the next `http://` or `https://` begins that is no part of a word.
  private static func start(in bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
    var at = from
    while at + 8 < bytes.count {
      if bytes[at] == UInt8(ascii: "h"), at == 0 || !isWord(bytes[at - 1]) {
        let rest = bytes[at..<min(at + 8, bytes.count)]
        if rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8) { return at }
      }
      at += 1
    }
    return nil
  }

  private init?(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.count <= WebAddress.longest, let slashes = text.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      return nil
    }
    let authority = text.utf8[slashes...].dropFirst(2).prefix { ![0x2F, 0x3F, 0x23].contains($0) }
    guard let first = authority.first, WebAddress.isLetterOrDigit(first), authority.count <= 253 + 6,
      authority.allSatisfy({ WebAddress.isLetterOrDigit($0) || [0x2D, 0x2E, 0x3A].contains($0) })
    else { return nil }
    self.text = text
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
  }

  private static func isWord(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || byte >= 0x80 || byte == 0x5F }

  /// RFC 3986, section 2: unreserved, reserved and the percent sign.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || allowed.contains(byte)
  }

  private static let allowed = Array("-._~:/?#[]@!$&'()*+,;=%".utf8)

  private static func endsSentence(_ byte: UInt8) -> Bool { ends.contains(byte) }

  private static let ends = Array(".,;:!?)]'".utf8)
}
