import CommunityModel
import FollowUps

/// Why something cannot be done for members now, in a sentence that says what would help.
enum CareRefusals {
  /// What keeps anybody from recording anything.
  @Sendable static func recording(_ state: DashboardState) -> String? {
    if state.isReadOnly { return "This store is read-only: nothing can be recorded in it." }
    if state.userName == nil { return "Nobody is at the keyboard. \(state.key(.who)) says who." }
    return nil
  }

  /// Somebody who is looked after must be selected.
  @Sendable static func member(_ state: DashboardState) -> String? {
    if let reason = recording(state) { return reason }
    if state.marksApply { return marks(state) }
    guard let row = state.followedPerson else { return "Nobody is selected." }
    return person(row, state)
  }

  /// A single one, because what is said differs from one to the next.
  @Sendable static func oneMember(_ state: DashboardState) -> String? {
    if let reason = recording(state) { return reason }
    if state.marksApply, state.care.marks.count > 1 {
      return
        "\(state.care.marks.count) are marked: this is done for one at a time. "
        + "\(state.key(.mark)) on the marked ones, or \(state.key(.markAll)) , unmarks."
    }
    return member(state)
  }

  /// An open flag must be there.
  @Sendable static func openFlag(_ state: DashboardState) -> String? {
    if let reason = member(state) { return reason }
    return firstMembers(state).contains { !state.openFlags(of: $0).isEmpty } ? nil : noFlag(state)
  }

  /// A flag to take on, or a line of the worklist.
  @Sendable static func claimable(_ state: DashboardState) -> String? {
    if let reason = member(state) { return reason }
    let members = firstMembers(state)
    for member in members {
      let flags = state.openFlags(of: member)
      if flags.contains(where: { $0.owner != state.userName }) { return nil }
      if flags.isEmpty, state.isOnWorklist(member) { return nil }
    }
    let has = members.contains { !state.openFlags(of: $0).isEmpty }
    return has
      ? "You have this already."
      : "There is nothing to take on: no flag, and no line of the worklist. "
        + "\(state.key(.flag)) flags."
  }

  /// A flag to give away, or a line of the worklist, and somebody to give it to.
  @Sendable static func assignable(_ state: DashboardState) -> String? {
    if let reason = member(state) { return reason }
    if state.community.profile.team?.isEmpty ?? true { return noTeam }
    let members = firstMembers(state)
    let has = members.contains { !state.openFlags(of: $0).isEmpty || state.isOnWorklist($0) }
    return has ? nil : noFlag(state)
  }

  @Sendable static func closedFlag(_ state: DashboardState) -> String? {
    if let reason = member(state) { return reason }
    return firstMembers(state).contains { !state.closedFlags(of: $0).isEmpty }
      ? nil : "\(names(state)) has no flag that was closed."
  }

  @Sendable static func undo(_ state: DashboardState) -> String? {
    if let reason = settled(state) { return reason }
    guard let me = state.userName else { return nil }
    return state.care.state.undoable(by: me) == nil ? "There is nothing of yours to take back." : nil
  }

  @Sendable static func redo(_ state: DashboardState) -> String? {
    if let reason = settled(state) { return reason }
    guard let me = state.userName else { return nil }
    return state.care.state.redoable(by: me) == nil ? "There is nothing that you took back." : nil
  }

  @Sendable static func mark(_ state: DashboardState) -> String? {
    guard state.focus.isList, state.focus.listsMembers else {
      return
        "Lines of members are marked: in the first list of \(state.key(.goRounds)), and in \(state.key(.goMembers))."
    }
    return state.current.list.rows.isEmpty ? "This list is empty." : nil
  }

  @Sendable static func who(_ state: DashboardState) -> String? {
    state.community.profile.team?.isEmpty ?? true ? noTeam : nil
  }

  @Sendable static func handOff(_ state: DashboardState) -> String? {
    state.userName == nil ? "Nobody is at the keyboard. \(state.key(.who)) says who." : nil
  }

  @Sendable static func handOffItem(_ state: DashboardState) -> String? {
    if let reason = recording(state) { return reason }
    guard let page = state.care.desk.handOff, page.selected != nil else { return "There is nothing to hand over." }
    return nil
  }

  @Sendable static func handOffAll(_ state: DashboardState) -> String? {
    if let reason = handOffItem(state) { return reason }
    if state.community.profile.team?.isEmpty ?? true { return noTeam }
    return state.toOffer.isEmpty ? "Everything of yours is offered already." : nil
  }

  @Sendable static func decline(_ state: DashboardState) -> String? {
    if let reason = handOffItem(state) { return reason }
    return state.care.desk.handOff?.selectedFlag?.handOff?.to == state.userName
      ? nil : "Only what is offered to you can be declined."
  }

  static let noTeam = "community.json lists nobody under “team”."

  static func noFlag(_ state: DashboardState) -> String {
    let names = names(state)
    let member = firstMembers(state).first
    let isListed = member.map { state.isOnWorklist($0) } ?? false
    return "\(names) has no open flag. \(state.key(.flag)) flags"
      + (isListed ? ", \(state.key(.claim)) takes it on." : ".")
  }

  /// What was recorded must be read back before it can be taken back.
  private static func settled(_ state: DashboardState) -> String? {
    if let reason = recording(state) { return reason }
    if !state.care.desk.pending.isEmpty { return "Still saving. Try again in a moment." }
    return state.care.state.lastSeq < state.care.desk.lastSaved
      ? "What you saved is still being read back. Try again in a moment." : nil
  }

  static func person(_ row: MemberRow, _ state: DashboardState) -> String? {
    let member = state.community.members[row]
    let name = Opening.words(of: state.shownName(member), limit: 60)
    if member.role.isTeam { return "\(name) works for the organisation. Follow-ups are for members." }
    if !member.role.isHuman { return "\(name) is a program. Follow-ups are for people." }
    return nil
  }

  /// Looks at so many marks and no more: this is asked for every frame.
  private static let most = 100

  private static func marks(_ state: DashboardState) -> String? {
    for id in state.care.marks.prefix(most) {
      if let row = state.community.members.row(id: id), let reason = person(row, state) { return reason }
    }
    return nil
  }

  private static func firstMembers(_ state: DashboardState) -> [String] {
    if state.marksApply { return Array(state.care.marks.prefix(most)) }
    return state.followedPerson.map { [state.community.members[$0].id] } ?? []
  }

  private static func names(_ state: DashboardState) -> String {
    state.marksApply && state.care.marks.count > 1
      ? "None of the marked" : state.namesOfMembers(firstMembers(state))
  }
}

extension DashboardState {
  /// True when a member has a line of the worklist. O(1).
  func isOnWorklist(_ member: String) -> Bool {
    community.members.row(id: member).flatMap { need(of: $0) } != nil
  }
}
