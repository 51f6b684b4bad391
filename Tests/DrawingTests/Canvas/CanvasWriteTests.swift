import Drawing
import Testing

private func row(_ canvas: Canvas, _ row: Int = 0) -> String { FrameText.row(row, of: canvas.frame) }

@Suite("Writing on a canvas")
struct CanvasWriteTests {
  @Test func textIsCleanedAndItsColumnsAreTold() {
    var canvas = Canvas(size: Size(columns: 20, rows: 1))
    #expect(canvas.write("a\u{1B}[2J\u{202E}漢", column: 0, row: 0) == 7)
    #expect(row(canvas) == "a\u{FFFD}[2J漢")
    #expect(fault(in: canvas.frame) == nil)
  }

  @Test func whatDoesNotFitEndsInAnEllipsis() {
    var canvas = Canvas(size: Size(columns: 10, rows: 3))
    #expect(canvas.write("conversation", column: 0, row: 0) == 10)
    canvas.write("conversation", column: 0, row: 1, maxColumns: 5)
    canvas.write("conversation", column: 0, row: 2, maxColumns: 5, ellipsis: false)
    #expect(FrameText.encode(canvas.frame) == "conversat…\nconv…\nconve\n")
  }

  @Test func aWideCharacterIsNeverCutInHalf() {
    var canvas = Canvas(size: Size(columns: 6, rows: 4))
    canvas.fill(canvas.bounds, with: "x", style: .plain)
    canvas.write("漢字漢字", column: 0, row: 0, maxColumns: 4)
    canvas.write("a漢字", column: 3, row: 1, ellipsis: false)
    canvas.write("漢字", column: -1, row: 2)
    canvas.write("漢漢", column: 2, row: 3, maxColumns: 3, ellipsis: false)
    #expect(FrameText.encode(canvas.frame) == "漢… xx\nxxxa漢\n 字xxx\nxx漢 x\n")
    #expect(fault(in: canvas.frame) == nil)
  }

  @Test func overwritingHalfAWideCharacterBlanksTheOtherHalf() {
    var canvas = Canvas(size: Size(columns: 4, rows: 2))
    canvas.write("漢字", column: 0, row: 0)
    canvas.write("x", column: 1, row: 0)
    canvas.write("漢字", column: 0, row: 1)
    canvas.write("語", column: 1, row: 1)
    #expect(FrameText.encode(canvas.frame) == " x字\n 語\n")
    #expect(fault(in: canvas.frame) == nil)
  }

  @Test func nothingLeavesTheClip() {
    var canvas = Canvas(size: Size(columns: 8, rows: 3))
    canvas.clipped(to: Rect(column: 2, row: 1, columns: 3, rows: 1)) { inner in
      inner.fill(Rect(column: 0, row: 0, columns: 8, rows: 3), with: "#", style: .plain)
      inner.clipped(to: Rect(column: 0, row: 0, columns: 3, rows: 3)) { $0.write("zzzzzz", column: 0, row: 1) }
    }
    canvas.write("ok", column: 0, row: 2)
    #expect(FrameText.encode(canvas.frame) == "\n  …##\nok\n")
    #expect(canvas.clip == canvas.bounds)
  }

  @Test func runsAreCutAsOneLine() {
    var canvas = Canvas(size: Size(columns: 12, rows: 1), theme: .mono)
    let bold = Style(attributes: .bold)
    #expect(canvas.write([Run("Ana ", bold), Run("unanswered")], column: 0, row: 0, maxColumns: 9) == 9)
    #expect(row(canvas) == "Ana unan…")
    #expect(canvas.frame[1, 0].style == bold)
    #expect(canvas.frame[4, 0].style == .plain)
  }

  @Test func textOnTheRightEndsWhereItShould() {
    var canvas = Canvas(size: Size(columns: 8, rows: 2))
    canvas.writeRight("漢14", endColumn: 8, row: 0)
    canvas.writeRight("conversation", endColumn: 6, row: 1)
    #expect(FrameText.encode(canvas.frame) == "    漢14\nconve…\n")
  }

  @Test func inASCIINothingElseIsDrawn() {
    var canvas = Canvas(size: Size(columns: 12, rows: 3), glyphs: .ascii)
    canvas.box(canvas.bounds, title: "Ä漢→", focused: true)
    canvas.write("longer than it", column: 1, row: 1, maxColumns: 10)
    #expect(FrameText.encode(canvas.frame) == "+>A??> ====+\n|longer ...|\n+==========+\n")
  }

  @Test func theCursorIsHiddenOutsideTheClip() {
    var canvas = Canvas(size: Size(columns: 4, rows: 2))
    canvas.placeCursor(column: 3, row: 1)
    #expect(canvas.frame.cursor == Frame.Position(column: 3, row: 1))
    canvas.placeCursor(column: 4, row: 1)
    #expect(canvas.frame.cursor == nil)
  }
}

extension String {
  fileprivate func range(of other: String) -> Range<String.Index>? {
    indices.first { self[$0...].hasPrefix(other) }.map { $0..<index($0, offsetBy: other.count) }
  }
}
