import Drawing
import Testing
import TestSupport

@Suite("Wrapping text")
struct TextWrapTests {
  @Test func linesBreakAtSpaces() {
    #expect(TextWrap.lines("the quick brown fox", columns: 10) == ["the quick", "brown fox"])
    #expect(TextWrap.lines("the quick  brown", columns: 9) == ["the quick", "brown"])
    #expect(TextWrap.lines("abc   ", columns: 3) == ["abc"])
  }

  @Test func longWordsAreBroken() {
    #expect(TextWrap.lines("insulinpump ok", columns: 5) == ["insul", "inpum", "p ok"])
    #expect(TextWrap.lines("漢字漢字", columns: 5) == ["漢字", "漢字"])
  }

  @Test func writtenLineBreaksStay() {
    #expect(TextWrap.lines("a\n\nb\r\nc\n", columns: 10) == ["a", "", "b", "c", ""])
    #expect(TextWrap.lines("abc   \nd", columns: 3) == ["abc", "d"])
    #expect(TextWrap.lines("abc\n  d", columns: 5) == ["abc", "  d"])
  }

  @Test func emptyTextIsOneEmptyLine() {
    #expect(TextWrap.lines("", columns: 10) == [""])
    #expect(TextWrap.count("", columns: 10) == 1)
  }

  @Test func anyWidthWorks() {
    for columns in [Int.min, -1, 0, 1, 2] {
      #expect(TextWrap.lines("漢 a", columns: columns) == ["漢", "a"])
    }
    #expect(TextWrap.lines("one line", columns: .max) == ["one line"])
  }

  @Test func nothingVisibleIsLostAndNoLineIsTooLong() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<1500 {
      var text = random.hostileText(upTo: 120)
      if Bool.random(using: &random) { text = text.replacing("a"..."f", with: " ") }
      let columns = Int.random(in: 2...20, using: &random)
      let lines = TextWrap.lines(text, columns: columns)
      let clean = SafeText.clean(text, lineBreaks: .kept).unicodeScalars
      let visible = clean.filter { $0 != " " && $0 != "\n" }
      let shown = lines.joined().unicodeScalars.filter { $0 != " " }
      #expect(Array(shown) == Array(visible), "\(text.debugDescription) at \(columns)")
      for line in lines { #expect(TextWidth.columns(line) <= columns) }
      #expect(TextWrap.count(text, columns: columns) == lines.count)
    }
  }

  @Test func countingStopsAtItsLimit() {
    #expect(TextWrap.count(String(repeating: "word ", count: 1000), columns: 10, limit: 7) == 7)
  }

  @Test func longTextTakesLinearTime() {
    // The fastest of five, because the machine may be busy with something else.
    func time(_ kilobytes: Int, _ piece: String, columns: Int) -> Duration {
      let text = String(repeating: piece, count: kilobytes * 1000 / piece.utf8.count)
      let times = (0..<5).map { _ in
        ContinuousClock().measure { #expect(TextWrap.count(text, columns: columns) > 0) }
      }
      return times.min() ?? .zero
    }
    for piece in ["word ", "x", " ", "漢"] {
      for columns in [10, 1_000_000] {
        let small = time(5, piece, columns: columns)
        let large = time(50, piece, columns: columns)
        // Ten times the text: a quadratic way would take a hundred times as long.
        #expect(large < small * 50, "\(piece) at \(columns): \(small), then \(large)")
      }
    }
  }
}

extension String {
  fileprivate func replacing(_ range: ClosedRange<Unicode.Scalar>, with scalar: Unicode.Scalar) -> String {
    String(String.UnicodeScalarView(unicodeScalars.map { range.contains($0) ? scalar : $0 }))
  }
}
