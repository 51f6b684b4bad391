import CommunityModel
import TrustMetrics

/// Computes the signals of all members, and keeps them up while messages come, time passes and the team works.
///
/// Belongs to the thread of the metrics, and reads their ledger: bring the `TrustEngine` to a snapshot first. Reads the
/// texts of members' messages of the lookback, each once. What is kept up is what would be computed anew.
public final class SignalEngine {
  private var community: Community
  private var ledger: Ledger
  private var lapse: LapseModel
  private let settings: SignalSettings
  private let reader: TextReader
  private let zone: ZoneRule
  private var readings = MessageReadings()
  private var asOf: Int64
  private var recordsConsent = false
  private var results: [MemberSignals] = []
  /// When each member is looked at again.
  private var calls = MemberCalls()
  /// Conversations in which each member waits, and who waits in each.
  private var openOf: [Int: [UInt32]] = [:]
  private var waiting: [UInt32: [Int]] = [:]
  private var segments = 0
  private var older = OlderQuestions()

  /// The signals of a whole snapshot. O(members + their messages of the lookback), whose texts it reads.
  public init(
    _ community: Community, trust: TrustEngine, care: CareState, settings: SignalSettings, lexicons: [Lexicon],
    asOf: Timestamp, zone: ZoneRule
  ) {
    self.community = community
    self.settings = settings
    self.zone = zone
    self.asOf = asOf.milliseconds
    reader = TextReader(lexicons)
    ledger = trust.ledger
    lapse = trust.lapseModel
    startOver(care)
  }

  /// Brings the signals to a later snapshot, instant or state of care; returns the members whose signals changed, in
  /// order.
  ///
  /// Costs what is new: the members that a message touches, those whose time has come, and those that are named. When
  /// the metrics were computed anew, so are the signals, and all members are returned.
  ///
  /// - Parameter concerning: ids of the members whom lines of the journal concern that `care` has more than before.
  public func update(
    _ community: Community, trust: TrustEngine, care: CareState, asOf: Timestamp, concerning: [String] = []
  ) -> [MemberRow] {
    let instant = asOf.milliseconds
    let known = self.community
    self.community = community
    if community.generation != known.generation || trust.ledger !== ledger || instant < self.asOf
      || community.messages.segments.count < segments || community.members.count < results.count
      || recordsConsent != consentIsRecorded(from: results.count, recordsConsent)
    {
      self.asOf = instant
      ledger = trust.ledger
      lapse = trust.lapseModel
      startOver(care)
      return community.members.rows.map { $0 }
    }
    var touched = Touched()
    if instant > self.asOf {
      for row in calls.due(at: instant) { touched.insert(row) }
    }
    self.asOf = instant
    older.forget(asOf: instant)
    if trust.lapseModel != lapse {
      lapse = trust.lapseModel
      for row in firing where self[row].signals.contains(where: { $0.rule == .silence }) { touched.insert(row.index) }
    }
    for row in results.count..<community.members.count { touched.insert(row) }
    extend()
    for number in segments..<community.messages.segments.count { take(number, &touched) }
    segments = community.messages.segments.count
    for id in concerning { if let row = community.members.row(id: id) { touched.insert(row.index) } }
    let facts = facts(care)
    return touched.rows.sorted().filter { judge($0, facts) }.map(MemberRow.init)
  }

  /// The signals of a member; none for a row that is not there. O(1).
  public func signals(of row: MemberRow) -> MemberSignals { self[row] }

  /// Members for whom something fires, in the order of the table. O(members) to walk.
  public var firing: some Sequence<MemberRow> {
    results.indices.lazy.filter { !self.results[$0].signals.isEmpty }.map(MemberRow.init)
  }

  /// How many members have signals that are not shown for want of consent. O(members).
  public var withheldCount: Int { results.reduce(0) { $0 + ($1.isWithheld ? 1 : 0) } }

  /// Messages that hold red flags or words of distress that were negated, reported or quoted; the newest first.
  public var mentions: [MessageRow] {
    results.flatMap(\.mentions).sorted { a, b in
      let (first, second) = (community.messages[a].sentAt, community.messages[b].sentAt)
      return first == second ? a.raw > b.raw : first > second
    }
  }

  /// Conversations that wait for a first answer since before the lookback, and since when the oldest does: they prompt
  /// nobody any more, and are counted so that they do not drop silently. O(conversations) when one came or went, else O(1).
  public var olderUnanswered: (count: Int, since: Timestamp?) {
    older.find(in: community, lookback: Int64(settings.lookbackDays * Double(SignalFacts.day)), asOf: asOf) {
      ledger.classes[$0.index] == .member
    }
    return (older.conversations.count, older.since)
  }

  private subscript(row: MemberRow) -> MemberSignals {
    row.index < results.count ? results[row.index] : MemberSignals()
  }
}

extension SignalEngine {
  private func facts(_ care: CareState) -> SignalFacts {
    SignalFacts(
      community: community, ledger: ledger, lapse: lapse, plan: care.plan, touches: care.touches, settings: settings,
      readings: readings, asOf: asOf, zone: zone, recordsConsent: recordsConsent)
  }

  private func startOver(_ care: CareState) {
    readings = MessageReadings()
    older = OlderQuestions()
    (results, calls, openOf, waiting) = ([], MemberCalls(), [:], [:])
    recordsConsent = consentIsRecorded(from: 0, false)
    extend()
    let oldest = oldestText
    for (number, segment) in community.messages.segments.enumerated() {
      guard let columns = segment?.columns else { continue }
      for local in columns.sentAt.indices where columns.sentAt[local] > oldest {
        readings.read(local, of: number, columns, after: oldest, community, ledger, by: reader)
      }
    }
    // Room to grow into: one message must not wait until all are put elsewhere.
    readings.reserve(more: 4096)
    segments = community.messages.segments.count
    let facts = facts(care)
    for row in results.indices { _ = judge(row, facts) }
  }

  /// Texts that are older are not read.
  private var oldestText: Int64 {
    let days = max(settings.lookbackDays, settings.number(SignalRule.redFlag.rawValue, "days"))
    return asOf - Int64(days * Double(SignalFacts.day))
  }

  private func extend() {
    let more = community.members.count - results.count
    results.append(contentsOf: repeatElement(MemberSignals(), count: more))
    calls.append(members: more)
  }

  private func consentIsRecorded(from first: Int, _ isKnown: Bool) -> Bool {
    let answers = MemberTable.Flag.agreesToContact | MemberTable.Flag.refusesContact
    return isKnown || community.members.flags[first...].contains { $0 & answers != 0 }
  }

  /// Judges a member anew; true when something changed.
  private func judge(_ row: Int, _ facts: SignalFacts) -> Bool {
    var member = MemberCase(facts, row)
    let found = member.judge()
    calls.set(row, found.changesAt?.milliseconds ?? .max)
    let before = openOf[row] ?? []
    if before != member.open {
      for conversation in before { waiting[conversation]?.removeAll { $0 == row } }
      for conversation in member.open { waiting[conversation, default: []].append(row) }
      openOf[row] = member.open.isEmpty ? nil : member.open
    }
    guard found != results[row] else { return false }
    results[row] = found
    return true
  }

  /// Reads the messages of a new segment and notes whom they touch: the author, who waits in the conversation, and both
  /// ends of every tie that they make.
  private func take(_ number: Int, _ touched: inout Touched) {
    guard let columns = community.messages.segments[number]?.columns else { return }
    let oldest = oldestText
    for local in columns.sentAt.indices {
      readings.read(local, of: number, columns, after: oldest, community, ledger, by: reader)
      let message = community.messages[MessageRow(segment: number, local: local)]
      older.forget(message)
      touched.insert(message.author.index)
      for row in waiting[UInt32(message.conversation.index)] ?? [] { touched.insert(row) }
      if let target = message.replyTo { touched.insert(community.messages[target].author.index) }
      for member in message.mentions { touched.insert(member.index) }
      for reaction in message.reactions { touched.insert(reaction.by.index) }
      if let other = author(before: message) { touched.insert(other) }
    }
  }

  /// Who wrote last in a conversation before a message, and is not its author: to whom it makes a tie.
  private func author(before message: Message) -> Int? {
    for raw in community.activity.byConversation[message.conversation.index].reversed() {
      let other = community.messages[MessageRow(raw: raw)]
      if other.isDeleted || other.author == message.author || other.sentAt > message.sentAt { continue }
      if ledger.classes[other.author.index].isPresent { return other.author.index }
    }
    return nil
  }
}

/// Members that are to be judged anew, each once.
private struct Touched {
  private(set) var rows: Set<Int> = []
  mutating func insert(_ row: Int) { rows.insert(row) }
}
