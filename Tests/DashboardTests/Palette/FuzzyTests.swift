import TestSupport
import Testing

@testable import Dashboard

@Suite struct FuzzyTests {
  private func score(_ typed: String, _ text: String) -> Int? {
    FuzzyNeedle(typed).score(FuzzyNeedle.letters(text))
  }

  private func holds(_ word: [UInt32], _ text: [UInt32]) -> Bool {
    var rest = word[...]
    for letter in text where letter == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }

  @Test func aTextMatchesExactlyWhenItHoldsTheLettersInTheirOrder() {
    var chance = SeededGenerator(seed: 1)
    let letters = Array("abcé д.-")
    func word(_ count: Int) -> String {
      String((0..<count).compactMap { _ in letters.randomElement(using: &chance) })
    }
    for _ in 0..<3_000 {
      let text = word(Int.random(in: 0..<12, using: &chance))
      let needle = FuzzyNeedle(word(Int.random(in: 1..<6, using: &chance)))
      let folded = FuzzyNeedle.letters(text)
      let matches = needle.words.allSatisfy { holds($0, folded) }
      #expect((needle.score(folded) != nil) == matches, "\(needle.words) in \(text)")
    }
  }

  @Test(arguments: [("ruiz", "Ana Ruíz"), ("RUÍZ", "ana ruiz"), ("иван", "ИВАН"), ("jose", "JOSÉ")])
  func caseAndAccentsDoNotCount(_ typed: String, _ text: String) { #expect(score(typed, text) != nil) }

  @Test(arguments: [
    ("ho", "hand off", "the other"), ("mem", "members", "remember"), ("fl", "flag", "filter"),
    ("na", "next ana", "panda"),
    ("mark", "mark", "mark all"), ("rd", "read done", "hard"),
  ])
  func beginningsOfWordsAndLettersSideBySideComeFirst(_ typed: String, better: String, worse: String) {
    #expect((score(typed, better) ?? 0) > (score(typed, worse) ?? 0))
  }
}
