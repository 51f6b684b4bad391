import CommunityModel
import TestSupport
import Testing

@testable import TrustMetrics

/// Small or odd communities: figures are suppressed or bounded, never a number that is none, never a false alarm.
@Suite struct OddCommunityTests {
  private static let now = RandomTalk.end

  private func engine(_ members: [MemberRecord], _ messages: [MessageRecord], talks: Int = 60) -> TrustEngine {
    let conversations = (0..<talks).map { ConversationRecord(id: "c\($0)", title: "Talk") }
    let community = Community(
      profile: CommunityProfile(name: "Odd"), members: members, conversations: conversations, messages: messages)
    return TrustEngine(community, asOf: OddCommunityTests.now)
  }

  private func people(_ count: Int, _ role: Role, joined: Timestamp? = nil, from first: Int = 0) -> [MemberRecord] {
    (first..<first + count).map { MemberRecord(id: "m\($0)", name: "M", role: role, joinedAt: joined) }
  }

  private func said(
    _ number: Int, by author: Int, in talk: Int, hoursAgo: Double, replyTo: Int? = nil, kinds: [String] = []
  ) -> MessageRecord {
    MessageRecord(
      id: "x\(number)", conversation: "c\(talk)", author: "m\(author)",
      sentAt: OddCommunityTests.now.adding(seconds: -Int64(hoursAgo * 3600)), text: "words",
      replyTo: replyTo.map { "x\($0)" }, reactions: kinds.map { ReactionRecord(by: "m1", kind: $0) })
  }

  @Test func nobodyAtAll() {
    let report = engine([], [], talks: 0).report()
    Sound.check(report)
    #expect(report.community[.trust].value == nil)
  }

  @Test func oneMemberAlone() {
    let report = engine(people(1, .patient), [said(0, by: 0, in: 0, hoursAgo: 30)]).report()
    Sound.check(report)
    #expect(report.community[.trust].standing == .suppressed("1 active member; it needs 25"))
    #expect(report.members.figure(.memberTrust, MemberRow(0)).standing == .notKnownYet)
    #expect(report.conversations.state(ConversationRow(0)) == .waiting)
  }

  @Test func noTeam() {
    var random = SeededGenerator(seed: 3)
    let messages = (0..<600).map { number in
      said(number, by: random.number(0..<40), in: random.number(0..<60), hoursAgo: Double(600 - number))
    }
    let report = engine(people(40, .patient), messages).report()
    Sound.check(report)
    #expect(report.community[.stands].value == 1)
    #expect(report.community.control.messages == 0)
    #expect(report.community[.cookieCutter].value == nil)
    #expect(report.community.leavesOutEsteem)
    #expect(report.community[.trust].standing == .known)
  }

  @Test func onlyTeam() {
    var random = SeededGenerator(seed: 4)
    let messages = (0..<300).map { number in
      said(number, by: random.number(0..<30), in: random.number(0..<60), hoursAgo: Double(300 - number))
    }
    let report = engine(people(30, .nurse), messages).report()
    Sound.check(report)
    #expect(report.community[.trust].value == nil)
    #expect(report.community[.together].value == nil)
  }

  @Test func everyoneSilentForYears() {
    let messages = (0..<300).map { said($0, by: $0 % 40, in: $0 % 60, hoursAgo: 24.0 * 900 + Double(300 - $0)) }
    let report = engine(people(40, .patient), messages).report()
    Sound.check(report)
    #expect(report.community[.trust].standing == .suppressed("0 active members; it needs 25"))
    #expect(report.community.changes.isEmpty)
  }

  @Test func everyoneNewToday() {
    var random = SeededGenerator(seed: 5)
    let messages = (0..<200).map { number in
      said(number, by: random.number(0..<40), in: random.number(0..<60), hoursAgo: Double(200 - number) / 10)
    }
    let engine = engine(people(40, .patient, joined: OddCommunityTests.now.adding(days: -1)), messages)
    var report = engine.report()
    Sound.check(report)
    if let history = engine.history() { report.add(history) }
    #expect(report.community.before == nil && report.community.changes.isEmpty)
    #expect(!report.community.participationIsUnusual)
  }

  @Test func allMessagesAtOneSecond() {
    for seed in 1...10 {
      let talk = RandomTalk(seed: UInt64(seed), sameSecond: true)
      let community = Community(
        profile: CommunityProfile(name: "Odd"), members: talk.members, conversations: talk.conversations,
        messages: talk.messages)
      let engine = TrustEngine(community, asOf: RandomTalk.end)
      Sound.check(engine.report())
      #expect(engine.history() != nil && engine.bridging() != nil)
    }
  }

  @Test func botsThatWriteThreeMessagesOfFourChangeNothing() {
    var random = SeededGenerator(seed: 6)
    let humans = (0..<200).map { number in
      said(number, by: random.number(0..<40), in: random.number(0..<60), hoursAgo: Double(400 - 2 * number))
    }
    // A program answers at once, everywhere, and everybody.
    let programs = (0..<660).map { number in
      said(1000 + number, by: 40, in: random.number(0..<60), hoursAgo: 399 - Double(number) * 0.5)
    }
    let members = people(40, .patient) + people(1, .bot, from: 40)
    let without = engine(members, humans).report()
    let talked = Set(humans.map(\.conversation))
    // Where the program began a talk nobody asked there; elsewhere nothing may differ.
    var opened: Set<String> = []
    let beside = programs.filter { message in
      let asked = humans.contains { $0.conversation == message.conversation && $0.sentAt < message.sentAt }
      if !asked { opened.insert(message.conversation) }
      return asked && talked.contains(message.conversation)
    }
    let with = engine(members, humans + beside).report()
    Sound.check(with)
    #expect(with.community == without.community)
    #expect(with.replies == without.replies)
    for id in FigureID.ofMembers {
      #expect(with.members.figure(id, MemberRow(40)).value == nil)
      #expect(with.members.order(id).map { $0.last == 40 } ?? true)
    }
  }

  @Test func unlikelyPoliciesAndTimesAreBounded() {
    let profile = CommunityProfile(
      name: "Odd", acuityWeights: [0, -1, .nan, .infinity, 1], heardTargets: [0, 0, 0, 0, 0])
    let times: [Int64] = [.min, -1, 0, 1, 4_102_444_800_000, .max]
    let members = people(30, .patient)
    let messages = times.enumerated().map { number, at in
      MessageRecord(
        id: "x\(number)", conversation: "c0", author: "m\(number)", sentAt: Timestamp(milliseconds: at), text: "x",
        reactions: [ReactionRecord(by: "m9", kind: "thanks", at: Timestamp(milliseconds: .max))])
    }
    let community = Community(
      profile: profile, members: members, conversations: [ConversationRecord(id: "c0", title: "")], messages: messages)
    let engine = TrustEngine(community, asOf: OddCommunityTests.now)
    Sound.check(engine.report())
    #expect(engine.history() != nil)
  }

  @Test(arguments: 1...20)
  func noRandomCommunityGivesAFigureThatIsNoNumber(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let talk = RandomTalk(
      seed: UInt64(seed) &* 91, people: random.pick([1, 3, 40, 90]), talks: random.pick([1, 5, 60]),
      messages: random.pick([1, 30, 700]), days: random.pick([1, 30, 400]))
    let community = Community(
      profile: CommunityProfile(name: "Odd"), members: talk.members, conversations: talk.conversations,
      messages: talk.messages)
    let engine = TrustEngine(community, asOf: RandomTalk.end)
    var report = engine.report()
    if let history = engine.history() { report.add(history) }
    if let bridging = engine.bridging() { report.add(bridging) }
    Sound.check(report)
    if let before = report.community.before?.trust, let now = report.community[.trust].value {
      let sum = report.community.changes.reduce(0) { $0 + $1.points }
      #expect(abs(sum - (now - before)) < 1e-6 || report.community.changes.isEmpty)
    }
  }
}

/// What holds of every report.
enum Sound {
  static func check(_ report: TrustReport, _ place: SourceLocation = #_sourceLocation) {
    for id in FigureID.allCases where id.scope == .community {
      let figure = report.community[id]
      check(figure, place)
      if let value = figure.value { #expect((id == .reciprocity ? -1.0 : 0)...100 ~= value, sourceLocation: place) }
    }
    for row in 0..<report.members.count {
      for id in FigureID.ofMembers {
        let figure = report.members.figure(id, MemberRow(row))
        check(figure, place)
        if !report.members.isPresent[row] { #expect(figure.value == nil, sourceLocation: place) }
      }
    }
    for id in FigureID.ofMembers {
      guard let order = report.members.order(id) else { continue }
      #expect(Set(order).count == report.members.count, sourceLocation: place)
      // What may not be ranked never stands before what may.
      let ranks = order.map { report.members.figure(id, MemberRow(Int($0))).isRanked }
      #expect(ranks == ranks.filter { $0 } + ranks.filter { !$0 }, sourceLocation: place)
    }
    for point in report.history {
      #expect(point.trust?.isFinite ?? true, sourceLocation: place)
      #expect(point.parts.allSatisfy { $0.map { (0...1).contains($0) } ?? true }, sourceLocation: place)
    }
    for change in report.community.changes { #expect(change.points.isFinite, sourceLocation: place) }
  }

  private static func check(_ figure: Figure, _ place: SourceLocation) {
    #expect(figure.value?.isFinite ?? true, sourceLocation: place)
    guard let interval = figure.interval else { return }
    #expect(interval.lowerBound.isFinite && interval.upperBound.isFinite, sourceLocation: place)
  }
}
