extension DocumentState {
  /// One step: to the next thing that Enter opens when it is near, else a line further.
  mutating func step(_ direction: Int, rows: Int) {
    if let next = neighbour(direction), let lines = document.lines(of: next) {
      let isNear = direction > 0 ? lines.lowerBound <= top + rows + 3 : lines.upperBound + 3 >= top
      if isNear {
        selected = next
        show(lines, rows: rows)
        return
      }
    }
    scroll(direction, rows: rows)
  }

  /// Scrolls; the selection stays among what is on the screen.
  mutating func scroll(_ lines: Int, rows: Int) {
    top += lines
    clamp(rows: rows)
    keepSelectionVisible(rows: rows, fromEnd: lines < 0)
  }

  /// To the first or the last line, and what can be opened there.
  mutating func jump(toEnd: Bool, rows: Int) {
    top = toEnd ? document.lines.count : 0
    clamp(rows: rows)
    selected = nil
    keepSelectionVisible(rows: rows, fromEnd: toEnd)
  }

  /// No empty lines at the end, nothing before the first line.
  mutating func clamp(rows: Int) { top = max(0, min(top, document.lines.count - rows)) }

  /// Nothing is selected that cannot be seen.
  mutating func keepSelectionVisible(rows: Int, fromEnd: Bool = false) {
    if let selected, isVisible(selected, rows: rows) { return }
    let visible = document.targets.indices.filter { isVisible($0, rows: rows) }
    selected = fromEnd ? visible.last : visible.first
  }

  private func isVisible(_ target: Int, rows: Int) -> Bool {
    guard let lines = document.lines(of: target) else { return false }
    return lines.lowerBound < top + rows && lines.upperBound > top
  }

  /// What can be opened next; while nothing is selected, the nearest in that direction.
  private func neighbour(_ direction: Int) -> Int? {
    if let selected {
      let next = selected + direction
      return document.targets.indices.contains(next) ? next : nil
    }
    let starts = document.targets.indices.filter { target in
      document.lines(of: target).map { direction > 0 ? $0.lowerBound >= top : $0.upperBound <= top } ?? false
    }
    return direction > 0 ? starts.first : starts.last
  }

  private mutating func show(_ lines: Range<Int>, rows: Int) {
    if lines.upperBound > top + rows { top = lines.upperBound - rows }
    if lines.lowerBound < top { top = lines.lowerBound }
    clamp(rows: rows)
  }
}
