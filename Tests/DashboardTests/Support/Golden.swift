import Foundation
import Testing

/// Screens that were looked at and kept. They are recorded only with ROUNDS_RECORD_GOLDENS=1, and then the run fails, so
/// that nobody records by accident.
enum Golden {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Goldens")

  static func check(_ screen: String, _ name: String, at location: SourceLocation = #_sourceLocation) {
    let file = folder.appendingPathComponent("\(name).txt")
    if ProcessInfo.processInfo.environment["ROUNDS_RECORD_GOLDENS"] == "1" {
      do {
        try screen.write(to: file, atomically: true, encoding: .utf8)
      } catch {
        Issue.record("\(name) could not be recorded: \(error)", sourceLocation: location)
      }
      Issue.record(
        "\(name) was recorded. Look at it, then run again without ROUNDS_RECORD_GOLDENS.", sourceLocation: location)
      return
    }
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record("There is no golden \(name). Record it with ROUNDS_RECORD_GOLDENS=1.", sourceLocation: location)
      return
    }
    guard kept != screen else { return }
    let before = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let now = screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = zip(before, now).enumerated().first { $1.0 != $1.1 }?.offset ?? min(before.count, now.count)
    func line(_ lines: [Substring]) -> Substring { row < lines.count ? lines[row] : "(nothing)" }
    Issue.record(
      "\(name) differs first in row \(row):\n- \(line(before))\n+ \(line(now))\n\(screen)", sourceLocation: location)
  }
}
