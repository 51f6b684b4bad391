/// A text as the sequence that puts it on the clipboard of the person's own machine: OSC 52 of xterm's ctlseqs.
enum ClipboardSequence {
  /// The longest text, in bytes of UTF-8: terminals refuse sequences above 100,000 bytes, and base64 makes 4 of 3.
  static let longest = 74_994

  /// How the sequence gets to the terminal.
  enum Way: Equatable {
    case plain
    /// tmux takes OSC 52 itself (`set-clipboard`, `external` unless changed) and passes it on; with `on` it keeps it too.
    case tmux
    /// GNU screen passes on what stands in a device control string, and that in pieces of 768 bytes at most.
    case screen
  }

  /// The bytes; nil when the text is too long.
  static func make(_ text: String, way: Way) -> [UInt8]? {
    let bytes = Array(text.utf8)
    guard bytes.count <= longest else { return nil }
    let plain = Array("\u{1B}]52;c;".utf8) + base64(bytes) + [0x07]
    switch way {
    case .plain: return plain
    case .tmux:
      // The plain form works with tmux as it comes. The wrapped one reaches terminals through a tmux that was told to
      // leave the clipboard alone but lets sequences pass (`allow-passthrough`); otherwise tmux drops it in silence.
      return plain + Array("\u{1B}Ptmux;\u{1B}".utf8) + plain + Array("\u{1B}\\".utf8)
    case .screen:
      var wrapped: [UInt8] = []
      for start in stride(from: 0, to: plain.count, by: longestPiece) {
        wrapped +=
          Array("\u{1B}P".utf8) + plain[start..<min(start + longestPiece, plain.count)] + Array("\u{1B}\\".utf8)
      }
      return wrapped
    }
  }

  /// 768 without the two bytes at each end of a piece.
  private static let longestPiece = 764

  /// Base 64 with padding (RFC 4648, section 4).
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var number = 0
      for byte in group { number = number << 8 | Int(byte) }
      number <<= 8 * (3 - group.count)
      for place in 0..<4 {
        text.append(place <= group.count ? signs[number >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return text
  }
}
