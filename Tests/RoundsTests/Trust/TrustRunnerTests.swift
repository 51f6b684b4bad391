import CommunityModel
import Dashboard
import Foundation
import SampleCommunities
import Testing
import TrustMetrics

@testable import rounds

/// The thread behind the screen that computes figures.
@Suite struct TrustRunnerTests {
  private let posted = PostedEvents()
  private let control = SlowEngine.Control()
  private let runner: TrustRunner
  private static let end = Timestamp(seconds: 1_732_190_400)

  init() throws {
    let (posted, control) = (posted, control)
    let runner = TrustRunner(make: { SlowEngine(control, $0, $1) }, post: { posted.post($0) })
    self.runner = try #require(runner)
  }

  @Test func figuresComeFirstThenTheirHistoryThenWhoBridges() throws {
    let community = TrustRunnerTests.made()
    runner.follow(community, asOf: TrustRunnerTests.end)
    try posted.waitForRest()
    let reports = posted.reports
    #expect(reports.count == 3)
    #expect(reports.allSatisfy { !$0.isOlder && $0.asOf == TrustRunnerTests.end })
    #expect(reports.map { !$0.history.isEmpty } == [false, true, true])
    #expect(reports.map { $0.members.order(.bridging) != nil } == [false, false, true])
    #expect(posted.progress.first??.what == "figures")
    // And then it rests: nothing more comes, and nothing is computed again.
    let before = posted.all.count
    usleep(100_000)
    #expect(posted.all.count == before)
    #expect(control.now.historyRuns == 1 && control.now.bridgingRuns == 1)
    runner.stop()
  }

  @Test func aQuestionIsAnsweredWhileBridgingRuns() throws {
    control.isSlow.withLock { $0 = true }
    runner.follow(TrustRunnerTests.made(), asOf: TrustRunnerTests.end)
    let control = control
    try posted.wait("bridging") { _ in control.now.bridgingRuns == 1 }
    for number in 1...5 { runner.explain(number, .firstReply, .community) }
    runner.explain(6, .heard, .member("nobody"))
    try posted.wait("six answers") { $0.answers.count == 6 }
    #expect(posted.answers.map(\.id) == [1, 2, 3, 4, 5, 6])
    #expect(posted.answers[0].answer?.figure.id == .firstReply)
    #expect(posted.answers[5].answer == nil)
    // It went on meanwhile, and was not begun again.
    #expect(control.now.bridgingRuns == 1 && control.now.bridgingGaveWay == 0)
    control.isSlow.withLock { $0 = false }
    try posted.waitForRest()
    #expect(posted.reports.last?.members.order(.bridging) != nil)
    runner.stop()
  }

  @Test func ofSnapshotsThatComeFastOnlyTheLastIsComputed() throws {
    let community = TrustRunnerTests.made()
    runner.follow(community, asOf: TrustRunnerTests.end)
    try posted.waitForRest()
    control.isHeld.withLock { $0 = true }
    let control = control
    runner.follow(community, asOf: TrustRunnerTests.end.adding(days: 1))
    try posted.wait("an update") { _ in control.now.instants.count == 2 }
    for day in 2...9 { runner.follow(community, asOf: TrustRunnerTests.end.adding(days: Int64(day))) }
    control.isHeld.withLock { $0 = false }
    let last = TrustRunnerTests.end.adding(days: 9)
    try posted.wait("the last instant") { $0.reports.last?.asOf == last }
    try posted.waitForRest()
    #expect(control.now.instants == [0, 1, 9].map { TrustRunnerTests.end.adding(days: $0) })
    runner.stop()
  }

  @Test func whatIsNewIsTakenInWhileWhoBridgesIsLookedForAndThatIsDoneAllTheSame() throws {
    control.isSlow.withLock { $0 = true }
    let community = TrustRunnerTests.made()
    runner.follow(community, asOf: TrustRunnerTests.end)
    let control = control
    try posted.wait("bridging") { _ in control.now.bridgingRuns == 1 }
    for day in 1...5 {
      let next = TrustRunnerTests.end.adding(days: Int64(day))
      runner.follow(community, asOf: next)
      try posted.wait("the newer instant") { $0.reports.last?.asOf == next }
    }
    // It was neither let go of nor begun again.
    #expect(control.now.bridgingRuns == 1 && control.now.bridgingGaveWay == 0)
    control.isSlow.withLock { $0 = false }
    try posted.waitForRest()
    #expect(posted.reports.last?.asOf == TrustRunnerTests.end.adding(days: 5))
    #expect(posted.reports.last?.members.order(.bridging) != nil)
    runner.stop()
  }

  @Test func ofAnotherGenerationNobodyKnowsWhoBridgesAndItIsBegunAgain() throws {
    control.isSlow.withLock { $0 = true }
    let community = TrustRunnerTests.made()
    runner.follow(community, asOf: TrustRunnerTests.end)
    let control = control
    try posted.wait("bridging") { _ in control.now.bridgingRuns == 1 }
    let other = TrustRunnerTests.copied(community, generation: 1)
    runner.follow(other, asOf: TrustRunnerTests.end.adding(days: 1))
    try posted.wait("bridging again") { _ in control.now.bridgingRuns == 2 }
    #expect(control.now.bridgingGaveWay == 1)
    control.isSlow.withLock { $0 = false }
    try posted.waitForRest()
    #expect(posted.reports.last?.generation == other.generation)
    runner.stop()
  }

  @Test func whatIsStoppedStaysStoppedUntilTheCommunityChanges() throws {
    control.isSlow.withLock { $0 = true }
    let community = TrustRunnerTests.made()
    runner.follow(community, asOf: TrustRunnerTests.end)
    let control = control
    try posted.wait("bridging") { _ in control.now.bridgingRuns == 1 }
    runner.stopWork()
    try posted.wait("an end") { _ in control.now.bridgingGaveWay == 1 }
    try posted.waitForRest()
    // Time alone begins nothing again, and questions are still answered.
    let later = TrustRunnerTests.end.adding(days: 1)
    runner.follow(community, asOf: later)
    try posted.wait("the later instant") { $0.reports.last?.asOf == later }
    runner.explain(1, .firstReply, .community)
    try posted.wait("an answer") { $0.answers.count == 1 }
    #expect(control.now.bridgingRuns == 1)
    control.isSlow.withLock { $0 = false }
    let next = TrustRunnerTests.end.adding(days: 2)
    runner.follow(TrustRunnerTests.copied(community, generation: community.generation), asOf: next)
    try posted.wait("bridging again") { _ in control.now.bridgingRuns == 2 }
    try posted.wait("who bridges") { $0.reports.last?.members.order(.bridging) != nil }
    runner.stop()
  }

  @Test func progressIsSaidTenTimesASecondAtMost() throws {
    control.isSlow.withLock { $0 = true }
    runner.follow(TrustRunnerTests.made(), asOf: TrustRunnerTests.end)
    let control = control
    try posted.wait("bridging") { _ in control.now.bridgingRuns == 1 }
    let before = posted.progress.count
    let started = ContinuousClock.now
    try posted.wait("some progress") { $0.progress.count >= before + 4 }
    #expect(ContinuousClock.now - started >= .milliseconds(290))
    #expect(posted.progress.last??.what == "bridging")
    control.isSlow.withLock { $0 = false }
    try posted.waitForRest()
    runner.stop()
  }

  @Test func aMinuteThatPassesIsNotWorthItAndAnEarlierInstantIs() throws {
    let community = TrustRunnerTests.made()
    runner.follow(community, asOf: TrustRunnerTests.end)
    try posted.waitForRest()
    runner.follow(community, asOf: TrustRunnerTests.end.adding(seconds: 59))
    runner.explain(1, .trust, .community)
    try posted.wait("an answer") { $0.answers.count == 1 }
    usleep(20_000)
    #expect(control.now.instants.count == 1)
    let earlier = TrustRunnerTests.end.adding(days: -3)
    runner.follow(community, asOf: earlier)
    try posted.wait("the earlier instant") { $0.reports.last?.asOf == earlier }
    runner.stop()
  }

  @Test func aSnapshotThatIsNotCompleteHasNoFigures() throws {
    runner.follow(.opening(CommunityProfile(name: "Opening")), asOf: TrustRunnerTests.end)
    usleep(30_000)
    #expect(posted.all.isEmpty && control.now.instants.isEmpty)
    // A question of that time is answered once there is something to answer it with.
    runner.explain(1, .together, .community)
    runner.follow(TrustRunnerTests.made(), asOf: TrustRunnerTests.end)
    try posted.wait("the answer") { $0.answers.first?.answer?.figure.id == .together }
    runner.stop()
  }

  @Test func afterItWasStoppedNothingIsComputed() throws {
    control.isSlow.withLock { $0 = true }
    runner.follow(TrustRunnerTests.made(), asOf: TrustRunnerTests.end)
    let control = control
    try posted.wait("bridging") { _ in control.now.bridgingRuns == 1 }
    runner.stop()
    try posted.wait("the end of it") { _ in control.now.bridgingGaveWay == 1 }
    let before = posted.all.count
    runner.follow(TrustRunnerTests.made(), asOf: TrustRunnerTests.end.adding(days: 3))
    usleep(50_000)
    #expect(posted.all.count == before && control.now.instants.count == 1)
  }

  /// Reading is safe in the middle of a computation, and changes nothing about it.
  @Test func whatIsExplainedWithinLongWorkDoesNotDisturbIt() throws {
    let community = TrustRunnerTests.made()
    let engine = TrustEngine(community, asOf: TrustRunnerTests.end)
    let (history, bridging) = (engine.history(), engine.bridging())
    let report = engine.report()
    var asked = 0
    let ask: (Double) -> Bool = { _ in
      let figure = FigureID.allCases[asked % FigureID.allCases.count]
      let member = community.members[MemberRow(asked % community.members.count)].id
      let subject: FigureSubject = figure.scope == .member ? .member(member) : .community
      if asked < 100 { #expect(engine.explain(figure, subject, with: report) != nil) }
      asked += 1
      return true
    }
    #expect(engine.history(progress: ask) == history)
    #expect(engine.bridging(progress: ask) == bridging)
    #expect(asked > 20)
    #expect(engine.report().community == report.community)
  }

  private static let community = {
    let made = HarborDiabetesCircle.make(endingAt: end)
    return Community(
      profile: made.profile, members: made.members, conversations: made.conversations, messages: made.messages)
  }()

  /// Another snapshot of the same.
  private static func copied(_ community: Community, generation: Int) -> Community {
    Community(
      profile: community.profile, members: community.members, conversations: community.conversations,
      messages: community.messages, activity: community.activity, orders: community.orders,
      progress: community.progress, problemCount: 0, newestMessage: community.newestMessage, generation: generation,
      texts: community.texts)
  }

  /// The demo's community, made once.
  static func made() -> Community { community }
}
