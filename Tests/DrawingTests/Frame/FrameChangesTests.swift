import Drawing
import Testing
import TestSupport

private func frame(_ rows: String..., columns: Int = 20) -> Frame {
  var canvas = Canvas(size: Size(columns: columns, rows: rows.count))
  for (row, text) in rows.enumerated() { canvas.write(text, column: 0, row: row) }
  return canvas.frame
}

@Suite("What changed between two frames")
struct FrameChangesTests {
  @Test func equalFramesHaveNoChanges() {
    #expect(frame("one", "two").changes(from: frame("one", "two")).isEmpty)
  }

  @Test func changesAreSpansOfARow() {
    let changes = frame("one", "twO", "a234567b").changes(from: frame("one", "two", "1234567x"))
    #expect(changes == [.init(row: 1, columns: 2..<3), .init(row: 2, columns: 0..<1), .init(row: 2, columns: 7..<8)])
  }

  @Test func differencesCloseTogetherAreOneSpan() {
    #expect(frame("a23b").changes(from: frame("1234")) == [.init(row: 0, columns: 0..<4)])
  }

  @Test func aSpanNeverCutsAWideCharacter() {
    #expect(frame("漢a").changes(from: frame("字a")) == [.init(row: 0, columns: 0..<2)])
    #expect(frame("xy漢").changes(from: frame("x漢z")) == [.init(row: 0, columns: 1..<4)])
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.write("漢字", column: 0, row: 0)
    let before = canvas.frame
    canvas.restyle(Rect(column: 3, row: 0, columns: 1, rows: 1)) { _ in Style(attributes: .bold) }
    #expect(canvas.frame.changes(from: before) == [.init(row: 0, columns: 2..<4)])
  }

  @Test func styleCounts() {
    var canvas = Canvas(size: Size(columns: 3, rows: 1))
    let before = canvas.frame
    canvas.fill(Rect(column: 1, row: 0, columns: 1, rows: 1), style: Style(attributes: .reverse))
    #expect(canvas.frame.changes(from: before) == [.init(row: 0, columns: 1..<2)])
  }

  @Test func anotherSizeChangesEverything() {
    #expect(
      frame("a", "b", columns: 3).changes(from: frame("a")) == [
        .init(row: 0, columns: 0..<3), .init(row: 1, columns: 0..<3),
      ])
    #expect(Frame(size: Size(columns: 0, rows: 3)).changes(from: frame("a")).isEmpty)
  }

  @Test func drawingOnlyTheChangesGivesTheNewFrame() {
    var random = SeededGenerator(seed: 77)
    for _ in 0..<300 {
      var canvas = Canvas(size: Size(columns: 20, rows: 3))
      for row in 0..<3 { canvas.write(random.hostileText(), column: 0, row: row) }
      let old = canvas.frame
      canvas.write(random.hostileText(upTo: 6), column: Int.random(in: 0..<20, using: &random), row: 1)
      let new = canvas.frame
      let changes = new.changes(from: old)
      for row in 0..<3 {
        for column in 0..<20 {
          let inside = changes.contains { $0.row == row && $0.columns.contains(column) }
          #expect(inside || new[column, row] == old[column, row])
        }
      }
      for span in changes {
        #expect(new[span.columns.lowerBound, span.row].width != 0)
        #expect(span.columns.upperBound == 20 || new[span.columns.upperBound, span.row].width != 0)
      }
    }
  }
}
