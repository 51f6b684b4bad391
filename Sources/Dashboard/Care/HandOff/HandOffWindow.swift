import Drawing
import FollowUps

/// Where the hand-off stands on a screen of some size.
struct HandOffWindow {
  let rect: Rect
  let inside: Rect

  init(_ state: DashboardState) {
    let area = state.windowRoom
    let rows = area.rows
    let columns = min(area.columns, 100)
    rect = Rect(column: (area.columns - columns) / 2, row: area.row, columns: columns, rows: rows)
    inside = columns >= 12 && rows >= 4 ? rect.inset(columns: 1, rows: 1) : rect
  }
}

extension DashboardState {
  /// The items of a hand-off as lines: whose it is, then Situation, Background, Assessment, Recommendation.
  func handOffLines(_ report: HandOffReport, columns: Int) -> [HandOffPage.Line] {
    let width = max(1, columns - 2)
    var lines: [HandOffPage.Line] = []
    func paragraph(_ text: String, _ item: Int?, indent: Int = 0, _ ink: Ink = .text) {
      for line in TextWrap(text, columns: max(1, width - indent), glyphs: glyphs) {
        lines.append(.init(spans: [Span(String(repeating: " ", count: indent) + line, ink)], item: item))
      }
    }
    guard !report.items.isEmpty else {
      paragraph("Nothing is open that is yours, and nothing is offered to you.", nil, .muted)
      return lines
    }
    var heading = ""
    for (index, item) in report.items.enumerated() {
      let isOffered = item.flag.handOff?.to == userName
      let next = isOffered ? "Offered to you" : "Yours to hand over"
      if next != heading {
        if !lines.isEmpty { lines.append(.init(spans: [], item: nil)) }
        lines.append(.init(spans: [Span(next, .accent)], item: nil))
        heading = next
      } else {
        lines.append(.init(spans: [], item: nil))
      }
      paragraph(Opening.words(of: item.title, limit: 200), index, .title)
      if let offer = item.flag.handOff {
        let said = offer.text.isEmpty ? "" : ": “\(Opening.words(of: offer.text, limit: 300))”"
        paragraph(
          isOffered
            ? "\(nameOfColleague(offer.from)) offers it\(said)"
            : "offered to \(nameOfColleague(offer.to)), who has not accepted yet\(said)", index, indent: 2, .warning)
      }
      for (letter, texts) in [
        ("Situation", item.situation), ("Background", item.background), ("Assessment", item.assessment),
        ("Recommendation", item.recommendation),
      ] where !texts.isEmpty {
        let label = width >= 60 ? letter : String(letter.prefix(1))
        let indent = width >= 60 ? 16 : 3
        var name = label.padded(to: indent)
        for text in texts {
          for line in TextWrap(Opening.words(of: text, limit: 600), columns: max(1, width - indent), glyphs: glyphs) {
            lines.append(.init(spans: [Span(name, .muted), Span(line)], item: index))
            name = String(repeating: " ", count: indent)
          }
        }
      }
    }
    return lines
  }

  func drawHandOff(_ canvas: inout Canvas) {
    guard let page = care.desk.handOff else { return }
    let window = HandOffWindow(self)
    canvas.shade(canvas.bounds)
    if window.inside == window.rect {
      canvas.fill(window.rect, ink: .overlay)
    } else {
      let count = page.report.items.count
      canvas.window(
        window.rect, title: "Hand-off of \(userName.map { nameOfPerson($0) } ?? "nobody")",
        note: count == 0 ? "" : "\((page.selected ?? 0) + 1) of \(count)")
    }
    let area = window.inside
    let ground = canvas.theme[.overlay]
    canvas.clipped(to: area) { canvas in
      for line in 0..<max(0, area.rows) where page.lines.indices.contains(page.top + line) {
        let content = page.lines[page.top + line]
        let runs = content.spans.map { Run($0.text, canvas.theme[$0.ink].on(ground)) }
        canvas.write(
          runs, column: area.column + 1, row: area.row + line, maxColumns: max(1, area.columns - 2))
        if content.item != nil, content.item == page.selected {
          canvas.write(glyphs.selection, column: area.column, row: area.row + line, ink: .accent)
        }
      }
    }
  }
}
