import CommunityModel
import Synchronization

/// Computes all metrics of a community and keeps them up while messages come: the one door to this target.
///
/// Belongs to one thread, which should not be the one that draws. Reads the texts of the team's messages of 90 days
/// (for C4) and the records of askers (for K6) through the snapshot; everything else is numbers. About 70 bytes a tie,
/// 60 a conversation and 150 a member over the snapshot's own tables.
public final class TrustEngine {
  /// The instant that everything is computed for, in milliseconds.
  public private(set) var asOf: Int64
  package private(set) var community: Community
  package private(set) var ledger: Ledger
  private(set) var gauges: Gauges
  private var broadcasts: Broadcasts
  private var textsRead: Int
  /// Team messages of 90 days that are copies of another, and all: counted when a text comes or the window moves.
  private var copies = (copies: 0, total: 0)
  private(set) var estimates: Estimates
  /// M6 as it is estimated for the day of the instant.
  package var lapseModel: LapseModel { estimates.lapse }
  /// Segments that are folded, to notice one that was replaced.
  private var segments: [MessageSegment?]
  private let zone: @Sendable (Timestamp) -> Int

  /// The metrics of a whole snapshot as of an instant. O(messages): a second for a million.
  ///
  /// - Parameter zone: seconds that the community's clocks are ahead of UTC at an instant; for the hours of the heat map.
  public init(_ community: Community, asOf: Timestamp, zone: @escaping @Sendable (Timestamp) -> Int = { _ in 0 }) {
    self.community = community
    self.asOf = asOf.milliseconds
    self.zone = zone
    segments = community.messages.segments
    (ledger, broadcasts) = TrustEngine.fold(community, asOf.milliseconds)
    textsRead = ledger.teamRows.count
    gauges = Gauges(ledger, community, asOf: asOf.milliseconds)
    estimates = Estimates(ledger, asOf: asOf.milliseconds)
    ledger.gauges = gauges
    ledger.oldest = .max
    countCopies()
  }

  /// Brings the metrics to a later snapshot and instant.
  ///
  /// Messages that were appended are folded one by one, without a pass over the others. A later instant counts the
  /// windows anew: O(ties + members + conversations). When a file was replaced, a message came before an older one of
  /// its conversation, or the instant went back, everything is computed anew.
  public func update(_ community: Community, asOf instant: Timestamp) {
    if mustStartOver(community, instant.milliseconds) {
      startOver(community, instant.milliseconds)
      return
    }
    if instant.milliseconds > asOf { advance(to: instant.milliseconds) }
    append(community)
    if ledger.isOutOfOrder { startOver(community, instant.milliseconds) }
  }

  /// Folds what a snapshot has more than the last one, at the same instant. Expected O(new messages).
  package func append(_ community: Community) {
    let known = segments.count
    self.community = community
    segments = community.messages.segments
    ledger.grow(to: community)
    gauges.grow(to: community)
    if known < segments.count { ledger.fold(known..<segments.count, of: community.messages) }
    readTexts()
    // Something was said on an earlier day that the estimates were made from.
    if ledger.oldest < Estimates.today(asOf) { estimates = Estimates(ledger, asOf: asOf) }
    ledger.oldest = .max
  }

  /// The community's figures as they stand, without the interval of the headline. Some microseconds.
  package func communityFigures() -> CommunityFigures {
    if gauges.weavingIsStale { gauges.weave() }
    return reading.figures()
  }

  /// All figures but bridging (M5) and history, which take longer: O(members · log + ties).
  public func report() -> TrustReport {
    var figures = communityFigures()
    figures.addInterval(reading)
    var members = MemberReading(ledger: ledger, gauges: gauges, estimates: estimates).figures()
    members.sort()
    let replies = ReplyReading(ledger: ledger, gauges: gauges, zone: zone).figures(suppression: reading.suppression)
    return TrustReport(
      asOf: Timestamp(milliseconds: asOf), generation: community.generation, community: figures, replies: replies,
      members: members, conversations: ConversationFigures(ledger.talks))
  }

  var reading: CommunityReading { CommunityReading(gauges: gauges, ledger: ledger, copies: copies, memo: gauges.memo) }

  /// C4's pairs of team messages that are nearly the same, newest first.
  func copies(limit: Int) -> [Broadcasts.Pair] {
    broadcasts.pairs(from: gauges.from90, through: asOf, limit: limit)
  }

  private func mustStartOver(_ community: Community, _ instant: Int64) -> Bool {
    if community.generation != self.community.generation || instant < asOf || ledger.nextFuture <= instant {
      return true
    }
    guard community.messages.segments.count >= segments.count else { return true }
    if ledger.isByTime, holdsOlder(community) { return true }
    if community.profile != self.community.profile || community.members.count < ledger.classes.count { return true }
    return zip(segments, community.messages.segments).contains { $0 !== $1 }
  }

  /// True when a new message is older than one that is folded, which was done in the order of time.
  private func holdsOlder(_ community: Community) -> Bool {
    community.messages.segments[segments.count...].contains { segment in
      segment?.columns.sentAt.contains { $0 < ledger.newest } ?? false
    }
  }

  private func startOver(_ community: Community, _ instant: Int64) {
    self.community = community
    asOf = instant
    segments = community.messages.segments
    (ledger, broadcasts) = TrustEngine.fold(community, instant)
    textsRead = ledger.teamRows.count
    gauges = Gauges(ledger, community, asOf: instant)
    ledger.gauges = gauges
    estimates = Estimates(ledger, asOf: instant)
    ledger.oldest = .max
    countCopies()
  }

  private func advance(to instant: Int64) {
    asOf = instant
    ledger.horizon = instant
    gauges = Gauges(ledger, self.community, asOf: instant)
    ledger.gauges = gauges
    estimates = Estimates(ledger, asOf: instant)
    countCopies()
  }

  /// A snapshot folded from the beginning, and the texts of the team, which another thread reads meanwhile.
  private static func fold(_ community: Community, _ instant: Int64) -> (Ledger, Broadcasts) {
    let texts = Mutex(Broadcasts())
    let reading: @Sendable () -> Void = {
      var broadcasts = Broadcasts()
      for row in TeamTexts.rows(community, after: instant &- Ledger.textReach, through: instant) {
        TeamTexts.add(row, of: community, to: &broadcasts)
      }
      let read = broadcasts
      texts.withLock { $0 = read }
    }
    let thread = HelperThread(reading)
    var ledger = Ledger(community, horizon: instant, expectingTies: community.messages.count / 2)
    ledger.fold(0..<community.messages.segments.count, of: community.messages)
    if ledger.isOutOfOrder {
      let inTime = Ledger(community, horizon: instant, expectingTies: ledger.ties.count)
      inTime.isByTime = true
      inTime.foldByTime(community.messages)
      ledger = inTime
    }
    if let thread { thread.join() } else { reading() }
    return (ledger, texts.withLock { $0 })
  }

  /// Reads the team's messages that are not read yet. Some microseconds a message.
  private func readTexts() {
    guard textsRead < ledger.teamRows.count else { return }
    while textsRead < ledger.teamRows.count {
      TeamTexts.add(MessageRow(raw: ledger.teamRows[textsRead]), of: community, to: &broadcasts)
      textsRead += 1
    }
    countCopies()
  }

  private func countCopies() { copies = broadcasts.share(from: gauges.from90, through: asOf) }
}
