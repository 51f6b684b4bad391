import ArgumentParser
import CommunityModel
import FollowUps

/// Filters of the lists of follow-ups.
struct CareFilter: ParsableArguments {
  @Option(
    help: "Who is reading: an id or a name of the team; $ROUNDS_USER, else the account's name, when left out.")
  var user: String?

  @ArgumentParser.Flag(help: "Only what the reader has.")
  var mine = false

  @ArgumentParser.Flag(help: "Only what nobody has.")
  var unowned = false

  @ArgumentParser.Flag(help: "Only what was promised for a time that is past.")
  var overdue = false

  @Option(help: ArgumentHelp("Only what this person has, by id or name.", valueName: "person"))
  var owner: String?

  @Option(help: "Only members of this role.")
  var role: String?

  @Option(help: "Only members of this segment.")
  var segment: String?

  @Option(help: ArgumentHelp("Only this signal, F1 to F9.", valueName: "rule"))
  var signal: SignalRule?

  @Option(help: "At most so many rows.")
  var limit: Int?

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit: at most \(limit) rows is not possible.") }
    if let role, Role(name: role) == nil {
      throw ValidationError(
        "--role: “\(role)” is not a role; use one of \(Role.allCases.map(\.name).joined(separator: ", ")).")
    }
    if mine, owner != nil { throw ValidationError("--mine and --owner: use one of them.") }
    if unowned, mine || owner != nil {
      throw ValidationError("--unowned: what nobody has is neither yours nor somebody's.")
    }
  }

  /// Whoever is reading.
  func reader(_ profile: CommunityProfile) -> FlagReader { FlagReader(Team(profile).id(user ?? Person.name), profile) }

  /// The id of who must have a row; nil when anybody may.
  func holder(_ profile: CommunityProfile) -> String? {
    owner.map { Team(profile).id($0) } ?? (mine ? Team(profile).id(user ?? Person.name) : nil)
  }

  /// What a row of the worklist must be to be shown.
  func test(_ community: Community, asOf: AsOf) -> (WorklistRow) -> Bool {
    var words = WorklistFilter()
    words.unowned = unowned
    words.overdue = overdue
    words.role = role
    words.segment = segment
    words.signal = signal?.rawValue
    let holder = holder(community.profile)
    words.mine = holder != nil
    let matcher = WorklistFilter.Matcher(words, in: community, actor: holder, asOf: asOf.time)
    return { matcher.matches($0) }
  }

  /// What a flag must be to be shown.
  func test(_ community: Community, asOf: AsOf) -> (FollowUps.Flag) -> Bool {
    let holder = holder(community.profile)
    return { flag in
      if let holder, flag.owner != holder { return false }
      if unowned, flag.owner != nil { return false }
      if overdue, !flag.isOverdue(asOf: asOf.time) { return false }
      if let signal, flag.signal != signal { return false }
      guard role != nil || segment != nil else { return true }
      return community.members.row(id: flag.member).map { passes(community.members[$0]) } ?? false
    }
  }

  private func passes(_ member: Member) -> Bool {
    if let role, member.role.name != role { return false }
    guard let segment else { return true }
    return member.segments.split(separator: ",").contains { $0.drop { $0 == " " } == segment }
  }
}
