import TestSupport
import Testing

@testable import TrustMetrics

/// Random streams of letters from templates, honest texts and mixtures, against a comparison of all with all.
struct BroadcastsPropertyTests {
  private let day: Int64 = 86_400_000

  private struct Sent {
    var text: String
    var row: UInt32
    var audience: UInt64
    var at: Int64
  }

  private func words(_ count: Int, _ random: inout SeededGenerator) -> [String] {
    (0..<count).map { _ in "w\(random.number(0..<400))" }
  }

  private func stream(_ count: Int, _ random: inout SeededGenerator) -> [Sent] {
    let letters = (0..<4).map { _ in words(random.number(8..<70), &random) }
    let pace = Int64(random.pick([1, 6, 60]))
    return (0..<count).map { row in
      var text = random.number(0..<2) == 0 ? words(random.number(5..<70), &random) : random.pick(letters)
      for _ in 0..<random.pick([0, 1, 1, 2, 4]) { text[random.number(0..<text.count)] = "Name\(random.number(0..<9))" }
      // Up to three days out of order.
      let at = Int64(row) * pace * day / 6 + Int64(random.number(0..<Int(3 * day)))
      return Sent(
        text: text.joined(separator: " "), row: UInt32(row), audience: UInt64(random.number(0..<6)), at: at)
    }
  }

  private func added(_ stream: some Sequence<Sent>) -> Broadcasts {
    var broadcasts = Broadcasts()
    for sent in stream { broadcasts.add(sent.text, row: sent.row, audience: sent.audience, at: sent.at) }
    return broadcasts
  }

  /// For each text the greatest share of its 3-grams that a message to others within 90 days has; nil for short ones.
  private func shares(_ stream: [Sent]) -> [Double?] {
    let grams = stream.map { sent -> Set<[Substring]>? in
      let words = sent.text.lowercased().split(separator: " ")
      return words.count < 8 ? nil : Set((2..<words.count).map { Array(words[$0 - 2...$0]) })
    }
    return stream.indices.map { one in
      guard let own = grams[one] else { return nil }
      var most = 0.0
      for other in stream.indices where other != one && stream[one].audience != stream[other].audience {
        guard let others = grams[other], abs(stream[one].at - stream[other].at) <= 90 * day else { continue }
        most = max(most, Double(own.intersection(others).count) / Double(own.count))
      }
      return most
    }
  }

  @Test func nothingIsCalledACopyThatIsNotAndNextToNothingIsMissed() {
    var random = SeededGenerator(seed: 21)
    var expected = 0
    var missed = 0
    for _ in 0..<25 {
      let sent = stream(random.number(2..<120), &random)
      let broadcasts = added(sent)
      let shares = shares(sent)
      #expect(broadcasts.share(from: .min, through: .max).total == shares.count { $0 != nil })
      for (one, share) in zip(sent, shares) {
        // One message alone can be asked for, as rows tell those of one instant apart in `rows`.
        guard let entry = broadcasts.rows.firstIndex(of: one.row) else {
          #expect(share == nil)
          continue
        }
        let isCopy = (share ?? 0) >= 0.8
        if broadcasts.copies[entry] { #expect(isCopy) }
        if isCopy {
          expected += 1
          if !broadcasts.copies[entry] { missed += 1 }
        }
      }
      for pair in broadcasts.pairs(from: sent.map(\.at).max().map { $0 - 60 * day } ?? 0, through: .max, limit: 50) {
        #expect(abs(pair.similarity - (shares[Int(pair.row)] ?? 0)) < 1e-12)
        #expect(sent[Int(pair.row)].audience != sent[Int(pair.other)].audience)
      }
    }
    #expect(expected > 300)
    #expect(missed * 200 <= expected)
  }

  @Test func oneMessageMoreGivesWhatAllFromScratchGive() {
    var random = SeededGenerator(seed: 22)
    for _ in 0..<4 {
      let sent = stream(150, &random)
      var live = Broadcasts()
      for count in 1...sent.count {
        let one = sent[count - 1]
        live.add(one.text, row: one.row, audience: one.audience, at: one.at)
        guard count % 10 == 0 else { continue }
        let scratch = added(sent.prefix(count))
        #expect(live.copies == scratch.copies)
        let from = one.at - Int64(random.number(1..<100)) * day
        #expect(live.share(from: from, through: one.at) == scratch.share(from: from, through: one.at))
        #expect(
          live.pairs(from: from, through: one.at, limit: 9) == scratch.pairs(from: from, through: one.at, limit: 9))
      }
    }
  }

  @Test func aStoreThatIsReadInAnotherOrderGivesTheSame() {
    var random = SeededGenerator(seed: 23)
    for _ in 0..<10 {
      let sent = stream(200, &random)
      let recent = sent.filter { $0.at > (sent.map(\.at).max() ?? 0) - 90 * day }
      let one = added(recent)
      let other = added(recent.shuffled(using: &random))
      for _ in 0..<10 {
        let from = recent[random.number(0..<recent.count)].at
        #expect(one.share(from: from, through: .max) == other.share(from: from, through: .max))
      }
      #expect(one.pairs(from: .min, through: .max, limit: 20) == other.pairs(from: .min, through: .max, limit: 20))
    }
  }

  /// Old texts are forgotten along the way; what was said of each message stays, and nothing is lost within reach.
  @Test func forgettingOldTextsChangesNoAnswer() {
    var random = SeededGenerator(seed: 24)
    let letters = (0..<3).map { _ in words(20, &random) }
    var sent: [Sent] = []
    for row in 0..<6_000 {
      let text = row % 3 == 0 ? letters[row / 3 % 3] : words(12, &random)
      sent.append(
        Sent(
          text: text.joined(separator: " "), row: UInt32(row), audience: UInt64(row % 7 == 0 ? row : 1),
          at: Int64(row) * day / 8))
    }
    let broadcasts = added(sent)
    #expect(broadcasts.index.slots.count < 2_500)
    #expect(broadcasts.share(from: .min, through: .max).total == 6_000)
    for (row, one) in sent.enumerated() {
      // A letter went to somebody else within 90 days, as every seventh message has an audience of its own.
      #expect(broadcasts.copies[row] == (row % 3 == 0), "\(one.row)")
    }
  }

  @Test func similarityIsEstimatedAsItShouldBe() {
    var random = SeededGenerator(seed: 25)
    var agreeing = 0
    var bands = 0
    for _ in 0..<400 {
      // 30 of 50 shared: J = 0.6, a band agrees with 0.1296.
      let all = (0..<50).map { _ in UInt32.random(in: 0 ... .max, using: &random) }
      let first = all[..<40].sorted()
      let second = all[10...].sorted()
      let keys = (
        first.withUnsafeBufferPointer { MinHash.keys($0) }, second.withUnsafeBufferPointer { MinHash.keys($0) }
      )
      for band in 0..<MinHash.bands where keys.0[band] == keys.1[band] { agreeing += 1 }
      bands += MinHash.bands
    }
    #expect(abs(Double(agreeing) / Double(bands) - 0.1296) < 0.015)
  }
}
