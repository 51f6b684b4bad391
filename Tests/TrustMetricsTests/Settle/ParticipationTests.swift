import TestSupport
import Testing

@testable import TrustMetrics

@Suite struct ParticipationTests {
  @Test(arguments: 1...6)
  func whatIsKeptUpIsWhatTheDefinitionsSay(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var counts = (0..<random.number(1..<40)).map { _ in UInt32(random.number(0..<random.pick([2, 9, 400]))) }
    var kept = Participation(counts)
    for _ in 0..<300 {
      // Some write much more than others, and the counts outgrow what was made room for.
      let member = random.number(0..<random.number(1..<counts.count + 1))
      kept.increment(from: Int(counts[member]))
      counts[member] += 1
      let written = counts.filter { $0 > 0 }.map(Int.init).sorted()
      #expect(kept.members == written.count)
      #expect(kept.gini == Gini.coefficient(ascending: written))
      let people = try #require(HillNumber.value(weights: written.map(Double.init)))
      #expect(abs(try #require(kept.effectiveSpeakers) - people) < 1e-8 * people)
    }
    let anew = Participation(counts)
    #expect(anew.gini == kept.gini)
    #expect(anew.effectiveSpeakers == kept.effectiveSpeakers)
  }

  @Test func whereNobodyWritesThereIsNothingToSay() {
    for counts in [[], [0, 0, 0]] as [[UInt32]] {
      #expect(Participation(counts).gini == nil)
      #expect(Participation(counts).effectiveSpeakers == nil)
    }
  }

  @Test func aSpreadIsTheHillNumberOfItsWeightsAndCanBeTakenApart() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let weights = (0..<random.number(1..<30)).map { _ in Double.random(in: 0.001..<50, using: &random) }
      let team = weights.prefix(random.number(0..<weights.count))
      var (all, part) = (Spread(), Spread())
      weights.forEach { all.add($0) }
      team.forEach { part.add($0) }
      let people = try #require(all.people)
      #expect(abs(people - (try #require(HillNumber.value(weights: weights)))) < 1e-9 * people)
      let rest = try #require(all.minus(part).people)
      let expected = try #require(HillNumber.value(weights: Array(weights.dropFirst(team.count))))
      #expect(abs(rest - expected) < 1e-6 * expected)
    }
    #expect(Spread().people == nil)
  }
}
