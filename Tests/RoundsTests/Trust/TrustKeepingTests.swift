import CommunityModel
import CommunityStore
import Dashboard
import Foundation
import Testing
import TrustMetrics

@testable import rounds

/// The figures of the last run, kept beside the store.
@Suite struct TrustKeepingTests {
  private let sandbox: Sandbox
  private let store: String
  private let community: Community
  private static let end = Timestamp(seconds: 1_732_190_400)
  private var file: String { store + "/.rounds/trust" }

  init() throws {
    sandbox = try Sandbox()
    store = sandbox.path + "/store"
    try FileManager.default.createDirectory(atPath: store, withIntermediateDirectories: false)
    community = TrustRunnerTests.made()
  }

  @Test func whatWasFoundIsThereAtOnceTheNextTimeAndMarkedAsOlder() throws {
    let first = try run(keeper: TrustKeeper(store: store, mayWrite: true))
    let fresh = try #require(first.reports.last)
    #expect(!first.reports.contains { $0.isOlder })
    #expect(FileManager.default.fileExists(atPath: file))
    let second = try run(keeper: TrustKeeper(store: store, mayWrite: true), opening: true)
    // The community's with the first snapshot, the members' with the complete one, and then fresh ones.
    #expect(second.reports.prefix(2).map(\.isOlder) == [true, true])
    #expect(second.reports.dropFirst(2).allSatisfy { !$0.isOlder } && second.reports.count > 2)
    #expect(second.reports[0].community == fresh.community && second.reports[0].members.count == 0)
    #expect(second.reports[1].community == fresh.community && second.reports[1].history == fresh.history)
    for row in community.members.rows {
      #expect(second.reports[1].members.figure(.heard, row) == fresh.members.figure(.heard, row))
    }
  }

  @Test func aFileThatIsDamagedIsPassedOverAndWrittenAnew() throws {
    _ = try run(keeper: TrustKeeper(store: store, mayWrite: true))
    var bytes = try Data(contentsOf: URL(filePath: file))
    bytes[bytes.count / 2] ^= 4
    try bytes.write(to: URL(filePath: file))
    let second = try run(keeper: TrustKeeper(store: store, mayWrite: true), opening: true)
    #expect(!second.reports.isEmpty && !second.reports.contains { $0.isOlder })
    let third = try run(keeper: TrustKeeper(store: store, mayWrite: true), opening: true)
    #expect(third.reports.first?.isOlder == true)
  }

  @Test func aStoreThatMayNotBeWrittenIsReadAndNotWritten() throws {
    let first = try run(keeper: TrustKeeper(store: store, mayWrite: false))
    #expect(first.reports.count == 3)
    #expect(try FileManager.default.contentsOfDirectory(atPath: store).isEmpty)
    _ = try run(keeper: TrustKeeper(store: store, mayWrite: true))
    let before = try Data(contentsOf: URL(filePath: file))
    let reader = try run(keeper: TrustKeeper(store: store, mayWrite: false), opening: true)
    #expect(reader.reports.first?.isOlder == true)
    #expect(try Data(contentsOf: URL(filePath: file)) == before)
  }

  @Test func whatIsLaterThanTheScreenIsNotShownAsOlder() throws {
    _ = try run(keeper: TrustKeeper(store: store, mayWrite: true))
    let posted = try run(
      keeper: TrustKeeper(store: store, mayWrite: true), asOf: TrustKeepingTests.end.adding(days: -10), opening: true)
    #expect(!posted.reports.contains { $0.isOlder })
  }

  @Test func severalAtOnceLeaveOneWholeFile() throws {
    let keepers = (0..<3).map { _ in TrustKeeper(store: store, mayWrite: true) }
    let all = try keepers.map { try start(keeper: $0) }
    for (posted, runner) in all {
      try posted.waitForRest()
      runner.stop()
    }
    let bytes = try #require(DerivedFile(store: store, name: "trust").read())
    #expect(KeptTrust(bytes) != nil)
  }

  @Test func aFolderThatCannotBeMadeCostsNothing() throws {
    try Data().write(to: URL(filePath: store + "/.rounds"))
    let posted = try run(keeper: TrustKeeper(store: store, mayWrite: true))
    #expect(posted.reports.count == 3)
  }

  private func start(
    keeper: TrustKeeper, asOf: Timestamp = TrustKeepingTests.end, opening: Bool = false
  ) throws -> (PostedEvents, TrustRunner) {
    let posted = PostedEvents()
    let started = TrustRunner(keeper: keeper, make: { TrustEngine($0, asOf: $1) }, post: { posted.post($0) })
    let runner = try #require(started)
    if opening {
      runner.follow(.opening(community.profile), asOf: asOf)
      if keeper.kept(through: asOf) != nil { try posted.wait("kept figures") { $0.reports.count == 1 } }
    }
    runner.follow(community, asOf: asOf)
    return (posted, runner)
  }

  /// From opening to rest.
  private func run(
    keeper: TrustKeeper, asOf: Timestamp = TrustKeepingTests.end, opening: Bool = false
  ) throws -> PostedEvents {
    let (posted, runner) = try start(keeper: keeper, asOf: asOf, opening: opening)
    try posted.waitForRest()
    runner.stop()
    return posted
  }
}
