import Drawing
import Testing
import TestSupport

@Suite("Whatever is drawn wherever")
struct CanvasPropertyTests {
  @Test func noCoordinateTrapsAndEveryRowHoldsExactlyItsColumns() {
    var random = SeededGenerator(seed: 2024)
    for round in 0..<400 {
      let size = Size(columns: Int.random(in: 0...24, using: &random), rows: Int.random(in: 0...8, using: &random))
      var canvas = Canvas(size: size, glyphs: round % 2 == 0 ? .unicode : .ascii)
      for _ in 0..<25 { draw(on: &canvas, &random) }
      if let fault = fault(in: canvas.frame) {
        Issue.record("round \(round): \(fault)")
        return
      }
    }
  }

  private func draw(on canvas: inout Canvas, _ random: inout SeededGenerator) {
    let (column, row, other) = (random.coordinate(), random.coordinate(), random.coordinate())
    var rect = Rect(column: column, row: row, columns: other, rows: random.coordinate())
    // Set past the initialiser, which would have made it 0.
    if other < 0 { rect.columns = other }
    let text = random.hostileText()
    switch Int.random(in: 0..<10, using: &random) {
    case 0: canvas.write(text, column: column, row: row, maxColumns: other)
    case 1: canvas.write(text, column: column, row: row, ellipsis: false)
    case 2: canvas.writeRight(text, endColumn: column, row: row, maxColumns: other)
    case 3: canvas.fill(rect, with: text, style: .plain)
    case 4: canvas.box(rect, title: text, note: random.hostileText(upTo: 6), focused: other % 2 == 0)
    case 5: canvas.window(rect, title: text)
    case 6: canvas.highlight(rect)
    case 7: canvas.shade(rect)
    case 8: canvas.placeCursor(column: column, row: row)
    default:
      let inner = random.coordinate()
      canvas.clipped(to: rect) { $0.write(text, column: inner, row: row) }
    }
  }

  @Test func aMadWindowSizeIsCut() {
    #expect(Frame(size: Size(columns: .max, rows: 1)).size.columns == Frame.largest.columns)
  }
}
