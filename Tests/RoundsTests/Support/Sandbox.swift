import Foundation
import TerminalTestSupport
import Testing

/// Folders of its own for one test, gone with it, and the program in an environment where nothing is left to chance.
final class Sandbox: Sendable {
  let path: String
  /// The state folder of the person at the keyboard.
  var state: String { path + "/state" }

  /// How long anything may take on a busy machine before it counts as never.
  static let patience = Duration.seconds(30)

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "rounds-test-\(UUID().uuidString)").path
    for folder in ["", "/state", "/tmp"] {
      try FileManager.default.createDirectory(atPath: path + folder, withIntermediateDirectories: true)
    }
  }

  deinit {
    // What was made read-only can be removed again.
    _ = try? FileManager.default.subpathsOfDirectory(atPath: path).forEach {
      chmod("\(path)/\($0)", 0o755)
    }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The environment of every run; a test adds to it.
  func environment(_ more: [String: String] = [:]) -> [String: String] {
    [
      "XDG_STATE_HOME": state, "TMPDIR": path + "/tmp", "HOME": path, "TZ": "UTC", "LC_ALL": "C.UTF-8",
      "TERM": "xterm-256color", "PATH": "/usr/bin:/bin", "ROUNDS_USER": "amy",
    ].merging(more) { $1 }
  }

  /// The program on a terminal.
  func terminal(
    _ arguments: String..., columns: Int = 80, rows: Int = 24, environment more: [String: String] = [:]
  ) throws -> VirtualTerminal {
    try VirtualTerminal(
      [Program.path] + arguments, columns: columns, rows: rows, environment: environment(more),
      patience: Sandbox.patience)
  }

  /// The program as a job of an interactive shell, on a terminal.
  func shell(_ arguments: String..., term: String = "xterm-256color") throws -> VirtualTerminal {
    let terminal = try VirtualTerminal(
      ["/bin/bash", "--norc", "--noprofile", "--noediting", "-i"],
      environment: environment(["PS1": "ready> ", "TERM": term]), patience: Sandbox.patience)
    try terminal.wait(for: "ready>")
    terminal.send(([Program.path] + arguments).joined(separator: " ") + "\r")
    return terminal
  }

  /// Runs the program without a terminal, to its end.
  func run(_ arguments: String..., environment more: [String: String] = [:]) throws -> Program.Outcome {
    try Program.run([Program.path] + arguments, environment: environment(more), scratch: path + "/tmp")
  }

  /// Runs a line of the shell, in which `rounds` is the program.
  func script(_ line: String) throws -> Program.Outcome {
    try Program.run(
      ["/bin/bash", "-c", "rounds() { '\(Program.path)' \"$@\"; }; \(line)"], environment: environment(),
      scratch: path + "/tmp")
  }

  /// What the screen of a store is once the keys were played, by the program that needs no terminal.
  func screen(_ store: String, columns: Int, rows: Int, keys: String = "") throws -> String {
    let outcome = try run("screen", store, "--size", "\(columns)x\(rows)", "--keys", keys, "--user", "amy")
    #expect(outcome.status == 0, "\(outcome.error)")
    return outcome.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}
