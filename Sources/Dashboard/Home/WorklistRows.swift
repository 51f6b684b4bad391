import CommunityModel
import FollowUps

/// What of the worklist is in the list.
extension DashboardState {
  /// Rows of members who need somebody, as the filter has them. O(rows).
  func worklistRows() -> [UInt32] {
    guard let worklist = worklistOfRows else { return [] }
    let rows = care.home.showsSnoozed ? worklist.snoozed : worklist.rows
    guard care.filter.isActive else { return rows.map { UInt32($0.member.index) } }
    return rows.lazy.filter { passes($0, care.filter) }.map { UInt32($0.member.index) }
  }

  /// True when a row passes a filter.
  func passes(_ row: WorklistRow, _ filter: WorklistFilter) -> Bool {
    filter.matches(row, in: community, actor: userName, asOf: asOf.time)
  }

  static func segments(of member: Member) -> [String] {
    member.segments.split(separator: ",").map { String($0.drop { $0 == " " }) }
  }

  /// True when the words of a filter stand in the name, role, segments or why of a line together.
  func saysWhy(_ needle: Needle, _ row: UInt32) -> Bool {
    guard let need = need(of: MemberRow(Int(row))) else { return false }
    let member = community.members[need.member]
    return needle.matches("\(member.name) \(member.role.name) \(member.segments) \(why(need))")
  }

  /// Keeps which member was selected while the list is empty only because it is computed anew.
  func rememberSelected(_ list: inout ListState) {
    if worklistOfRows == nil {
      list.lostID = list.selectedID ?? list.lostID
    } else if let lost = list.lostID {
      list.lostID = nil
      if list.selectedID == nil { list.selectedID = lost }
    }
  }

  /// Before which line the day's work ends: those from there on are more than the team reaches in a day.
  var worklistDivider: Int? {
    guard let worklist = worklistOfRows, let budget = worklist.budget, budget < worklist.rows.count,
      !care.home.showsSnoozed, let list = screens[.rounds]?.lists[.worklist]
    else { return nil }
    let places = care.home.places
    let index = list.rows.partitioningIndex { places.indices.contains(Int($0)) && Int(places[Int($0)]) >= budget }
    return index < list.rows.count ? index : nil
  }

  /// Why somebody is on the list, in a few words.
  func why(_ row: WorklistRow) -> String {
    if let signal = row.signals.first {
      // What they wrote says more than what it was taken for.
      guard signal.rule == .redFlag, !signal.words.isEmpty else { return Opening.words(of: signal.title, limit: 200) }
      return "“\(Opening.words(of: signal.words.joined(separator: ", "), limit: 200))”"
    }
    if row.flags.isEmpty { return Opening.words(of: row.why, limit: 200) }
    guard let flag = readableFlags(row.flags).first else { return "flagged; not for you to read" }
    return Opening.words(of: flag.reason, limit: 200)
  }

  /// True when a question is the same message that words of emergency stand in: the clock of an answer says nothing there.
  func isSaid(_ signal: Signal, by signals: [Signal]) -> Bool {
    signal.rule == .question
      && signals.contains { $0.severity == .emergency && !Set($0.messages).isDisjoint(with: signal.messages) }
  }

  /// `+2`: how many more reasons there are; empty for none.
  func moreReasons(_ row: WorklistRow) -> String {
    let more = (row.signals.isEmpty ? row.flags.count : row.signals.filter { !isSaid($0, by: row.signals) }.count) - 1
    return more > 0 ? "+\(more)" : ""
  }
}
