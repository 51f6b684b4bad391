import CommunityModel
import TrustMetrics

/// What the rules are judged by: one snapshot, its ledger and what was done, at one instant.
struct SignalFacts {
  let community: Community
  let ledger: Ledger
  let lapse: LapseModel
  /// The plan of a member, and the touches, by id: from the fold of the journal.
  let plan: (String) -> Plan?
  let touches: (String) -> [Touch]
  let settings: SignalSettings
  let readings: MessageReadings
  /// Milliseconds.
  let asOf: Int64
  let zone: ZoneRule
  /// Somebody's record says whether they agree to be contacted, so that silence on it means no.
  let recordsConsent: Bool

  static let hour: Int64 = 3_600_000
  static let day: Int64 = 86_400_000

  func number(_ rule: SignalRule, _ name: String) -> Double { settings.number(rule.rawValue, name) }

  func span(_ rule: SignalRule, _ name: String, _ unit: Int64) -> Int64 { Int64(number(rule, name) * Double(unit)) }

  /// For how long an open question is asked for.
  var lookback: Int64 { Int64(settings.lookbackDays * Double(SignalFacts.day)) }

  /// True when the team may be prompted to contact a member.
  func mayContact(_ row: Int) -> Bool {
    let agrees = community.members[MemberRow(row)].agreesToContact
    return agrees ?? (settings.consent == .assumed || !recordsConsent)
  }

  /// True when a conversation was closed by the instant: nobody waits in it any more.
  func isClosed(_ conversation: ConversationRow) -> Bool {
    let closed = community.conversations.closed[conversation.index]
    return closed != .min && closed <= asOf
  }

  /// True when somebody answered a message: a later message in its conversation by another human that was not taken back,
  /// and that replies to it or to something that its author said since, or mentions its author, or names no message that
  /// it replies to. What replies to somebody else is no answer. O(messages since then, until the answer).
  func isAnswered(_ message: Message) -> Bool {
    let rows = community.activity.byConversation[message.conversation.index]
    let (asker, at) = (message.author, message.sentAt)
    var index = firstIndex(of: rows, notBefore: at)
    while index < rows.endIndex {
      let reply = community.messages[MessageRow(raw: rows[index])]
      index += 1
      if reply.sentAt.milliseconds > asOf { break }
      if reply.row == message.row || reply.author == asker || reply.isDeleted { continue }
      if reply.sentAt == at, reply.row.raw < message.row.raw { continue }
      guard ledger.classes[reply.author.index].isHuman else { continue }
      if let target = reply.replyTo {
        let answered = community.messages[target]
        if answered.author == asker, target == message.row || answered.sentAt > at { return true }
        if reply.mentions.contains(asker) { return true }
      } else if !reply.repliesToNothing || reply.mentions.contains(asker) {
        return true
      }
    }
    return false
  }

  /// Where rows in time order reach an instant. O(log count).
  private func firstIndex(of rows: ArraySlice<UInt32>, notBefore time: Timestamp) -> Int {
    var (low, high) = (rows.startIndex, rows.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if community.messages[MessageRow(raw: rows[middle])].sentAt >= time { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
