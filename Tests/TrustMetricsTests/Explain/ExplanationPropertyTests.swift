import CommunityModel
import Foundation
import TestSupport
import Testing

@testable import TrustMetrics

/// What must hold of every explanation, on communities in which anything happens.
@Suite struct ExplanationPropertyTests {
  /// Stands in every name, title and text of the store.
  private static let mark = "ZQX"

  private static func talk(_ seed: Int) -> RandomTalk {
    var talk = RandomTalk(
      seed: UInt64(seed) &* 41, people: seed % 3 == 0 ? 30 : 90, talks: seed % 2 == 0 ? 300 : 60, messages: 900,
      days: [25, 100, 300][seed % 3])
    for place in talk.members.indices {
      talk.members[place].name = "\(mark) \(place)"
      talk.members[place].segments = talk.members[place].segments?.map { mark + $0 }
    }
    for place in talk.conversations.indices { talk.conversations[place].title = "\(mark) \(place)" }
    for place in talk.messages.indices { talk.messages[place].text = "\(mark) \(talk.messages[place].text)" }
    return talk
  }

  private static func engine(_ seed: Int) -> TrustEngine {
    let talk = talk(seed)
    let split = SplitCommunity(
      members: talk.members, conversations: talk.conversations, messages: talk.messages, cuts: [300, 600])
    let engine = TrustEngine(split.first(1), asOf: RandomTalk.end.adding(days: -5))
    for count in 2...split.count { engine.update(split.first(count), asOf: RandomTalk.end) }
    return engine
  }

  /// Every explanation that there is, with the figure of the report.
  private static func all(_ engine: TrustEngine) -> [(Explanation, Figure)] {
    var report = engine.report()
    let members = engine.community.members
    // Bridging as others would compute it.
    report.members.bridgingBands = (0..<members.count).map { UInt8($0 % 101) }
    report.members.bridgingShares = (0..<members.count).map { Float($0) / Float(members.count) }
    report.community.before = HistoryPoint(at: 0, trust: 50, interval: nil, parts: [0.5, 0.6, 0.4, 0.7])
    var found: [(Explanation, Figure)] = []
    for id in FigureID.allCases where id.scope == .community {
      if let explanation = engine.explain(id, .community, with: report) {
        found.append((explanation, report.community[id]))
      } else {
        Issue.record("\(id) is not explained")
      }
    }
    for row in members.rows {
      for id in FigureID.ofMembers {
        if let explanation = engine.explain(id, .member(members[row].id), with: report) {
          found.append((explanation, report.members.figure(id, row)))
        } else {
          Issue.record("\(id) of \(members[row].id) is not explained")
        }
      }
    }
    return found
  }

  @Test(arguments: 1...6)
  func everyFigureIsExplainedAsTheReportShowsIt(seed: Int) {
    for (explanation, figure) in Self.all(Self.engine(seed)) { #expect(explanation.figure == figure) }
  }

  @Test(arguments: 1...6)
  func theLastLineHoldsTheValueOrWhyThereIsNone(seed: Int) throws {
    for (explanation, figure) in Self.all(Self.engine(seed)) {
      let last = try #require(explanation.sum.last).value
      if case .suppressed(let why) = figure.standing {
        #expect(last == "not shown: \(why)")
      } else if figure.standing.isShown, let value = figure.value {
        let shown = try #require(Self.number(in: last))
        let isPercent = last.hasSuffix("%")
        let isFloor = figure.id == .connectionGap
        // Next to all and to none a share is not rounded to them.
        let isAtEnd = isPercent && (shown == 99 || shown == 1)
        let unit =
          isPercent
          ? (isAtEnd ? 0.02 : 0.01)
          : figure.id == .attention ? 0.1 : last.components(after: " = ").contains(".") ? 0.01 : 1
        #expect(
          abs(shown * (isPercent ? 0.01 : 1) - value) <= unit * (isFloor ? 1 : 0.501), "\(figure.id): \(last), \(value)"
        )
      } else {
        #expect(last == "not known yet")
      }
    }
  }

  /// The last number in a text: what stands behind the last “=”.
  private static func number(in text: String) -> Double? {
    let end = text.components(after: " = ")
    let digits = end.drop { !$0.isNumber && $0 != "−" }.prefix { $0.isNumber || $0 == "." || $0 == "−" }
    return Double(digits.replacing("−", with: "-"))
  }

  @Test(arguments: 1...6)
  func theSumsAddUpToTheValue(seed: Int) throws {
    var computed = 0
    for (explanation, figure) in Self.all(Self.engine(seed)) {
      guard figure.standing.isShown, let value = figure.value, let last = explanation.sum.last else { continue }
      for line in explanation.sum.dropLast() {
        // Every step that computes something is true too.
        guard let sign = line.value.range(of: " = "),
          let left = Arithmetic.value(String(line.value[..<sign.lowerBound]))
        else { continue }
        let right = try #require(Self.number(in: line.value))
        let scale = line.value.hasSuffix("%") ? 0.01 : 1
        // One digit after the point where it is the urgency of a gap.
        let rounding = line.label.hasPrefix("urgency") ? 0.1 : 0.012
        #expect(abs(left - right * scale) <= max(rounding, abs(left) * 0.01), "\(figure.id): \(line.value)")
      }
      guard let sign = last.value.range(of: " = "),
        let sum = Arithmetic.value(String(last.value[..<sign.lowerBound]))
      else { continue }
      computed += 1
      #expect(abs(sum - value) <= max(0.011, abs(value) * 0.011), "\(figure.id): \(last.value), \(value)")
    }
    #expect(computed > 30)
  }

  @Test(arguments: 1...6)
  func evidenceNamesWhatIsThereAndNotTooMuchOfIt(seed: Int) {
    let engine = Self.engine(seed)
    let community = engine.community
    var rows = 0
    for (explanation, _) in Self.all(engine) {
      for group in explanation.evidence {
        #expect(!group.rows.isEmpty && group.rows.count <= 50 && group.total >= group.rows.count)
        rows += group.rows.count
        for row in group.rows {
          #expect(!row.note.isEmpty)
          switch row.subject {
          case .member(let member): #expect(community.members.rows.contains(member))
          case .conversation(let talk): #expect(community.conversations.rows.contains(talk))
          case .message(let message):
            #expect(community.messages.contains(message) && !community.messages[message].isDeleted)
          case .tie(let from, let to):
            #expect(from != to && community.members.rows.contains(from) && community.members.rows.contains(to))
          }
        }
      }
    }
    #expect(rows > 500)
  }

  @Test(arguments: 1...6)
  func theWordsHoldNoTextOfTheStoreAndNoNumberThatIsNone(seed: Int) {
    for (explanation, _) in Self.all(Self.engine(seed)) {
      var texts = [explanation.meaning, explanation.source] + explanation.evidence.map(\.title)
      texts += explanation.evidence.flatMap { $0.rows.map(\.note) }
      let sums = [explanation.advice] + explanation.sum.flatMap { [$0.label, $0.value] }
      // K6 names its groups, which have no other name than the one in the store.
      if explanation.figure.id != .evenHanded { texts += sums }
      for text in texts { #expect(!text.contains(Self.mark), "\(text)") }
      for text in texts + sums {
        #expect(!text.isEmpty)
        let words = text.lowercased().split { !$0.isLetter }
        #expect(!words.contains("nan") && !words.contains("inf") && !words.contains("nil"), "\(text)")
        #expect(text != "-" && !text.contains("- ") && !text.contains("Optional"), "\(text)")
      }
    }
  }

  @Test(arguments: 1...3)
  func theSameQuestionGetsTheSameAnswer(seed: Int) {
    let (one, two) = (Self.all(Self.engine(seed)), Self.all(Self.engine(seed)))
    #expect(one.map(\.0) == two.map(\.0))
  }

  @Test func whatDoesNotExistOrDoesNotFitIsNotExplained() {
    let engine = Self.engine(1)
    #expect(engine.explain(.memberTrust, .member("nobody")) == nil)
    #expect(engine.explain(.memberTrust, .community) == nil)
    #expect(engine.explain(.stands, .member("m1")) == nil)
    #expect(engine.explain(.firstReply, .conversation("c1")) == nil)
  }
}

extension String {
  /// What stands behind the last of a mark; all when there is none.
  fileprivate func components(after mark: String) -> Substring {
    guard let range = range(of: mark, options: .backwards) else { return self[...] }
    return self[range.upperBound...]
  }
}
