import CommunityModel

/// Members that are marked, so that something is done for all of them at once.
extension DashboardState {
  /// Marks the member of the line, or takes the mark away, and goes on to the next line.
  mutating func toggleMark() {
    guard let id = current.list.selectedID, let row = current.list.selectedRow else { return }
    guard isMarkable(row) else {
      message = Remark(kind: .refusal, text: CareRefusals.person(MemberRow(Int(row)), self) ?? "")
      return
    }
    if care.marks.remove(id) == nil { care.marks.insert(id) }
    care.desk.lastMark = id
    select(current.list.index + 1, in: focus)
    sayMarks()
  }

  /// Marks all lines from the last mark to the cursor.
  mutating func markRange() {
    let list = current.list
    let last = care.desk.lastMark.flatMap { id in row(of: id, in: focus) }
    let start = last.flatMap { list.rows.firstIndex(of: UInt32($0)) } ?? list.index
    for index in min(start, list.index)...max(start, list.index) {
      if isMarkable(list.rows[index]), let id = id(at: index, in: list, focus) { care.marks.insert(id) }
    }
    care.desk.lastMark = list.selectedID
    sayMarks()
  }

  /// Marks all lines of the list as it is filtered, or takes all marks away when they are marked already. O(rows).
  mutating func markAll() {
    let list = current.list
    let ids = list.rows.indices.filter { isMarkable(list.rows[$0]) }.compactMap { id(at: $0, in: list, focus) }
    if ids.allSatisfy({ care.marks.contains($0) }) {
      care.marks = []
      care.desk.lastMark = nil
    } else {
      care.marks.formUnion(ids)
    }
    sayMarks()
  }

  /// The team and programs are not followed up.
  private func isMarkable(_ row: UInt32) -> Bool {
    let role = community.members[MemberRow(Int(row))].role
    return role.isHuman && !role.isTeam
  }

  private mutating func sayMarks() {
    let count = care.marks.count
    message = Remark(
      kind: .notice,
      text: count == 0 ? "Nobody is marked." : "\(Words.grouped(count)) marked. What you do next is done for all.")
  }

  /// `3 marked`, for the title of a list; nil when nobody is.
  func markNote(_ pane: Pane) -> String? {
    care.marks.isEmpty || !pane.listsMembers ? nil : "\(Words.grouped(care.marks.count)) marked"
  }

  /// The sign in front of a marked line.
  func markSign(_ id: String?) -> String? { id.map { care.marks.contains($0) } == true ? "*" : nil }
}
