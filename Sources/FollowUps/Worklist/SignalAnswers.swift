import CommunityModel

/// What was done about signals: which of them still count, and who has taken an emergency.
///
/// - F1, F2, F4, F5, F6, F8: answered by a closed flag (completed or cancelled, not entered in error) that is about them: one
///   that carries the rule or quotes one of the messages. Each message must be quoted, or be older than the closing.
/// - F3, F6, F9: also by a touch that was logged after they began. F3 is only quiet for 14 days then, since silence goes on.
/// - F7 is answered by no deed on a list: it leaves when a two-way tie exists.
struct SignalAnswers {
  let flags: [Flag]
  let touches: [Touch]
  let community: Community

  /// How long a contact with somebody who fell silent counts, in days.
  static let quietDays: Int64 = 14

  /// True when nothing was done, so that everything counts.
  private var isEmpty: Bool { flags.isEmpty && touches.isEmpty }

  /// Whether a signal is answered at an instant, and until when if not for good.
  func answer(to signal: Signal, asOf: Timestamp) -> (isAnswered: Bool, until: Timestamp?) {
    guard !isEmpty else { return (false, nil) }
    switch signal.rule {
    case .alone: return (false, nil)
    case .silence:
      guard let contact = lastContact(about: signal, asOf), contact >= signal.since else { return (false, nil) }
      let until = contact.adding(days: SignalAnswers.quietDays)
      return (until > asOf, until > asOf ? until : nil)
    // Touches that drift count since the last of them, which is no answer to that.
    case .plan: return ((lastTouch(asOf) ?? .distantPast) > latest(signal) || isClosed(signal), nil)
    case .distress: return (lastTouch(asOf).map { $0 >= latest(signal) } ?? false || isClosed(signal), nil)
    case .unanswered, .newcomer, .redFlag, .question, .askedAgain: return (isClosed(signal), nil)
    }
  }

  /// Who has taken an emergency on: the owner of an open flag that is about it, and that quotes each message or was raised
  /// or changed by its owner since. nil while nobody has.
  func taker(of signal: Signal) -> String? {
    guard !flags.isEmpty else { return nil }
    for flag in flags where flag.isOpen {
      guard let owner = flag.owner, isAbout(flag, signal) else { continue }
      let since = flag.changedBy == owner ? max(flag.changedAt, flag.raisedAt) : flag.raisedAt
      if covers([(flag, since)], signal) { return owner }
    }
    return nil
  }

  /// When a signal said something last: when it began, or the newest message that it stands on.
  func latest(_ signal: Signal) -> Timestamp {
    signal.messages.reduce(signal.since) { max($0, sent($1) ?? $0) }
  }

  /// The last touch by an instant: one that a wrong clock dates ahead must not quieten anybody until then.
  private func lastTouch(_ asOf: Timestamp) -> Timestamp? { touches.last { $0.at <= asOf }?.at }

  private func isClosed(_ signal: Signal) -> Bool {
    let closings: [(Flag, Timestamp)] = flags.compactMap { flag in
      guard isClosed(flag), let closedAt = flag.closedAt, isAbout(flag, signal) else { return nil }
      return (flag, closedAt)
    }
    return !closings.isEmpty && covers(closings, signal)
  }

  private func lastContact(about signal: Signal, _ asOf: Timestamp) -> Timestamp? {
    let closed = flags.compactMap { isClosed($0) && isAbout($0, signal) ? $0.closedAt : nil }.max()
    guard let touched = lastTouch(asOf) else { return closed }
    return max(closed ?? touched, touched)
  }

  /// True when each message is quoted by one of the flags or was sent before the instant that goes with one.
  private func covers(_ deeds: [(flag: Flag, at: Timestamp)], _ signal: Signal) -> Bool {
    let times = signal.messages.compactMap { row in sent(row).map { (row, $0) } }
    guard !times.isEmpty else { return deeds.contains { $0.at >= signal.since } }
    return times.allSatisfy { row, sentAt in
      deeds.contains { $0.at >= sentAt || quotes($0.flag, row) }
    }
  }

  private func isClosed(_ flag: Flag) -> Bool { flag.status == .completed || flag.status == .cancelled }

  private func isAbout(_ flag: Flag, _ signal: Signal) -> Bool {
    flag.signal == signal.rule || signal.messages.contains { quotes(flag, $0) }
  }

  private func quotes(_ flag: Flag, _ row: MessageRow) -> Bool {
    flag.message.map { community.row(ofMessage: $0) == row } ?? false
  }

  private func sent(_ row: MessageRow) -> Timestamp? {
    community.messages.contains(row) ? community.messages[row].sentAt : nil
  }
}
