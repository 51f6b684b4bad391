import CryptoExtras
import FoundationEssentials

/// A PIN as the journal keeps it: a salted scrypt hash, which takes a tenth of a second to make on purpose.
///
/// Written as `scrypt$N$r$p$salt$hash`, salt and hash in base64. Everybody who may read the store may read it, and four digits
/// are guessed in an hour however slow a hash is: it keeps colleagues apart on a shared terminal, and locks nobody out.
enum PINHash {
  /// 2¹⁵ rounds of blocks of 8 on one lane: 32 MB and some 100 ms. Source: RFC 7914; OWASP's least is 2¹⁷ for passwords.
  private static let rounds = 1 << 15
  private static let blockSize = 8
  private static let lanes = 1
  private static let saltLength = 16
  private static let hashLength = 32

  /// The hash of a PIN with a new salt; nil when there is no memory for it.
  static func make(_ pin: String) -> String? {
    var random = SystemRandomNumberGenerator()
    let salt = (0..<saltLength).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    guard let hash = derive(pin, salt, rounds, blockSize, lanes, hashLength) else { return nil }
    return "scrypt$\(rounds)$\(blockSize)$\(lanes)$\(base64(salt))$\(base64(hash))"
  }

  /// True when a hash was made of that PIN; false too for what is no such hash, or one that would cost far more than ours.
  static func matches(_ pin: String, _ text: String) -> Bool {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]), let blockSize = Int(parts[2]),
      let lanes = Int(parts[3]), let salt = Data(base64Encoded: parts[4]), let hash = Data(base64Encoded: parts[5])
    else { return false }
    // A line of the journal must not make the program work for a day, or take all memory there is.
    guard rounds > 1, rounds <= 1 << 18, rounds.nonzeroBitCount == 1, (1...16).contains(blockSize),
      (1...4).contains(lanes), (16...64).contains(hash.count), salt.count <= 64,
      let found = derive(pin, Array(salt), rounds, blockSize, lanes, hash.count)
    else { return false }
    return areSame(found, Array(hash))
  }

  private static func derive(
    _ pin: String, _ salt: [UInt8], _ rounds: Int, _ blockSize: Int, _ lanes: Int, _ length: Int
  ) -> [UInt8]? {
    let key = try? KDF.Scrypt.deriveKey(
      from: Array(pin.utf8), salt: salt, outputByteCount: length, rounds: rounds, blockSize: blockSize,
      parallelism: lanes)
    return key?.withUnsafeBytes { Array($0) }
  }

  /// Looks at every byte, so that the time it takes says nothing.
  private static func areSame(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    a.count == b.count && zip(a, b).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
}
