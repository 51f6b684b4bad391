import CommunityModel

/// Keeps the worklist while signals, flags and the clock change. Belongs to one thread; what it makes is for all.
///
/// A changed member costs microseconds among 50,000 rows, and so does making the immutable `Worklist` (``WorklistRows``).
/// Rows of members must mean the same from change to change: another generation of the community wants another builder.
package final class WorklistBuilder {
  private var community: Community
  private let clock: LocalClock
  /// The instant that everything is counted to.
  package private(set) var asOf: Timestamp
  /// By member row; nil for members of whom nothing is known.
  private var entries: [Entry?] = []
  private var open = WorklistOrder()
  private var snoozed = WorklistOrder()
  private var mentions = MentionList()
  private var wakeUps = WakeUps()
  private var withheld = 0
  /// The first rows of the list with an emergency, by age; nil when it must be made anew.
  private var emergencies: [WorklistRow]?

  private final class Entry {
    var kase: MemberCase
    let tie: UInt64
    var place = Place.nowhere
    var wakesAt: Int64?

    init(_ kase: MemberCase, tie: UInt64) {
      self.kase = kase
      self.tie = tie
    }
  }

  private enum Place: Equatable {
    case nowhere
    case open(WorklistKey)
    case snoozed(WorklistKey)
  }

  /// An empty list of a community at an instant.
  package init(_ community: Community, asOf: Timestamp, zone: ZoneRule) {
    self.community = community
    self.asOf = asOf
    clock = LocalClock(zone)
    advanceCounts()
  }

  /// Makes the whole list of these cases, one a member. O(cases · log cases): a quarter of a second for 50,000.
  package func fill(_ cases: some Sequence<(MemberRow, MemberCase)>) {
    entries = Array(repeating: nil, count: community.members.count)
    wakeUps.removeAll()
    withheld = 0
    emergencies = nil
    var openRows: [(key: WorklistKey, row: WorklistRow)] = []
    var snoozedRows: [(key: WorklistKey, row: WorklistRow)] = []
    var messages: [MessageRow] = []
    for (member, kase) in cases where entries.indices.contains(member.index) && entries[member.index] == nil {
      let entry = Entry(kase, tie: WorklistKey.tie(community.members.ids[member.index]))
      entries[member.index] = entry
      messages += kase.signals.mentions
      if kase.signals.isWithheld { withheld += 1 }
      let (place, row) = read(entry, member)
      entry.place = place
      switch place {
      case .nowhere: break
      case .open(let key): row.map { openRows.append((key, $0)) }
      case .snoozed(let key): row.map { snoozedRows.append((key, $0)) }
      }
    }
    open.fill(openRows)
    snoozed.fill(snoozedRows)
    mentions.fill(messages, in: community)
  }

  /// Goes to a later snapshot of the same generation, and to another instant: wakes whoever time alone changes, and counts
  /// what came due. O(what changes + chunks); all rows at midnight.
  package func advance(to community: Community, asOf instant: Timestamp) {
    self.community = community
    if instant < asOf {
      // The clock was set back: nobody knows what would not have changed yet.
      asOf = instant
      advanceCounts()
      for (index, entry) in entries.enumerated() { entry.map { place($0, MemberRow(index)) } }
      return
    }
    asOf = instant
    advanceCounts()
    while let call = wakeUps.next(through: instant.milliseconds) {
      guard let entry = entries[call.member], entry.wakesAt == call.at else { continue }
      place(entry, MemberRow(call.member))
    }
  }

  /// Takes in what is known of a member now, instead of what was known. O(log rows + √rows).
  package func replace(_ member: MemberRow, with kase: MemberCase) {
    guard member.index >= 0, member.index < community.members.count else { return }
    while entries.count < community.members.count { entries.append(nil) }
    let old = entries[member.index]
    let entry = old ?? Entry(kase, tie: WorklistKey.tie(community.members.ids[member.index]))
    mentions.replace(old?.kase.signals.mentions ?? [], with: kase.signals.mentions, in: community)
    withheld += (kase.signals.isWithheld ? 1 : 0) - (old?.kase.signals.isWithheld == true ? 1 : 0)
    entry.kase = kase
    entries[member.index] = entry
    place(entry, member)
  }

  /// The list as it is. Microseconds, and what it holds is shared until it changes here.
  package func worklist(lastSeq: Int) -> Worklist {
    var list = Worklist(asOf: asOf, generation: community.generation, lastSeq: lastSeq)
    list.rows = open.rows
    list.snoozed = snoozed.rows
    list.mentions = mentions.rows
    list.emergencies = waitingEmergencies()
    list.budget = community.profile.dailyTouches.map { max(0, $0) }
    list.counts.overdue = open.overdue
    list.counts.dueToday = open.dueToday
    list.counts.snoozed = list.snoozed.count
    list.counts.withheld = withheld
    list.counts.emergencies = list.emergencies.count
    if let budget = list.budget, list.rows.count > budget {
      list.counts.belowLine = list.rows.count - budget
      list.counts.belowLineSince = open.oldest(from: budget)
    }
    return list
  }

  // MARK: One member

  private func read(_ entry: Entry, _ member: MemberRow) -> (Place, WorklistRow?) {
    let reading = CaseReading(entry.kase, of: member, in: community, asOf: asOf)
    entry.wakesAt = reading.changesAt?.milliseconds
    if let at = entry.wakesAt { wakeUps.add(member.index, at: at) }
    guard let row = reading.row else { return (.nowhere, nil) }
    let acuity = community.members.acuities[member.index]
    var key = WorklistKey(
      severity: UInt8(Severity.emergency.rawValue - row.severity.rawValue),
      acuity: acuity == 0 ? WorklistKey.unknownAcuity : acuity, since: row.since.milliseconds, tie: entry.tie,
      member: UInt32(truncatingIfNeeded: member.index))
    guard let back = reading.comesBack else { return (.open(key), row) }
    // Those who are put off stand in the order of when they come back.
    key.severity = 0
    key.acuity = 0
    key.since = back.milliseconds
    return (.snoozed(key), row)
  }

  private func place(_ entry: Entry, _ member: MemberRow) {
    let before = entry.place
    let (after, row) = read(entry, member)
    if isEmergency(before) || isEmergency(after) { emergencies = nil }
    if before == after, let row {
      switch after {
      case .open(let key): open.replace(row, key)
      case .snoozed(let key): snoozed.replace(row, key)
      case .nowhere: break
      }
    } else {
      switch before {
      case .open(let key): open.remove(key)
      case .snoozed(let key): snoozed.remove(key)
      case .nowhere: break
      }
      switch after {
      case .open(let key): row.map { open.insert($0, key) }
      case .snoozed(let key): row.map { snoozed.insert($0, key) }
      case .nowhere: break
      }
    }
    entry.place = after
    forgetOldCalls()
  }

  private func isEmergency(_ place: Place) -> Bool {
    if case .open(let key) = place { key.severity == 0 } else { false }
  }

  private func waitingEmergencies() -> [WorklistRow] {
    if let emergencies { return emergencies }
    // They are the first of the list, which is in order of acuity before age.
    let first = Array(open.rows.prefix { $0.severity == .emergency })
    let order = first.indices.sorted { (first[$0].since, $0) < (first[$1].since, $1) }
    let found = order.map { first[$0] }
    emergencies = found
    return found
  }

  private func advanceCounts() {
    let endOfDay = clock.endOfDay(at: asOf).milliseconds
    open.advance(to: asOf.milliseconds, endOfDay: endOfDay)
    snoozed.advance(to: asOf.milliseconds, endOfDay: endOfDay)
  }

  /// Every change of a member leaves its earlier call behind; now and then they are thrown away together.
  private func forgetOldCalls() {
    guard wakeUps.count > 2 * entries.count + 1024 else { return }
    wakeUps.removeAll()
    for (index, entry) in entries.enumerated() {
      if let at = entry?.wakesAt { wakeUps.add(index, at: at) }
    }
  }
}
