import CommunityModel
import TrustMetrics

/// F7: nobody enters and leaves alone. One signal a member: of the branches that hold, the most pressing.
extension MemberCase {
  mutating func alone() {
    guard isOn(.alone) else { return }
    let found = [sickAndApart(), newAndApart(), teamOnly()].compactMap { $0 }
    guard let worst = found.max(by: { $0.severity < $1.severity || $0.severity == $1.severity && $0.since > $1.since })
    else { return }
    add(worst, counting: worst.since.milliseconds)
  }

  /// The last two-way tie; nil for none.
  private var lastTie: Int64? { known(facts.ledger.lastTwoWay[row]) }

  /// Since when they can have had a tie: joined, else their first message.
  private var arrival: Int64? {
    if let joined = known(facts.community.members.joined[row]) { return joined }
    return facts.community.activity.byMember[row].first.flatMap {
      known(facts.community.messages[MessageRow(raw: $0)].sentAt.milliseconds)
    }
  }

  private func known(_ time: Int64) -> Int64? { time == .min || time > asOf ? nil : time }

  /// Acuity 1 or 2, and no two-way tie for more than a week; without any tie the time since they came counts.
  private mutating func sickAndApart() -> Signal? {
    let acuity = Int(facts.ledger.acuities[row])
    wake(at: facts.community.members.joined[row])
    guard acuity >= 1, acuity <= Int(facts.number(.alone, "acuity")), let start = lastTie ?? arrival else { return nil }
    let gap = facts.span(.alone, "gapDays", SignalFacts.day)
    wake(at: start + gap)
    guard asOf - start >= gap else { return nil }
    let elapsed = Elapsed(since: start, asOf: asOf)
    let what = lastTie == nil ? "no two-way tie since they came \(elapsed.text) ago" : "no two-way tie for \(elapsed.text)"
    return Signal(
      .alone, .amber, since: Timestamp(milliseconds: start), title: "alone \(elapsed.text)",
      reason: "\(what), at acuity \(acuity)", numbers: [elapsed.number, SignalNumber("acuity", Double(acuity))])
  }

  /// Joined or came home within 30 days, and no two-way tie since. Who still has none afterwards stays, as a watch, while
  /// they write: nobody drops out for having waited long enough.
  private mutating func newAndApart() -> Signal? {
    let joined = facts.community.members.joined[row]
    let discharged = facts.community.members.discharged[row]
    for time in [joined, discharged] where time != .min { wake(at: time) }
    let home = known(discharged)
    guard let start = [known(joined), home].compactMap({ $0 }).max(), (lastTie ?? .min) < start else { return nil }
    let isHome = start == home
    let settle = isHome ? 0 : facts.span(.alone, "settleDays", SignalFacts.day)
    let new = facts.span(.alone, "newDays", SignalFacts.day)
    wake(at: start + settle)
    wake(at: start + new)
    let isNew = asOf - start < new
    if !isNew {
      guard lastTie == nil, let wrote = known(facts.ledger.lastWrote[row]) else { return nil }
      wake(at: wrote + 90 * SignalFacts.day)
      guard asOf - wrote < 90 * SignalFacts.day else { return nil }
    }
    let elapsed = Elapsed(since: start, asOf: asOf)
    return Signal(
      .alone, isNew && asOf - start >= settle ? .amber : .watch, since: Timestamp(milliseconds: start),
      title: isHome ? "home \(elapsed.text), alone" : "joined \(elapsed.text) ago, alone",
      reason: "\(isHome ? "came home" : "joined") \(elapsed.text) ago and has had no two-way tie since",
      numbers: [elapsed.number])
  }

  /// Two-way ties of 90 days, and those of the last 28 all with the team.
  private mutating func teamOnly() -> Signal? {
    guard let tie = lastTie else { return nil }
    let reach = facts.span(.alone, "teamOnlyDays", SignalFacts.day)
    wake(at: tie + 90 * SignalFacts.day)
    guard asOf - tie < 90 * SignalFacts.day else { return nil }
    let withMember = facts.ledger.lastTwoWayMember[row]
    guard let start = known(withMember) ?? (withMember == .min ? arrival : nil) else { return nil }
    wake(at: start + reach)
    guard asOf - start >= reach, withMember < tie else { return nil }
    let elapsed = Elapsed(since: start, asOf: asOf)
    return Signal(
      .alone, .watch, since: Timestamp(milliseconds: start), title: "alone: team only \(elapsed.text)",
      reason: "for \(elapsed.text) two-way ties with the team only; introduce a peer", numbers: [elapsed.number])
  }
}
