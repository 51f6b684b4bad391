import Drawing
import Testing

@Suite("Boxes and lines")
struct CanvasBoxTests {
  @Test func aBoxHasATitleAndANoteAndGivesItsInside() {
    var canvas = Canvas(size: Size(columns: 22, rows: 3))
    let inside = canvas.box(canvas.bounds, title: "Needs you", note: "14")
    #expect(inside == Rect(column: 1, row: 1, columns: 20, rows: 1))
    #expect(
      FrameText.encode(canvas.frame) == "┌ Needs you ───── 14 ┐\n│                    │\n└────────────────────┘\n")
  }

  @Test func theFocusedBoxDiffersWithoutAnyColour() {
    for glyphs in [GlyphSet.unicode, .ascii] {
      var plain = Canvas(size: Size(columns: 16, rows: 3), theme: .mono, glyphs: glyphs)
      var focused = plain
      plain.box(plain.bounds, title: "Trust")
      focused.box(focused.bounds, title: "Trust", focused: true)
      #expect(FrameText.encode(plain.frame) != FrameText.encode(focused.frame))
    }
  }

  @Test func theFocusedBoxIsHeavyWithAMarker() {
    var canvas = Canvas(size: Size(columns: 12, rows: 3))
    canvas.box(canvas.bounds, title: "Trust", focused: true)
    #expect(FrameText.encode(canvas.frame) == "┏▌Trust ━━━┓\n┃          ┃\n┗━━━━━━━━━━┛\n")
  }

  @Test func linesThatMeetAreJoined() {
    var canvas = Canvas(size: Size(columns: 9, rows: 5))
    for (column, row) in [(0, 0), (4, 0), (0, 2), (4, 2)] {
      canvas.box(Rect(column: column, row: row, columns: 5, rows: 3))
    }
    #expect(FrameText.encode(canvas.frame) == "┌───┬───┐\n│   │   │\n├───┼───┤\n│   │   │\n└───┴───┘\n")
  }

  @Test func boxesThatShareALineAreJoinedInASCIIToo() {
    var canvas = Canvas(size: Size(columns: 7, rows: 3), glyphs: .ascii)
    canvas.box(Rect(column: 0, row: 0, columns: 4, rows: 3))
    canvas.box(Rect(column: 3, row: 0, columns: 4, rows: 3))
    #expect(FrameText.encode(canvas.frame) == "+--+--+\n|  |  |\n+--+--+\n")
  }

  @Test func aWindowDoesNotJoinTheLinesBelow() {
    var canvas = Canvas(size: Size(columns: 8, rows: 3))
    canvas.box(canvas.bounds)
    canvas.window(Rect(column: 2, row: 0, columns: 4, rows: 3))
    #expect(FrameText.row(0, of: canvas.frame) == "┌─┏━━┓─┐")
  }

  @Test func aNoteGivesWayToTheTitle() {
    var canvas = Canvas(size: Size(columns: 14, rows: 2))
    canvas.box(canvas.bounds, title: "Conversations", note: "37 unread")
    #expect(FrameText.row(0, of: canvas.frame) == "┌ Conversat… ┐")
  }

  @Test func tinyBoxesAreDrawnAsWhatFits() {
    for columns in 0...5 {
      for rows in 0...3 {
        var canvas = Canvas(size: Size(columns: 5, rows: 3))
        canvas.box(Rect(column: 0, row: 0, columns: columns, rows: rows), title: "漢字 title", note: "3", focused: true)
        #expect(fault(in: canvas.frame) == nil)
      }
    }
  }

  @Test func theShadeKeepsTheTextAndTheSelectionKeepsTheColours() {
    var theme = Theme(name: "t", title: "t", appearance: .dark)
    theme[.selection] = Style(background: .rgb(0, 0, 90), attributes: .bold)
    theme[.shade] = Style(attributes: .dim)
    var canvas = Canvas(size: Size(columns: 4, rows: 2), theme: theme)
    canvas.write("urge", column: 0, row: 0, style: Style(foreground: .rgb(255, 0, 0)))
    canvas.highlight(Rect(column: 0, row: 0, columns: 4, rows: 1))
    #expect(
      canvas.frame[0, 0].style == Style(foreground: .rgb(255, 0, 0), background: .rgb(0, 0, 90), attributes: .bold))
    canvas.shade(canvas.bounds)
    #expect(canvas.frame[0, 0] == Cell(text: "u", style: Style(attributes: .dim)))
  }
}
