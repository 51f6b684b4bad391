import CommunityModel

/// F1, F2, F5 and F8: questions that nobody answered.
extension MemberCase {
  /// F1 from half of the heard target on, F5 before.
  mutating func questions(_ messages: [(message: Message, reading: TextReading?)]) {
    guard isOn(.unanswered) || isOn(.question) else { return }
    let amber = Int64(Double(target) * facts.number(.unanswered, "amberShare"))
    for (message, reading) in messages where reading?.asks == true {
      let at = message.sentAt.milliseconds
      guard at > asOf - facts.lookback, isWaiting(message) else { continue }
      let elapsed = Elapsed(since: at, asOf: asOf)
      wake(at: at + amber)
      wake(at: at + target)
      wake(at: at + facts.lookback)
      let goal = Double(target) / Double(SignalFacts.hour)
      if asOf - at >= min(amber, target), isOn(.unanswered) {
        let isLate = asOf - at >= target
        let chance = ReplyChance(hours: elapsed.hours)
        add(
          Signal(
            .unanswered, isLate ? .red : .amber, since: message.sentAt, title: "unanswered \(elapsed.text)",
            reason: "question unanswered for \(elapsed.text); the target is \(Elapsed.hours(goal)) (acuity \(acuity)); "
              + "at that age \(chance.words) in the next 7 days",
            messages: [message.row],
            numbers: [elapsed.number, SignalNumber("target", goal, "h"), SignalNumber("chance of a reply in 7 d", chance.value)]
          ), counting: at)
      } else if isOn(.question) {
        add(
          Signal(
            .question, .watch, since: message.sentAt, title: "asked \(elapsed.text) ago",
            reason: "asked \(elapsed.text) ago and nobody answered; the target is \(Elapsed.hours(goal)) (acuity \(acuity))",
            messages: [message.row], numbers: [elapsed.number, SignalNumber("target", goal, "h")]), counting: at)
      }
    }
  }

  /// F2: the first conversation that a member began, without a human reply.
  mutating func newcomer() {
    let place = facts.ledger.firstQuestion[row]
    guard isOn(.newcomer), place != .max else { return }
    let talk = facts.ledger.talks[Int(place)]
    let conversation = ConversationRow(Int(place))
    let least = facts.span(.newcomer, "hours", SignalFacts.hour)
    guard talk.firstReplyAt == .min, talk.startedAt > asOf - facts.lookback, !isClosed(conversation) else { return }
    watch(conversation)
    wake(at: talk.startedAt + least)
    wake(at: talk.startedAt + facts.lookback)
    guard asOf - talk.startedAt >= least else { return }
    let elapsed = Elapsed(since: talk.startedAt, asOf: asOf)
    add(
      Signal(
        .newcomer, .amber, since: Timestamp(milliseconds: talk.startedAt), title: "new, unanswered \(elapsed.text)",
        reason: "their first conversation has been without a reply for \(elapsed.text); "
          + "with one, 56 % come back instead of 44 %",
        messages: opener(of: conversation), numbers: [elapsed.number]), counting: talk.startedAt)
  }

  /// F8: a further message by who began the conversation, while nobody replied.
  mutating func askedAgain(_ messages: [(message: Message, reading: TextReading?)]) {
    guard isOn(.askedAgain) else { return }
    let pause = facts.span(.askedAgain, "minutes", 60_000)
    var seen: [ConversationRow] = []
    for (message, _) in messages where !seen.contains(message.conversation) {
      let at = message.sentAt.milliseconds
      let talk = facts.ledger.talks[message.conversation.index]
      guard at > asOf - facts.lookback, talk.starter == UInt32(row), talk.firstReplyAt == .min,
        at - talk.startedAt >= pause, !isClosed(message.conversation)
      else { continue }
      let opener = opener(of: message.conversation)
      guard opener.first != message.row else { continue }
      seen.append(message.conversation)
      watch(message.conversation)
      wake(at: at + facts.lookback)
      let elapsed = Elapsed(since: talk.startedAt, asOf: asOf)
      add(
        Signal(
          .askedAgain, .amber, since: Timestamp(milliseconds: talk.startedAt), title: "asked again, \(elapsed.text)",
          reason: "wrote again in a conversation of their own to which nobody replied for \(elapsed.text)",
          messages: [message.row] + opener, numbers: [elapsed.number]), counting: talk.startedAt)
    }
  }

  /// True while an answer is missing and can still come; notes that it would change something.
  private mutating func isWaiting(_ message: Message) -> Bool {
    if isClosed(message.conversation) || facts.isAnswered(message) { return false }
    watch(message.conversation)
    return true
  }

  private mutating func isClosed(_ conversation: ConversationRow) -> Bool {
    let closed = facts.community.conversations.closed[conversation.index]
    if closed != .min { wake(at: closed) }
    return facts.isClosed(conversation)
  }

  private func opener(of conversation: ConversationRow) -> [MessageRow] {
    let first = facts.community.messages(in: conversation).first { row in
      let message = facts.community.messages[row]
      return message.author.index == self.row && !message.isDeleted
    }
    return first.map { [$0] } ?? []
  }
}

extension Elapsed {
  /// `4 h`, `30 min`.
  static func hours(_ hours: Double) -> String {
    hours < 1 ? "\(Int((hours * 60).rounded())) min" : "\(Int(hours.rounded())) h"
  }
}

/// How likely a question that nobody answered so far still gets a reply within 7 days: the mean of two real forums
/// (FOLLOWUPS, F1), straight lines between the ages that were measured.
struct ReplyChance {
  let value: Double

  private static let measured: [(hours: Double, chance: Double)] = [
    (0, 0.835), (4, 0.67), (12, 0.5), (24, 0.34), (48, 0.21), (168, 0.065),
  ]

  init(hours: Double) {
    var value = ReplyChance.measured[0].chance
    for (a, b) in zip(ReplyChance.measured, ReplyChance.measured.dropFirst()) where hours > a.hours {
      let share = min(1, (hours - a.hours) / (b.hours - a.hours))
      value = a.chance + share * (b.chance - a.chance)
    }
    self.value = value
  }

  /// `1 in 3 still get a reply`.
  var words: String {
    switch value {
    case 0.75...: "4 in 5 still get a reply"
    case 0.58...: "2 in 3 still get a reply"
    case 0.42...: "half still get a reply"
    default: "1 in \(Int((1 / value).rounded())) still get a reply"
    }
  }
}
