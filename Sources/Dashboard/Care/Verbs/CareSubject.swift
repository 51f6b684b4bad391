import CommunityModel
import FollowUps

/// A member whom an action is about, with what is known of why.
struct CareSubject: Sendable {
  /// The id of the member.
  let member: String
  let row: MemberRow
  /// Their line of the worklist, if they have one.
  let worklist: WorklistRow?
  /// Their open flags that the person at the keyboard may read, the most pressing first.
  let flags: [Flag]
  /// The message that the cursor is on, if that is how they were found.
  let message: MessageRow?
}

extension DashboardState {
  /// Whom an action is about: the marked members in a list of members, else whom the cursor is on.
  ///
  /// O(marks).
  func careSubjects() -> [CareSubject] {
    let message = focus == .thread ? current.thread?.selectedRow : nil
    return careMembers.map { row in
      let id = community.members[row].id
      return CareSubject(
        member: id, row: row, worklist: need(of: row), flags: openFlags(of: id), message: message)
    }
  }

  /// The members of `careSubjects`, cheap enough for every frame. O(marks).
  var careMembers: [MemberRow] {
    if marksApply { return markedMembers }
    return followedPerson.map { [$0] } ?? []
  }

  /// Whom a follow-up is about: on a page whom the page is about, wherever its cursor is; else the selected person.
  var followedPerson: MemberRow? {
    switch focus {
    case .summary, .profile, .egoPage: person(of: current.document.subject)
    default: selectedPerson
    }
  }

  /// Marks count where the lines that were marked are: in lists of members.
  var marksApply: Bool { !care.marks.isEmpty && focus.isList && focus.listsMembers }

  /// The marked members in the order of their rows.
  var markedMembers: [MemberRow] {
    care.marks.compactMap { community.members.row(id: $0) }.sorted { $0.index < $1.index }
  }

  /// The open flags of a member that the person at the keyboard may read, the most pressing first.
  func openFlags(of member: String) -> [Flag] {
    care.state.openFlags(of: member).filter { mayRead($0) }.enumerated()
      .sorted { ($1.element.priority, $0.offset) < ($0.element.priority, $1.offset) }.map(\.element)
  }

  /// Their closed flags, the newest first.
  func closedFlags(of member: String) -> [Flag] {
    care.state.flags(of: member).filter { !$0.isOpen && $0.status != .enteredInError && mayRead($0) }
      .sorted { ($0.closedAt ?? $0.changedAt) > ($1.closedAt ?? $1.changedAt) }
  }
}
