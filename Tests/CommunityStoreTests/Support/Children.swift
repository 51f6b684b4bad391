import Foundation
import TestSupport
import Glibc

/// The helper program that the tests start, end and kill, built beside them.
enum JournalProbe {
  static let path = PackageFolder.program("JournalProbe")

  /// Runs the probe to its end and returns what it printed, and its status.
  static func run(_ arguments: String...) throws -> (output: String, status: Int32) {
    let child = try Child(arguments)
    let output = child.readAll()
    return (output, child.wait())
  }

  /// A running probe whose standard output is a pipe.
  final class Child {
    private let process = Process()
    private let pipe = Pipe()

    init(_ arguments: [String]) throws {
      process.executableURL = URL(fileURLWithPath: JournalProbe.path)
      process.arguments = arguments
      process.standardOutput = pipe
      try process.run()
    }

    func readAll() -> String { String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) }

    /// Waits up to ten seconds until it has printed something, which stays to be read.
    func waitForOutput() {
      var wait = pollfd(fd: pipe.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&wait, 1, 10_000)
    }

    func killHard() { kill(process.processIdentifier, SIGKILL) }

    func wait() -> Int32 {
      process.waitUntilExit()
      return process.terminationStatus
    }
  }
}
