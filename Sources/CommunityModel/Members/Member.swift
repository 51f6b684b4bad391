/// A view of one member in a snapshot.
public struct Member: Sendable {
  let table: MemberTable
  /// Its row in the table.
  public let row: MemberRow

  /// The id that the store knows them by.
  public var id: String { table.ids[row.index] }
  /// The name as written, not yet cleaned for a screen.
  public var name: String { table.names[row.index] }
  /// What they are in the community.
  public var role: Role { table.role(row) }
  /// 1 (highest) … 5 (lowest), nil when unknown.
  public var acuity: Int? {
    let value = table.acuities[row.index]
    return value == 0 ? nil : Int(value)
  }
  /// Their segments, joined by ", "; empty when there are none.
  public var segments: String {
    let number = table.segmentLists[row.index]
    return number == WordTable.none ? "" : table.segmentWords[number]
  }
  /// When they joined, nil when unknown.
  public var joinedAt: Timestamp? {
    let value = table.joined[row.index]
    return value == .min ? nil : Timestamp(milliseconds: value)
  }
  /// When they last came home from a hospital or another institution, nil when unknown.
  public var dischargedAt: Timestamp? {
    let value = table.discharged[row.index]
    return value == .min ? nil : Timestamp(milliseconds: value)
  }
  /// Whether they agreed that the team may get in touch, nil when their record does not say.
  public var agreesToContact: Bool? {
    let flags = table.flags[row.index]
    if flags & MemberTable.Flag.refusesContact != 0 { return false }
    return flags & MemberTable.Flag.agreesToContact != 0 ? true : nil
  }
  /// The id of who on the team looks after them, nil when nobody does.
  public var manager: String? {
    let number = table.managers[row.index]
    return number == WordTable.none ? nil : table.managerWords[number]
  }
  /// They left the community.
  public var hasLeft: Bool { table.flags[row.index] & MemberTable.Flag.left != 0 }
  /// They died: never to be prompted about.
  public var isDeceased: Bool { table.flags[row.index] & MemberTable.Flag.deceased != 0 }
  /// A message names this id but `members.jsonl` does not list it.
  public var isUnlisted: Bool { table.flags[row.index] & MemberTable.Flag.unlisted != 0 }
}
