import ArgumentParser
import CommunityStore
import Glibc

/// What `rounds` ends with, besides 0.
enum Exit {
  /// Something was found or could not be done.
  static let problem = ExitCode(1)
  /// There is no store, or it cannot be used.
  static let noStore = ExitCode(2)
}

/// Runs a command; an error becomes its sentence on stderr and an exit code that a script can use.
func reportingFailures(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch let error as StoreError {
    Standard.error("rounds: \(error.message)")
    throw Exit.noStore
  }
}

/// The streams of the process.
enum Standard {
  /// A line on stderr.
  static func error(_ line: String) { write(line + "\n", to: STDERR_FILENO) }

  /// Text on stdout. A reader that went away (a closed pipe) ends the program quietly, as it ends cat.
  static func output(_ text: String) {
    if !write(text, to: STDOUT_FILENO) { exit(errno == EPIPE ? 0 : 1) }
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  @discardableResult
  static func write(_ text: String, to descriptor: Int32) -> Bool {
    var copy = text
    return copy.withUTF8 { bytes in
      var total = 0
      while total < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + total }, bytes.count - total)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return false }
        total += count
      }
      return true
    }
  }
}
