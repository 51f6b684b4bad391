import CommunityModel
import Testing

@testable import TrustMetrics

/// Ties, talk and copies of a community whose truth is known.
@Suite struct SmallTownTieTests {
  private var town = SmallTown()

  private func explain(_ id: FigureID, _ subject: FigureSubject = .community) throws -> Explanation {
    try #require(town.engine.explain(id, subject))
  }

  @Test mutating func ofTwoPartnersTheOneWhoseOlderDirectionIsNewerDecides() throws {
    // The nurse wrote to Tom after neighbour 0 did; Tom wrote to neighbour 0 after he wrote to her.
    town.say("tom", in: "tom asks", hours: 60, replyTo: "tom asks 4")
    town.say("tom", in: "tom asks", hours: 30, replyTo: "tom asks 3")
    let gap = try explain(.connectionGap, .member("tom"))
    #expect(gap.rows("Two-way partners").map(town.community.name) == ["tom → amy", "tom → n0"])
    #expect(
      gap.rows("Two-way partners").map(\.note) == [
        "to them 2 d ago · back 2 d ago · team", "to them 30 h ago · back 2 d ago",
      ])
    // 71.6 hours: 2.98 days, 0.43 weeks.
    #expect(gap.line("urgency") == "3 × log2(1 + 0.43) = 1.5")
  }

  @Test func oneWayTiesAreListedTheStrongestFirst() throws {
    let reciprocity = try explain(.reciprocity)
    // 26 neighbours each way, Mei and Amy each way; three reactions, Amy to 0 and to Tom, 0 to Tom.
    #expect(reciprocity.line("ties from one to another") == "60" && reciprocity.line("of these returned") == "54")
    #expect(reciprocity.line("what chance would give") == "60 ÷ (29 × 28) = 0.0739")
    #expect(reciprocity.sum.last?.value == "(0.9000 − 0.0739) ÷ (1 − 0.0739) = 0.89")
    let rows = reciprocity.rows("Strongest ties")
    #expect(rows.first.map(town.community.name) == "n0 → tom")
    #expect(rows.first?.note == "3 replies · last 2 d ago, nothing back in 90 d")
    #expect(rows.count == 6)
  }

  @Test func howFewWriteHalfIsCounted() throws {
    let participation = try explain(.participation)
    // Six by neighbour 0, three by each of the other 25, two by Mei, one each by Ana, Bo and Tom.
    #expect(participation.line("messages they wrote") == "86")
    #expect(participation.line("those who write most") == "14")
    #expect(participation.rows("Who writes most").first?.note == "6 messages · 7 %")
  }

  @Test mutating func newTiesSayWhetherSomebodyStoodBetween() throws {
    // Neighbour 0 knows 1, and 1 knows 2.
    town.say("n2", in: "talk 0", hours: 50, replyTo: "talk 0 0")
    let weaving = try explain(.weaving)
    #expect(weaving.rows("New in 7 days, through").map(town.community.name) == ["n2 → n0"])
    #expect(weaving.rows("New in 7 days, by themselves").map(town.community.name) == ["n0 → tom"])
    // Neighbours 0, 1, 2 now; and 1 with 5 and 6, and with 6 and 7, who thanked.
    #expect(weaving.line("triangles") == "3")
  }

  @Test mutating func copiesStandOneBelowTheOther() throws {
    for (talk, hours) in [("ana asks", 20.0), ("bo asks", 10.0)] {
      town.say("amy", in: talk, hours: hours)
      town.messages[town.messages.count - 1].text =
        "We are here for you today and every day, please tell us how the night was and what you need from us"
    }
    let copies = try explain(.cookieCutter)
    #expect(copies.line("nearly the same") == "2")
    let rows = copies.rows("Pairs of messages")
    #expect(rows.prefix(2).map(town.community.name) == ["bo asks 1", "ana asks 1"])
    #expect(
      rows.prefix(2).map(\.note) == ["10 h ago · 100 % is in the message below", "20 h ago · the one above is like it"])
  }

  @Test func silenceIsAddedUpToARisk() throws {
    let lapse = try explain(.lapseRisk, .member("mei"))
    // 119 hours before the end, on another day than the question was.
    #expect(lapse.line("the numbers of the formula")?.hasPrefix("the standard ones") == true)
    #expect(lapse.rows("Newest messages").map(town.community.name) == ["mei asks 2", "mei asks 0"])
    #expect(lapse.rows("Newest messages").first?.note == "4 d ago")
    #expect(lapse.advice == "Nothing to do.")
  }
}
