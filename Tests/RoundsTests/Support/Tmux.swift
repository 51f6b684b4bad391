import Foundation
import TerminalTestSupport
import Testing

/// A tmux of a test's own, shown on a pseudo terminal, with a shell or a program in its only window.
final class Tmux {
  static let isHere = FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")

  let terminal: VirtualTerminal
  private let sandbox: Sandbox
  private let environment: [String: String]

  /// Starts it with settings of its configuration, a line each.
  init(
    _ sandbox: Sandbox, _ command: [String], settings: [String] = [], columns: Int = 100, rows: Int = 30
  ) throws {
    self.sandbox = sandbox
    let file = sandbox.path + "/tmux.conf"
    let usual = [
      "set -g default-terminal tmux-256color", "set -g status off", "set -g mouse on", "set -s escape-time 10",
      "set -g default-shell /bin/bash",
    ]
    try (usual + settings).joined(separator: "\n").appending("\n")
      .write(toFile: file, atomically: true, encoding: .utf8)
    environment = sandbox.environment(["TMUX_TMPDIR": sandbox.path + "/tmp"])
    terminal = try VirtualTerminal(
      ["/usr/bin/tmux", "-u", "-f", file, "new-session"] + command, columns: columns, rows: rows,
      environment: environment, patience: Sandbox.patience)
  }

  deinit { _ = try? run("kill-server") }

  /// Runs a command of tmux: what it printed.
  @discardableResult
  func run(_ arguments: String...) throws -> String {
    try Program.run(
      ["/usr/bin/tmux"] + arguments, environment: environment, scratch: sandbox.path + "/tmp"
    ).output
  }
}

extension VirtualTerminal {
  /// Where a text stands on the screen, in columns.
  func place(of text: String) -> (column: Int, row: Int)? {
    let count = text.unicodeScalars.count
    for row in 0..<self.text.split(separator: "\n", omittingEmptySubsequences: false).count {
      let line = self.row(row)
      guard line.contains(text) else { continue }
      for column in 0..<line.unicodeScalars.count {
        let found = (column..<column + count).map { cell(column: $0, row: row).text }.joined()
        if found == text { return (column, row) }
      }
    }
    return nil
  }
}
