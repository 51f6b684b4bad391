import Drawing

extension DashboardState {
  /// A window by itself: its title, its lines, and which one is selected.
  func tellWindow(_ text: inout LinearText) {
    tellDrawn(&text) { state, canvas in state.drawOverlay(&canvas) }
    if overlay != nil, context != .help { text.say(hintsInWords) }
  }

  /// What something draws, as lines: for windows and for panes that are drawn rather than written.
  func tellDrawn(_ text: inout LinearText, _ draw: (DashboardState, inout Canvas) -> Void) {
    var state = self
    // Room for all of it, so that nothing is scrolled away or cut.
    state.size = Size(columns: 100, rows: 400)
    state.care.home.emergencies = []
    state.layout = Layout(size: state.size, screen: state.current)
    var canvas = Canvas(size: state.size, theme: .mono, glyphs: .spoken)
    draw(state, &canvas)
    for line in LinearWindow.lines(of: canvas.frame) { text.say(line) }
  }

  /// A pane of which nothing more is known than how it is drawn.
  func tellDrawnPane(_ pane: Pane, _ text: inout LinearText) {
    text.say(titleInWords(pane))
    guard let rect = layout.rect(of: pane) else { return }
    let frame = render(self, theme: .mono)
    for line in LinearWindow.lines(of: frame, in: Layout.inside(rect, hasBorders: layout.hasBorders)) {
      text.say(line)
    }
  }
}

/// Reads what was drawn: columns become commas, the sign of the selected line becomes a word.
enum LinearWindow {
  /// The lines of a frame that hold words, the continuation of a line joined to it.
  static func lines(of frame: Frame, in area: Rect? = nil) -> [String] {
    let area = area ?? Rect(frame.size)
    var lines: [String] = []
    var wasMarked = false
    for row in area.row..<area.endRow {
      let cells = (area.column..<area.endColumn).map { frame[$0, row] }.filter { $0.width > 0 }
      let content = cells.map(\.text).joined()
      // The line with the title is drawn with the sign too, and means nothing by it.
      let isTitle = content.unicodeScalars.count { isBox($0) } > 2
      let isMarked = !isTitle && content.unicodeScalars.first { $0 != " " && !isBox($0) } == mark
      let isSelected = isMarked && !wasMarked
      wasMarked = isMarked
      let plain = String(content.unicodeScalars.map { isBox($0) || $0 == mark ? " " : Character($0) })
      let words = columns(of: plain)
      guard !words.isEmpty else { continue }
      let indent = plain.prefix { $0 == " " }.count - (area.columns - width(of: frame, area)) / 2
      if indent >= 16, let last = lines.popLast() {
        let ending = " (selected)"
        lines.append(last.hasSuffix(ending) ? "\(last.dropLast(ending.count)) \(words)\(ending)" : "\(last) \(words)")
      } else {
        lines.append(isSelected ? "\(words) (selected)" : words)
      }
    }
    return lines
  }

  private static let mark: Unicode.Scalar = "▌"

  private static func isBox(_ scalar: Unicode.Scalar) -> Bool { (0x2500...0x257F).contains(scalar.value) }

  /// Columns of the window in the middle of the frame.
  private static func width(of frame: Frame, _ area: Rect) -> Int {
    for row in area.row..<area.endRow {
      let used = (area.column..<area.endColumn).filter { frame[$0, row].text != " " }
      if let first = used.first, let last = used.last { return last - first + 1 }
    }
    return area.columns
  }

  /// `j Down            Move down.` becomes `j Down: Move down.`
  private static func columns(of line: String) -> String {
    var parts: [String] = []
    var part = ""
    var blanks = 0
    for sign in line {
      if sign == " " {
        blanks += 1
        continue
      }
      if blanks > 1, !part.isEmpty {
        parts.append(part)
        part = ""
      } else if blanks == 1, !part.isEmpty {
        part += " "
      }
      blanks = 0
      part.append(sign)
    }
    if !part.isEmpty { parts.append(part) }
    guard let first = parts.first, parts.count > 1 else { return parts.first ?? "" }
    return "\(first): \(parts.dropFirst().joined(separator: ", "))"
  }
}
