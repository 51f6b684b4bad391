import Crypto

/// The SHA-256 of a line of the journal, without its newline: 32 bytes that compare fast.
struct JournalHash: Sendable, Hashable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// What the first line names as the line before it: nothing but zeros.
  static let origin = JournalHash()

  private init() {}

  init(of line: UnsafeRawBufferPointer) {
    var hasher = SHA256()
    hasher.update(bufferPointer: line)
    let digest = hasher.finalize()
    withUnsafeMutableBytes(of: &words) { words in
      digest.withUnsafeBytes { words.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0.prefix(32))) }
    }
  }

  init(of line: [UInt8]) { self = line.withUnsafeBytes { JournalHash(of: $0) } }

  /// Reads 64 hex digits as the journal writes them, in lower case; nil for anything else.
  init?(hex: String) {
    func value(_ digit: UInt8) -> UInt8? {
      switch digit {
      case 48...57: digit - 48
      case 97...102: digit - 87
      default: nil
      }
    }
    var copy = hex
    let isHex = copy.withUTF8 { digits in
      digits.count == 64
        && withUnsafeMutableBytes(of: &words) { bytes in
          for index in 0..<32 {
            guard let high = value(digits[index * 2]), let low = value(digits[index * 2 + 1]) else { return false }
            bytes[index] = high << 4 | low
          }
          return true
        }
    }
    if !isHex { return nil }
  }

  /// 64 hex digits.
  var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: 64) { text in
      withUnsafeBytes(of: words) { bytes in
        for index in 0..<32 {
          text[index * 2] = digits[Int(bytes[index] >> 4)]
          text[index * 2 + 1] = digits[Int(bytes[index] & 15)]
        }
      }
      return 64
    }
  }

  static func == (left: JournalHash, right: JournalHash) -> Bool { left.words == right.words }

  // The bytes of a hash are as good as random: eight of them are enough to find it.
  func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
