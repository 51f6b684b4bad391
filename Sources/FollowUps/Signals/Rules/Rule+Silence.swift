import CommunityModel
import TrustMetrics

/// F3: somebody who used to write fell silent.
extension MemberCase {
  mutating func silence() {
    let last = facts.ledger.lastWrote[row]
    guard isOn(.silence), last != .min, last <= asOf else { return }
    let watch = facts.span(.silence, "watchDays", SignalFacts.day)
    let reachOut = facts.span(.silence, "reachOutDays", SignalFacts.day)
    wake(at: last + watch)
    wake(at: last + reachOut)
    guard asOf - last >= min(watch, reachOut) else { return }
    let needed = max(1, Int(facts.number(.silence, "activeDays")))
    guard let until = activeUntil(days: needed) else { return }
    wake(at: until)
    // The risk counts in days of UTC.
    wake(at: (asOf / SignalFacts.day + 1) * SignalFacts.day)
    let elapsed = Elapsed(since: last, asOf: asOf)
    let silent = facts.ledger.days.daysSilent(member: row, asOf: asOf) ?? max(1, Int(elapsed.days))
    let active = facts.ledger.days.activeDays(member: row, in: 90, asOf: asOf)
    let risk = facts.lapse.risk(daysSilent: silent, activeDays: active)
    let isLong = asOf - last >= reachOut
    add(
      Signal(
        .silence, isLong ? .amber : .watch, since: Timestamp(milliseconds: last), title: "silent \(elapsed.text)",
        reason: "silent for \(elapsed.text) after writing on \(needed) days or more of the last "
          + "\(Int(facts.number(.silence, "withinDays"))); \(Int((risk * 100).rounded())) in 100 like this do not come back "
          + "within 30 days",
        numbers: [elapsed.number, SignalNumber("lapse risk", risk)]), counting: last)
  }

  /// Until when a member has written on so many days of the last `withinDays`, by the community's calendar; nil when
  /// they have not. Walks back over their messages until there are enough days.
  private func activeUntil(days needed: Int) -> Int64? {
    let span = facts.span(.silence, "withinDays", SignalFacts.day)
    var (days, lastDay) = (0, Int64.max)
    for raw in facts.community.activity.byMember[row].reversed() {
      let message = facts.community.messages[MessageRow(raw: raw)]
      let at = message.sentAt.milliseconds
      if at > asOf || message.isDeleted { continue }
      if at <= asOf - span { return nil }
      let day = (message.sentAt.seconds + Int64(facts.zone.secondsFromUTC(at: message.sentAt))).floored(by: 86_400)
      if day != lastDay {
        (days, lastDay) = (days + 1, day)
        if days == needed { return at + span }
      }
    }
    return nil
  }
}

extension Int64 {
  fileprivate func floored(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
