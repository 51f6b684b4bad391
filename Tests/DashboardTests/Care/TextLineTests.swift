import Drawing
import TestSupport
import Testing

@testable import Dashboard

@Suite struct TextLineTests {
  @Test func lettersAreWholeAsPeopleSeeThem() {
    var line = TextLine()
    for scalar in "José".decomposed { line.insert(String(scalar)) }
    #expect(line.text == "José" && line.signs.count == 4)
    line.backspace()
    #expect(line.text == "Jos")
    line.insert("👩‍⚕️")
    line.move(by: -1)
    line.deleteForward()
    #expect(line.text == "Jos")
  }

  @Test func aSuggestionIsReplacedByTypingAndKeptByMoving() {
    var typed = TextLine("unanswered 26 h", isSuggested: true)
    typed.insert("C")
    #expect(typed.text == "C")
    var moved = TextLine("unanswered 26 h", isSuggested: true)
    moved.move(toEnd: true)
    moved.insert("!")
    #expect(moved.text == "unanswered 26 h!")
  }

  @Test func aDigitThatWasMeantAsADigitIsGivenBack() {
    var field = FormField.line(.outcome, "Outcome", suggestions: ["Is well", "No answer"])
    field.type("2")
    #expect(field.value == "No answer")
    field.type(" ")
    field.type("c")
    #expect(field.value == "2 c")
    field.line.clear()
    field.type("7")
    #expect(field.value == "7")
  }

  @Test func pastedTextIsOneHarmlessLine() {
    #expect(TextLine.cleaned("one\r\n\ttwo\u{1B}[2J\u{202E}three\n") == "one two[2Jthree")
  }

  @Test(arguments: 0..<20)
  func theCursorIsAlwaysInsideWhatIsShown(_ seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var line = TextLine()
    for _ in 0..<200 {
      switch Int.random(in: 0..<8, using: &dice) {
      case 0: line.backspace()
      case 1: line.deleteForward()
      case 2: line.move(by: Int.random(in: -3...3, using: &dice))
      case 3: line.move(toEnd: Bool.random(using: &dice))
      case 4: line.eraseWord()
      default: line.insert(["a", " ", "漢字", "é", "\u{301}", "word ", "👨‍👩‍👧"].randomElement(using: &dice)!)
      }
      let columns = Int.random(in: 1..<30, using: &dice)
      let shown = line.shown(columns: columns, glyphs: .unicode)
      #expect(line.cursor >= 0 && line.cursor <= line.signs.count)
      #expect(shown.cursor >= 0 && shown.cursor < max(2, columns))
      #expect(TextWidth.columns(shown.text) <= max(1, columns - 1))
    }
  }
}

extension String {
  /// Letters and marks one by one, as a terminal may send them.
  fileprivate var decomposed: [Unicode.Scalar] {
    flatMap { $0 == "é" ? ["e", "\u{301}"] : Array($0.unicodeScalars) }
  }
}
