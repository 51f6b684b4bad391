import Glibc

/// The passphrase that ends presenting, asked for before the screen opens.
enum Passphrase {
  /// The fewest signs.
  static let least = 4

  /// From the first line of `$ROUNDS_PASSPHRASE_FILE`, for scripts; else typed twice, without being shown.
  static func ask() throws -> String {
    if let path = Person.variable("ROUNDS_PASSPHRASE_FILE") {
      guard let line = firstLine(of: path), line.count >= least else {
        Standard.error(
          "rounds: ROUNDS_PASSPHRASE_FILE names no file whose first line is a passphrase of \(least) signs")
        throw Exit.problem
      }
      return line
    }
    while true {
      guard let first = SecretPrompt.ask("A passphrase that ends presenting: ") else { throw Exit.problem }
      if first.count < least {
        Standard.error("A passphrase has \(least) signs or more.")
        continue
      }
      guard let again = SecretPrompt.ask("Once more: ") else { throw Exit.problem }
      if first == again { return first }
      Standard.error("These were two different ones.")
    }
  }

  private static func firstLine(of path: String) -> String? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while bytes.count < 1000, case let byte = getc(file), byte != EOF, byte != 10 {
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    if bytes.last == 13 { bytes.removeLast() }
    return String(validating: bytes, as: UTF8.self)
  }
}
