import Foundation
import TestSupport

/// The program that these tests are about, built beside them.
enum Program {
  static let path = PackageFolder.program("rounds")

  /// How a run ended, and all that it wrote.
  struct Outcome {
    var status: Int32
    var output: String
    var error: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }

    /// The output as one JSON object a line.
    var objects: [[String: Any]] {
      get throws {
        try lines.map { line in
          let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
          return value as? [String: Any] ?? [:]
        }
      }
    }
  }

  /// Runs a command to its end. Its output goes through files: a pipe that nobody reads would stop it.
  static func run(_ command: [String], environment: [String: String], scratch: String) throws -> Outcome {
    let names = ["out", "err"].map { "\(scratch)/\(UUID().uuidString).\($0)" }
    defer { names.forEach { try? FileManager.default.removeItem(atPath: $0) } }
    for name in names { try Data().write(to: URL(fileURLWithPath: name)) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: names[0])
    process.standardError = FileHandle(forWritingAtPath: names[1])
    try process.run()
    process.waitUntilExit()
    let texts = try names.map { String(decoding: try Data(contentsOf: URL(fileURLWithPath: $0)), as: UTF8.self) }
    let status = process.terminationStatus
    return Outcome(
      status: process.terminationReason == .exit ? status : 128 + status, output: texts[0], error: texts[1])
  }
}
