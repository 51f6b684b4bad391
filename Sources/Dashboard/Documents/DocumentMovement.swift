extension DocumentState {
  /// One step: to the next thing that Enter opens when it is near, else a line further.
  mutating func step(_ direction: Int, rows: Int) {
    let target = (selected ?? -1) + direction
    if let selected, document.targets.indices.contains(target), let lines = document.lines(of: target),
      let from = document.lines(of: selected)
    {
      let gap = direction > 0 ? lines.lowerBound - from.upperBound : from.lowerBound - lines.upperBound
      let isVisible = lines.lowerBound < top + rows && lines.upperBound > top
      if gap <= rows || isVisible {
        self.selected = target
        show(lines, rows: rows)
        return
      }
    }
    scroll(direction, rows: rows)
  }

  /// Scrolls and takes the selection along when it would leave the screen.
  mutating func scroll(_ lines: Int, rows: Int) {
    top += lines
    clamp(rows: rows)
    guard let selected, let place = document.lines(of: selected) else { return }
    if place.upperBound <= top || place.lowerBound >= top + rows {
      let visible = document.targets.indices.filter {
        guard let lines = document.lines(of: $0) else { return false }
        return lines.lowerBound < top + rows && lines.upperBound > top
      }
      self.selected = (lines > 0 ? visible.first : visible.last) ?? selected
    }
  }

  /// To the first or the last line, and what can be opened there.
  mutating func jump(toEnd: Bool, rows: Int) {
    top = toEnd ? document.lines.count : 0
    selected = document.targets.isEmpty ? nil : toEnd ? document.targets.count - 1 : 0
    clamp(rows: rows)
  }

  /// No empty lines at the end, nothing before the first line.
  mutating func clamp(rows: Int) { top = max(0, min(top, document.lines.count - rows)) }

  private mutating func show(_ lines: Range<Int>, rows: Int) {
    // A little of what stands before the first thing to open is worth seeing.
    if selected == 0, lines.upperBound <= rows { top = 0 }
    if lines.upperBound > top + rows { top = lines.upperBound - rows }
    if lines.lowerBound < top { top = lines.lowerBound }
    clamp(rows: rows)
  }
}
