import CommunityModel

extension HandOffReport {
  /// The hand-off of a shift: the open flags that `from` has or offers, put-off ones included; all open ones when `from` is
  /// nil. O(open flags), and reads the records and quoted messages of their members from the store.
  ///
  /// A flag that `reader` may not read by its audience shows no words of it; without a reader, that is one for its owner only
  /// in a report of the whole team.
  ///
  /// - Parameters:
  ///   - worklist: the signals that still hold; nil when they were not computed, which the report says.
  ///   - zone: the clock of the community.
  ///   - name: the name of a member or of somebody on the team, by their id.
  ///   - reader: the id of who will read it, with their role from the community's team; nil when that is not known.
  ///   - ties: a member's ties in words, by their id; nil where nothing is known.
  public static func make(
    care: CareState, worklist: Worklist?, community: Community, asOf: Timestamp, from: String?, to: String?,
    zone: ZoneRule, name: (String) -> String, reader: String? = nil, ties: (String) -> String? = { _ in nil }
  ) -> HandOffReport {
    let flags = care.openFlags.filter { flag in
      guard let from else { return true }
      return flag.owner == from || flag.handOff?.from == from
    }
    // Rows of another generation mean other members.
    let current = worklist.flatMap { $0.generation == community.generation ? $0 : nil }
    var rows: [String: WorklistRow] = [:]
    for row in (current.map { [$0.snoozed, $0.rows] } ?? []).joined() where row.member.index < community.members.count {
      rows[community.members[row.member].id] = row
    }
    let role = community.profile.team?.first { $0.id == reader }?.role
    let items = withoutActuallyEscaping(name) { name in
      flags.map { flag in
        let row = rows[flag.member]
        var writer = HandOffWriter(
          flag: flag, care: care, community: community, row: row, hasSignals: current != nil, asOf: asOf, to: to,
          clock: HandOffClock(zone: zone), name: name)
        let mayRead = reader.map { flag.isVisible(to: $0, role: role) } ?? (from != nil || flag.audience != .owner)
        writer.isWithheld = !mayRead
        return (item: writer.item(ties: ties(flag.member)), severity: row?.severity ?? .watch)
      }
    }
    let ordered = items.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if (x.severity == .emergency) != (y.severity == .emergency) { return x.severity == .emergency }
      let (f, g) = (x.item.flag, y.item.flag)
      if f.priority != g.priority { return f.priority > g.priority }
      if f.due != g.due { return f.due.map { due in g.due.map { due < $0 } ?? true } ?? false }
      return a.offset < b.offset
    }
    var report = HandOffReport(asOf: asOf, from: from, to: to, items: ordered.map(\.element.item))
    report.title =
      "Hand-off" + (from.map { " from \(name($0))" } ?? " of the team") + (to.map { " to \(name($0))" } ?? "")
    let put = flags.filter { $0.isSnoozed(asOf: asOf) }.count
    let unowned = flags.filter { $0.owner == nil }.count
    let counts = [
      "\(flags.count) open", put > 0 ? "\(put) put off" : "", unowned > 0 ? "\(unowned) without an owner" : "",
    ]
    report.notes = [
      "\(community.profile.name), \(HandOffClock(zone: zone).full(asOf)): \(counts.filter { !$0.isEmpty }.joined(separator: ", ")).",
      "The giver keeps each flag until the receiver accepts it with a read-back.",
      "Decision support, no diagnosis: a flag that is not here does not mean that somebody is safe.",
    ]
    return report
  }
}
