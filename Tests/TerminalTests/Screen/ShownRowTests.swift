import Drawing
import Testing

@testable import Terminal

struct ShownRowTests {
  private let wide = Cell(text: "日", width: 2)
  private let second = Cell(text: "", width: 0)
  private func narrow(_ text: String) -> Cell { Cell(text: text) }

  @Test func aSoundRowStaysAsItIs() {
    let row = [narrow("a"), wide, second, narrow("b")]
    #expect(ShownRow.fitted(row, columns: 4) == row)
  }

  @Test func aWideSignInTheLastColumnIsBlanked() {
    #expect(ShownRow.fitted([narrow("a"), wide], columns: 2) == [narrow("a"), .blank])
    #expect(ShownRow.fitted([narrow("a"), wide, second], columns: 2) == [narrow("a"), .blank])
    #expect(ShownRow.fitted([wide, second], columns: 1) == [.blank])
  }

  @Test func halvesOfWideSignsAreBlanked() {
    #expect(ShownRow.fitted([second, narrow("a")], columns: 2) == [.blank, narrow("a")])
    #expect(ShownRow.fitted([wide, narrow("a")], columns: 2) == [.blank, narrow("a")])
    #expect(ShownRow.fitted([wide, wide, second], columns: 3) == [.blank, wide, second])
    #expect(ShownRow.fitted([wide, second, second], columns: 3) == [wide, second, .blank])
    #expect(ShownRow.fitted([narrow("a"), second], columns: 2) == [narrow("a"), .blank])
  }

  @Test func aRowIsExactlyAsWideAsTheWindow() {
    #expect(ShownRow.fitted([], columns: 3) == [.blank, .blank, .blank])
    #expect(ShownRow.fitted([narrow("a"), narrow("b")], columns: 1) == [narrow("a")])
    #expect(ShownRow.fitted([narrow("a")], columns: 0) == [])
  }
}
