import Glibc

/// A passphrase that is given before the screen opens: by a file, or typed twice without being shown.
enum Passphrase {
  /// The fewest signs.
  static let least = PINCommand.least

  /// Asks twice, until both are the same. Ends the program where nobody can be asked.
  static func ask(_ question: String) throws -> String {
    while true {
      guard let first = SecretPrompt.ask(question) else { throw Exit.problem }
      if first.count < least {
        Standard.error("A passphrase has \(least) signs or more.")
        continue
      }
      guard let again = SecretPrompt.ask("Once more: ") else { throw Exit.problem }
      if first == again { return first }
      Standard.error("These were two different ones.")
    }
  }

  /// The first line of a file, or of the one that `$ROUNDS_PASSPHRASE_FILE` names; nil when neither is given.
  static func read(_ file: String?) throws -> String? {
    guard let path = file ?? Person.variable("ROUNDS_PASSPHRASE_FILE") else { return nil }
    guard let line = try firstLine(of: path), line.count >= least else {
      Standard.error("rounds: “\(path)” has no passphrase of \(least) signs in its first line")
      throw Exit.problem
    }
    return line
  }

  private static func firstLine(of path: String) throws -> String? {
    guard let file = fopen(path, "re") else {
      Standard.error("rounds: \(path): \(String(cString: strerror(errno)))")
      throw Exit.problem
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while bytes.count < 1000, case let byte = getc(file), byte != EOF, byte != 10 {
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    if bytes.last == 13 { bytes.removeLast() }
    return String(validating: bytes, as: UTF8.self)
  }
}
