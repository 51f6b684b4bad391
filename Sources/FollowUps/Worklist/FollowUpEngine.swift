import CommunityModel
import TrustMetrics

/// Keeps signals and worklist up while messages, the journal and the clock go on: the one door to this target for the
/// thread in the background, to which it belongs.
public final class FollowUpEngine {
  /// Makes the signals of a whole snapshot.
  package typealias MakeSignals = (Community, TrustEngine, CareState, Timestamp) -> any SignalSource

  private let zone: ZoneRule
  private let makeSignals: MakeSignals
  private var signals: any SignalSource
  private var builder: WorklistBuilder
  private var community: Community
  private var care: CareState
  /// Members with open flags whom the snapshot does not know.
  private var missing: [String] = []

  /// Signals and worklist of a whole snapshot: O(messages of the signals' window + members).
  package init(
    _ community: Community, trust: TrustEngine, care: CareState, asOf: Timestamp, zone: ZoneRule,
    signals makeSignals: @escaping MakeSignals
  ) {
    self.zone = zone
    self.makeSignals = makeSignals
    self.community = community
    self.care = care
    signals = makeSignals(community, trust, care, asOf)
    builder = WorklistBuilder(community, asOf: asOf, zone: zone)
    fill()
  }

  /// The worklist as it is. Microseconds.
  public var worklist: Worklist {
    var list = builder.worklist(lastSeq: care.lastSeq)
    list.missing = missing
    (list.counts.older, list.counts.olderSince) = signals.olderUnanswered
    return list
  }

  /// What fired for a member, with what is answered already.
  public func signals(of member: MemberRow) -> MemberSignals { signals.signals(of: member) }

  /// Brings all to a later snapshot, journal and instant. `trust` must be there already.
  ///
  /// O(what changed). All is made anew when rows may mean something else, the policies changed, or the clock went back.
  ///
  /// - Parameter caredFor: ids of the members whom the journal's new lines concern; nil when nobody knows.
  public func update(
    _ community: Community, trust: TrustEngine, care: CareState, caredFor: [String]?, asOf: Timestamp
  ) -> Worklist {
    let old = self.community
    self.community = community
    self.care = care
    guard community.generation == old.generation, community.members.count >= old.members.count,
      community.profile == old.profile, asOf >= builder.asOf, let caredFor
    else {
      signals = makeSignals(community, trust, care, asOf)
      builder = WorklistBuilder(community, asOf: asOf, zone: zone)
      fill()
      return worklist
    }
    // Who was missing may have come with this snapshot, and who is flagged now may be missing.
    let concerned = caredFor + missing.filter { community.members.row(id: $0) != nil }
    let changed = signals.update(community, trust: trust, care: care, asOf: asOf, concerning: concerned)
    var members = Set(concerned.compactMap { community.members.row(id: $0) })
    members.formUnion(changed)
    if members.count > FollowUpEngine.mostOneByOne {
      builder = WorklistBuilder(community, asOf: asOf, zone: zone)
      fill()
      return worklist
    }
    builder.advance(to: community, asOf: asOf)
    for member in members.sorted(by: { $0.index < $1.index }) { builder.replace(member, with: kase(of: member)) }
    if !missing.isEmpty || caredFor.contains(where: { community.members.row(id: $0) == nil }) { findMissing() }
    return worklist
  }

  /// When more members than this changed at once, such as when the metrics began anew, one list is made of all.
  private static let mostOneByOne = 5000

  private func fill() {
    let flagged = Set(care.flaggedMembers.compactMap { community.members.row(id: $0) })
    builder.fill(
      community.members.rows.lazy.compactMap { member in
        let fired = self.signals.signals(of: member)
        let says = !fired.signals.isEmpty || fired.isWithheld || !fired.mentions.isEmpty
        return says || flagged.contains(member) ? (member, self.kase(of: member)) : nil
      })
    findMissing()
  }

  private func findMissing() { missing = care.flaggedMembers.filter { community.members.row(id: $0) == nil } }

  private func kase(of member: MemberRow) -> WorklistCase {
    let id = community.members.ids[member.index]
    return WorklistCase(
      signals: signals.signals(of: member), flags: care.flags(of: id), plan: care.plan(of: id),
      touches: care.touches(of: id))
  }
}
