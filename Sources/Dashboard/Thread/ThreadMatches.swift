import CommunityModel

/// Which marked line of a message a person wants to see.
enum MatchEnd: Sendable, Equatable {
  case first, last
}

extension DashboardState {
  /// The lines of a message that hold what is looked for. O(its lines).
  func matchLines(_ index: Int, _ thread: inout ThreadState) -> [Int] {
    let lines = laid(index, &thread).lines
    return lines.indices.filter { lines[$0].contains { $0.ink == .match } }
  }

  /// The next marked line of the selected message beyond what is on the screen.
  func hiddenMatch(_ thread: inout ThreadState, forwards: Bool) -> Int? {
    let lines = matchLines(thread.selected, &thread)
    let (rows, offset) = (threadRows, thread.offset)
    return forwards ? lines.first { $0 + offset >= rows } : lines.last { $0 + offset < 0 }
  }

  /// Scrolls so that a line of the selected message stands in the upper third.
  func show(line: Int, of thread: inout ThreadState) {
    thread.isScrolled = false
    thread.offset = min(0, threadRows / 3 - line)
  }

  /// Scrolls to a marked line of the selected message unless it is on the screen already.
  func revealMatch(_ end: MatchEnd, _ thread: inout ThreadState) {
    thread.reveals = nil
    let lines = matchLines(thread.selected, &thread)
    guard let line = end == .first ? lines.first : lines.last else { return }
    // A message that fits is shown whole in any case.
    guard laid(thread.selected, &thread).height - 1 > threadRows else { return }
    let place = min(0, thread.offset) + line
    if place < 0 || place >= threadRows { show(line: line, of: &thread) }
  }
}
