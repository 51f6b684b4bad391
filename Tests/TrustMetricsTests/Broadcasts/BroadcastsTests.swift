import TestSupport
import Testing

@testable import TrustMetrics

struct BroadcastsTests {
  private let day: Int64 = 86_400_000

  /// The share of copies when each text goes to somebody else, a day apart.
  private func copies(_ texts: [String], audience: (Int) -> UInt64 = { UInt64($0) }, every: Int64 = 1) -> Int {
    var broadcasts = Broadcasts()
    for (row, text) in texts.enumerated() {
      broadcasts.add(text, row: UInt32(row), audience: audience(row), at: Int64(row) * every * day)
    }
    return broadcasts.share(from: .min, through: .max).copies
  }

  @Test func lettersFromATemplateAreCopies() {
    for template in Texts.templates {
      let texts = ["Ana", "Tom", "Mary Jane", "José Luis"].map { template.replacing("NAME", with: $0) }
      #expect(texts[0].unicodeScalars.count > 60)
      #expect(copies(texts) == 4, "\(template)")
    }
  }

  @Test func honestAnswersToOneQuestionAreNoCopies() {
    #expect(copies(Texts.honestEnglish + Texts.honestSpanish) == 0)
  }

  @Test func theSameToTheSamePeopleIsNoCopy() {
    let text = Texts.templates[0]
    #expect(copies([text, text, text], audience: { _ in 7 }) == 0)
    #expect(copies([text, text, text], audience: { $0 == 2 ? 8 : 7 }) == 3)
  }

  @Test func ninetyDaysAreTheReach() {
    let text = Texts.templates[0]
    #expect(copies([text, text], every: 90) == 2)
    #expect(copies([text, text], every: 91) == 0)
  }

  @Test func aPieceOfALongerTextIsACopyAndTheLongerOneIsNot() {
    let piece = Texts.honestEnglish[0]
    let longer = piece + " " + Texts.honestEnglish[1].split(separator: " ").prefix(22).joined(separator: " ")
    for texts in [[piece, longer], [longer, piece]] {
      var broadcasts = Broadcasts()
      for (row, text) in texts.enumerated() {
        broadcasts.add(text, row: UInt32(row), audience: UInt64(row), at: Int64(row))
      }
      let share = broadcasts.share(from: 0, through: 1)
      #expect((share.copies, share.total) == (1, 2))
      let row = UInt32(texts[0] == piece ? 0 : 1)
      #expect(
        broadcasts.pairs(from: 0, through: 1, limit: 9) == [
          Broadcasts.Pair(row: row, other: 1 - row, similarity: 1)
        ])
    }
  }

  @Test func shortThanksAreOnNeitherSideOfTheShare() {
    var broadcasts = Broadcasts()
    for row in 0..<5 {
      broadcasts.add("Thank you so much!", row: UInt32(row), audience: UInt64(row), at: Int64(row))
    }
    #expect(broadcasts.share(from: .min, through: .max) == (0, 0))
    broadcasts.add(Texts.honestEnglish[0], row: 5, audience: 5, at: 5)
    #expect(broadcasts.share(from: .min, through: .max) == (0, 1))
    #expect(Broadcasts().share(from: .min, through: .max) == (0, 0))
    #expect(Broadcasts().pairs(from: .min, through: .max, limit: 5).isEmpty)
  }

  @Test func theWindowCountsItsOwnMessagesWhoeverIsThePartner() {
    var broadcasts = Broadcasts()
    let text = Texts.templates[1]
    broadcasts.add(text, row: 0, audience: 0, at: 0)
    broadcasts.add(Texts.honestEnglish[0], row: 1, audience: 1, at: 50 * day)
    broadcasts.add(text, row: 2, audience: 2, at: 80 * day)
    #expect(broadcasts.share(from: 40 * day, through: 80 * day) == (1, 2))
    #expect(broadcasts.share(from: 40 * day, through: 80 * day - 1) == (0, 1))
    #expect(broadcasts.share(from: 0, through: 0) == (1, 1))
    #expect(broadcasts.share(from: 1, through: 0) == (0, 0))
  }

  @Test func theEvidenceIsNewestFirstAndNamesTheMostAlike() throws {
    var broadcasts = Broadcasts()
    let letter = Texts.templates[0]
    broadcasts.add(letter.replacing("NAME", with: "Ana"), row: 10, audience: 0, at: 1)
    broadcasts.add(letter.replacing("NAME", with: "Tom"), row: 11, audience: 1, at: 2)
    broadcasts.add(letter.replacing("NAME", with: "Ana"), row: 12, audience: 2, at: 3)
    let pairs = broadcasts.pairs(from: 0, through: 9, limit: 9)
    #expect(pairs.map(\.row) == [12, 11, 10])
    #expect(pairs.map(\.other) == [10, 12, 12])
    #expect(pairs[0].similarity == 1)
    #expect(pairs[1].similarity >= 0.8 && pairs[1].similarity < 1)
    #expect(broadcasts.pairs(from: 0, through: 9, limit: 1) == Array(pairs.prefix(1)))
    #expect(broadcasts.pairs(from: 0, through: 2, limit: 9) == Array(pairs.suffix(2)))
    #expect(broadcasts.pairs(from: 0, through: 9, limit: -1).isEmpty)
  }

  @Test func veryLongTextsAreComparedByASample() {
    let long = (0..<3_000).map { "word\($0 &* 7919 % 3000)" }
    let nearly = long.enumerated().map { $0.offset % 30 == 0 ? "other\($0.offset)" : $0.element }
    let half = long.prefix(1_500) + (0..<1_500).map { "new\($0)" }
    #expect(copies([long, nearly].map { $0.joined(separator: " ") }) == 2)
    #expect(copies([long, Array(half)].map { $0.joined(separator: " ") }) == 0)
  }

  @Test func extremeInstantsAreCountedAndHarmless() {
    #expect(Broadcasts.apart(.min, .max) == .max)
    var broadcasts = Broadcasts()
    for (row, at) in [Int64.min, 0, .max, .min].enumerated() {
      broadcasts.add(Texts.templates[0], row: UInt32(row), audience: UInt64(row), at: at)
    }
    #expect(broadcasts.share(from: .min, through: .max) == (0, 4))
  }
}
