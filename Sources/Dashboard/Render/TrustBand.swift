import Drawing
import TrustMetrics

/// The band of the first screen: how far the community is trusted, and why that changed.
extension DashboardState {
  /// `Trust 71 (66–75) ▼3 in 28 d`
  var bandTitle: String {
    let trust = communityFigure(.trust)
    guard let value = trust.pointsNow else { return "Trust" }
    return Words.plain(
      ["Trust \(value)", trust.pointsRange.map { "(\($0))" }, changeText(of: .trust), olderMark])
  }

  func drawBand(_ rect: Rect, _ canvas: inout Canvas) {
    guard rect.rows > 1 else {
      drawCompactBand(rect, &canvas)
      return
    }
    let area = rect.inset(columns: 1, rows: 1)
    let line = bandLine(columns: area.columns - 2)
    canvas.box(rect, title: bandTitle)
    let runs = line.spans.map { Run($0.text, canvas.theme[$0.ink]) }
    canvas.write(runs, column: area.column + 1, row: area.row, maxColumns: area.columns - 2)
  }

  private func bandNote(_ hasBecause: Bool) -> String {
    hasBecause ? "\(key(.goTrust)) shows why" : because ?? "\(key(.goTrust)) shows why"
  }

  /// Writes the title again: the heavy line of the pane above may lie over it.
  func drawBandTitle(_ canvas: inout Canvas) {
    guard let band = layout.band, band.rows > 1, band.columns > 8 else { return }
    let title = TextWidth.truncated(bandTitle, to: band.columns - 6, glyphs: glyphs)
    canvas.write(" \(title) ", column: band.column + 1, row: band.row, ink: .title)
    let note = bandNote(bandLine(columns: band.columns - 4).hasBecause)
    // The pane above says at the end of this line how much of it is hidden.
    let above = layout.panes.first { $0.rect.endRow - 1 == band.row && $0.rect.endColumn == band.endColumn }
    let taken = above.flatMap { position(in: $0.pane) }.map { TextWidth.columns($0, glyphs: glyphs) + 4 } ?? 0
    let room = band.columns - TextWidth.columns(title, glyphs: glyphs) - taken - 8
    guard TextWidth.columns(note, glyphs: glyphs) <= room else { return }
    canvas.writeRight(" \(note) ", endColumn: band.endColumn - 1 - taken, row: band.row, ink: .muted)
  }

  /// One line without a box, where rows are few.
  private func drawCompactBand(_ rect: Rect, _ canvas: inout Canvas) {
    let why = whyNoTrust.map { "Trust: \($0.prefix(1).lowercased())\($0.dropFirst())" }
    let text = why ?? Words.joined([bandTitle, because], glyphs.separator)
    canvas.write(text, column: rect.column + 1, row: rect.row, ink: .muted, maxColumns: rect.columns - 2)
  }

  /// The parts with the widest bars for which there is room, and the reason where it fits beside them.
  private func bandLine(columns: Int) -> (spans: [Span], hasBecause: Bool) {
    if let why = whyNoTrust { return ([Span(why, .muted)], false) }
    for (bar, isWithReason) in [(10, true), (6, true), (1, true), (10, false), (6, false), (1, false), (0, false)] {
      guard let reason = isWithReason ? because : "" else { continue }
      let spans = parts(bar: bar) + (reason.isEmpty ? [] : [Span("   \(reason)", .text)])
      let width = spans.reduce(0) { $0 + TextWidth.columns($1.text, glyphs: glyphs) }
      if width <= columns { return (spans, isWithReason) }
    }
    return (parts(bar: 0), false)
  }

  private func parts(bar width: Int) -> [Span] {
    var spans: [Span] = []
    for id in FigureID.parts {
      let figure = communityFigure(id)
      if !spans.isEmpty { spans.append(Span(width > 1 ? "   " : "  ", .text)) }
      spans.append(Span("\(id.name) ", .muted))
      guard let value = figure.pointsNow else {
        spans.append(Span(glyphs.unknown, .faint))
        continue
      }
      spans.append(Span("\(value)", figure.ink))
      let share = figure.value ?? 0
      if width == 1 {
        spans.append(Span(" " + Chart.sparkline([share], width: 1, glyphs: glyphs, scale: 0...1), figure.barInk))
      } else if width > 1 {
        spans.append(Span(" " + Chart.progressBar(share, width: width, glyphs: glyphs), figure.barInk))
      }
    }
    return spans
  }
}

extension Words {
  /// The parts that are there, with a blank between them.
  static func plain(_ parts: [String?]) -> String { parts.compactMap(\.self).joined(separator: " ") }
}
