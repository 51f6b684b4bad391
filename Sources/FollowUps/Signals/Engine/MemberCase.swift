import CommunityModel
import TrustMetrics

/// One member before the rules: what fires, and when time alone may change it.
struct MemberCase {
  let facts: SignalFacts
  let row: Int
  let kind: MemberClass
  var signals: [Signal] = []
  var mentions: [MessageRow] = []
  /// Conversations in which an answer would change something.
  var open: [UInt32] = []
  private var changesAt = Int64.max

  init(_ facts: SignalFacts, _ row: Int) {
    self.facts = facts
    self.row = row
    kind = facts.ledger.classes[row]
  }

  var asOf: Int64 { facts.asOf }
  var member: Member { facts.community.members[MemberRow(row)] }
  var acuity: Int { (1...5).contains(Int(facts.ledger.acuities[row])) ? Int(facts.ledger.acuities[row]) : 4 }
  /// The heard target, in milliseconds.
  var target: Int64 { facts.ledger.policy.target(acuity: acuity) }

  func isOn(_ rule: SignalRule) -> Bool { facts.settings.isOn(rule.rawValue) }

  /// Looks again then; what is past changes nothing.
  mutating func wake(at time: Int64) { if time > asOf { changesAt = min(changesAt, time) } }

  /// Adds a signal whose words count the time since an instant.
  mutating func add(_ signal: Signal, counting since: Int64) {
    signals.append(signal)
    wake(at: Elapsed(since: since, asOf: asOf).changesAt)
  }

  mutating func watch(_ conversation: ConversationRow) {
    let number = UInt32(conversation.index)
    if !open.contains(number) { open.append(number) }
  }

  /// Judges the member by all rules. Bots and the team have none. Who left or died has F4 only:
  /// somebody writes under that name, and the team is told why.
  mutating func judge() -> MemberSignals {
    guard kind == .member || kind == .gone else { return MemberSignals() }
    let messages = recentMessages()
    redFlags(messages)
    if kind == .member {
      questions(messages)
      newcomer()
      distress(messages)
      askedAgain(messages)
      silence()
      alone()
      plan()
    }
    signals.sort { a, b in
      if a.severity != b.severity { return a.severity > b.severity }
      if a.rule != b.rule { return a.rule < b.rule }
      if a.since != b.since { return a.since < b.since }
      return (a.messages.first?.raw ?? 0) < (b.messages.first?.raw ?? 0)
    }
    var isWithheld = false
    if kind == .member, !facts.mayContact(row) {
      let all = signals.count
      signals.removeAll { $0.rule != .redFlag }
      isWithheld = signals.count < all
    }
    return MemberSignals(
      signals: signals, changesAt: changesAt == .max ? nil : Timestamp(milliseconds: changesAt), mentions: mentions,
      isWithheld: isWithheld)
  }

  /// The member's messages that are looked at, the newest first, with what they say.
  private func recentMessages() -> [(message: Message, reading: TextReading?)] {
    let oldest = asOf - max(facts.lookback, facts.span(.redFlag, "days", SignalFacts.day))
    var found: [(message: Message, reading: TextReading?)] = []
    for raw in facts.community.activity.byMember[row].reversed() {
      let message = facts.community.messages[MessageRow(raw: raw)]
      if message.sentAt.milliseconds <= oldest { break }
      if message.sentAt.milliseconds > asOf || message.isDeleted { continue }
      found.append((message, facts.readings[message.row]))
    }
    return found
  }
}

/// How long something has been so, in the units of the screens: whole minutes, hours until two days, then days.
struct Elapsed {
  let since: Int64
  let asOf: Int64

  private var minutes: Int64 { max(0, asOf - since) / 60_000 }
  /// Minutes of the unit that `Age` shows.
  private var step: Int64 {
    minutes < 60 ? 1 : minutes < 2880 ? 60 : minutes < 87_660 ? 1440 : minutes < 1_051_920 ? 43_830 : 525_960
  }

  var text: String { Age(of: Timestamp(milliseconds: since), asOf: Timestamp(milliseconds: asOf)).text }
  /// Hours that are over, as exact as the text.
  var hours: Double { Double(minutes < 2880 ? minutes / step * step : minutes / 1440 * 1440) / 60 }
  /// Days that are over.
  var days: Double { Double(minutes / 1440) }

  var number: SignalNumber {
    hours < 48 ? SignalNumber("hours", hours, "h") : SignalNumber("days", days, "d")
  }

  /// When the text or the numbers change next.
  var changesAt: Int64 {
    let next = (minutes / step + 1) * step
    // Months do not end where days do; the days of the numbers go on under months and years.
    return since + min(next, (minutes / 1440 + 1) * 1440) * 60_000
  }
}
