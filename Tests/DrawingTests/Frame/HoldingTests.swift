import Drawing
import TestSupport
import Testing

struct HoldingTests {
  private func frame(_ rows: [String], columns: Int = 8) -> Frame {
    var canvas = Canvas(size: Size(columns: columns, rows: rows.count))
    for (row, text) in rows.enumerated() { canvas.write(text, column: 0, row: row, style: .plain, ellipsis: false) }
    return canvas.frame
  }

  private func text(_ frame: Frame, row: Int) -> String {
    (0..<frame.size.columns).map { frame[$0, row].text }.joined()
  }

  @Test func aRectangleShowsWhatItShowedBefore() {
    let held = frame(["abcdefgh", "ijklmnop"])
      .holding(Rect(column: 4, row: 0, columns: 4, rows: 1), of: frame(["ABCDEFGH", "IJKLMNOP"]))
    #expect(text(held, row: 0) == "abcdEFGH" && text(held, row: 1) == "ijklmnop")
  }

  @Test func aFrameOfAnotherSizeHoldsNothing() {
    let now = frame(["abcdefgh"])
    #expect(now.holding(Rect(now.size), of: frame(["ABC"], columns: 3)) == now)
  }

  @Test func noWideCharacterIsCutInHalf() {
    var dice = SeededGenerator(seed: 5)
    let signs = ["a", "日", " ", "é", "本"]
    for _ in 0..<2000 {
      let texts = (0..<2).map { _ in (0..<8).map { _ in signs.randomElement(using: &dice) ?? "" }.joined() }
      let rect = Rect(
        column: Int.random(in: -2...9, using: &dice), row: 0, columns: Int.random(in: 0...9, using: &dice), rows: 1)
      let held = frame([texts[0]]).holding(rect, of: frame([texts[1]]))
      for column in 0..<8 {
        let isFirst = held[column, 0].width == 2
        #expect(!isFirst || (column < 7 && held[column + 1, 0].width == 0))
        #expect(held[column, 0].width != 0 || (column > 0 && held[column - 1, 0].width == 2))
      }
    }
  }
}
