import CommunityModel
import Testing

@Suite struct NeedleTests {
  private func words(_ typed: String) -> [String] { Needle(typed).words.map { String(decoding: $0, as: UTF8.self) } }

  @Test(arguments: [
    ("", []), ("   \t", []), ("night", ["night"]), ("Night  LOW", ["night", "low"]),
    ("night \"low alarm\"", ["night", "low alarm"]), ("\"open end", ["open end"]), ("a\"b c\"d", ["a", "b c", "d"]),
    ("\"\"", []), ("\u{301}", []), ("Ñandú\u{a0}x", ["nandu", "x"]),
  ])
  func whatIsTypedBecomesWordsAndPhrases(typed: String, expected: [String]) { #expect(words(typed) == expected) }

  @Test func allWordsHaveToOccurInAnyOrder() {
    #expect(Needle("alarm night").matches("The night of the low ALARM"))
    #expect(!Needle("alarm day").matches("The night of the low alarm"))
    #expect(Needle("\"low alarm\"").matches("the Low Álarm"))
    #expect(!Needle("\"alarm low\"").matches("the low alarm"))
  }

  @Test func nothingTypedMatchesEverything() {
    #expect(Needle(" ").isEmpty)
    #expect(Needle(" ").matches(""))
  }
}
