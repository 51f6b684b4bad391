import Foundation
import TestSupport
import Glibc
import TerminalTestSupport
import Testing

/// The program that the tests run on a terminal, built beside them.
enum Probe {
  static let path = PackageFolder.program("TerminalProbe")

  /// The probe on a terminal, after its first frame.
  static func shown(
    _ arguments: String..., columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws -> VirtualTerminal {
    let terminal = try VirtualTerminal(
      [path] + arguments, columns: columns, rows: rows, environment: environment)
    try terminal.wait(for: "probe \(columns)x\(rows)")
    try terminal.wait("the corner") { terminal.cell(column: columns - 1, row: rows - 1).text == "#" }
    return terminal
  }

  /// The probe between two words of a script, and the terminal's modes before it. The script says `ended` and the
  /// status, and stays.
  static func shownInScript() throws -> (terminal: VirtualTerminal, modes: UInt32) {
    let terminal = try VirtualTerminal(["/bin/sh", "-c", "echo before; read go; \(path); echo ended $?; read stay"])
    try terminal.wait(for: "before")
    let modes = try terminal.localModes()
    terminal.send("\n")
    try terminal.wait(for: "probe 80x24")
    return (terminal, modes)
  }

  /// The probe as a job of an interactive shell.
  static func shownInShell(columns: Int = 80, rows: Int = 24) throws -> VirtualTerminal {
    let terminal = try VirtualTerminal(["/bin/bash", "--norc", "--noprofile", "-i"], columns: columns, rows: rows)
    try terminal.wait(for: "ready>")
    terminal.send("\(path)\r")
    try terminal.wait(for: "probe \(columns)x\(rows)")
    return terminal
  }
}

/// Real programs on real terminals: one after the other, so that a busy machine keeps up.
@Suite(.serialized) enum OnATerminal {}
