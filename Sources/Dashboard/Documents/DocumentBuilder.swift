import CommunityModel
import Drawing

/// Lays out a page line by line for a width.
struct DocumentBuilder {
  let columns: Int
  let glyphs: GlyphSet
  private(set) var document = Document()
  private var target: Int?

  init(columns: Int, glyphs: GlyphSet) {
    self.columns = max(1, columns)
    self.glyphs = glyphs
  }

  mutating func title(_ text: String, note: String = "") {
    document.title = text
    document.note = note
  }

  /// Lines made in `body` belong to something that Enter opens.
  mutating func opening(_ what: Target, _ body: (inout DocumentBuilder) -> Void) {
    document.targets.append(what)
    target = document.targets.count - 1
    body(&self)
    target = nil
  }

  mutating func line(_ spans: Span...) { document.lines.append(Document.Line(spans: spans, target: target)) }

  /// A line made of parts of it.
  mutating func line(_ spans: [Span]) { document.lines.append(Document.Line(spans: spans, target: target)) }

  /// A chart between the lines.
  mutating func chart(_ lines: [ChartLine]) {
    // A chart that is heard is noise; the page says the same in words (`LinearCharts`).
    if glyphs.isSpoken { return }
    for runs in lines { line(runs.map { Span($0.text, $0.ink) }) }
  }

  mutating func gap() {
    guard document.lines.last?.spans.isEmpty == false else { return }
    document.lines.append(Document.Line(spans: [], target: nil))
  }

  /// A paragraph, wrapped, at most `limit` lines; what is left out ends in an ellipsis.
  mutating func paragraph(_ text: String, ink: Ink = .text, indent: String = "", limit: Int = .max) {
    if glyphs.isSpoken {
      // Who listens has no columns: a paragraph is one line until it is wrapped for paper or screen.
      let most = limit == .max ? .max : limit * 76
      line(Span(TextWidth.truncated(text, to: most, glyphs: glyphs), ink))
      return
    }
    let room = columns - TextWidth.columns(indent, glyphs: glyphs)
    var wrap = TextWrap(text, columns: max(4, room), glyphs: glyphs)
    var count = 0
    while count < limit, let next = wrap.next() {
      count += 1
      var shown = next
      if count == limit, let rest = wrap.next() {
        shown = TextWidth.truncated("\(next) \(rest) …", to: max(4, room), glyphs: glyphs)
      }
      line(Span(indent, .faint), Span(shown, ink))
    }
  }

  /// The words of a member, with a line beside them.
  mutating func quote(_ text: String, limit: Int, indent: String = "") {
    if glyphs.isSpoken {
      let words = TextWidth.truncated(Opening.words(of: text, limit: 76 * limit + 8), to: 76 * limit, glyphs: glyphs)
      line(Span("“\(words)”", .quote))
      return
    }
    paragraph(
      Opening.words(of: text, limit: columns * limit + 8), ink: .quote, indent: "\(indent)\(glyphs.quote) ",
      limit: limit)
  }

  /// `Wants    phone · mornings`; nothing when there is no value.
  mutating func field(_ label: String, _ value: String?, ink: Ink = .text, limit: Int = 4) {
    guard let value, !value.isEmpty else { return }
    if glyphs.isSpoken {
      paragraph(Words.plain([label.isEmpty ? nil : "\(label):", value]), ink: ink, limit: limit)
      return
    }
    let width = 11
    guard columns >= 30 else {
      line(Span(label, .muted))
      paragraph(value, ink: ink, indent: " ", limit: limit)
      return
    }
    let first = document.lines.count
    paragraph(value, ink: ink, indent: String(repeating: " ", count: width), limit: limit)
    guard first < document.lines.count else { return }
    let padding = String(repeating: " ", count: max(1, width - TextWidth.columns(label, glyphs: glyphs)))
    document.lines[first].spans[0] = Span(label + padding, .muted)
  }

  mutating func heading(_ text: String) {
    gap()
    line(Span(text, .title))
  }
}
