import CommunityModel
import Testing

@Suite struct WordTableTests {
  @Test func aWordHasOneNumber() {
    var words = WordTable()
    #expect(words.number(of: "stream") == 0)
    #expect(words.number(of: "clinic") == 1)
    #expect(words.number(of: "stream") == 0)
    #expect(words.number(ofKnown: "clinic") == 1)
    #expect(words.number(ofKnown: "phone") == nil)
    #expect(words[1] == "clinic")
  }

  @Test func tooManyWordsShareOneNumberThatIsNeverNone() {
    var words = WordTable()
    for number in 0..<70_000 { #expect(words.number(of: "w\(number)") != WordTable.none) }
    #expect(words[words.number(of: "w65000")] == "w65000")
    #expect(words[words.number(of: "w69999")] == "…")
    #expect(words.number(of: "something else") == words.number(of: "w69999"))
  }
}
