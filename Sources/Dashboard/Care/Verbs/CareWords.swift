import CommunityModel
import FollowUps

/// Members, flags and times as sentences name them.
extension DashboardState {
  /// `Ana Ruiz`, `Ana Ruiz and Tom Kerr`, `3 members`.
  func namesOfMembers(_ ids: [String]) -> String {
    var seen: [String] = []
    for id in ids where !seen.contains(id) {
      seen.append(id)
      if seen.count > 2, ids.count > 50 { return Words.count(Set(ids).count, "member", "members") }
    }
    let names = seen.map { nameOfMember($0) }
    switch names.count {
    case 0: return "nobody"
    case 1: return names[0]
    case 2: return "\(names[0]) and \(names[1])"
    default: return "\(Words.grouped(names.count)) members"
    }
  }

  func nameOfMember(_ id: String) -> String {
    community.members.row(id: id).map { Opening.words(of: shownName(community.members[$0]), limit: 60) } ?? id
  }

  /// A colleague by name; `you` for the person at the keyboard.
  func nameOfColleague(_ id: String) -> String {
    id == userName ? "you" : Opening.words(of: nameOfPerson(id), limit: 60)
  }

  /// The members of flags, each once, in their order.
  func members(of flags: [String]) -> [String] {
    var seen: [String] = []
    for id in flags {
      if let member = care.state.flag(id)?.member, !seen.contains(member) { seen.append(member) }
    }
    return seen
  }

  /// `Ana Ruiz`, or `3 flags of Ana Ruiz` when they are several.
  func namesOfFlags(_ flags: [String]) -> String {
    let members = members(of: flags)
    let names = namesOfMembers(members)
    return flags.count > members.count ? "\(Words.grouped(flags.count)) flags of \(names)" : names
  }

  /// `Mon 23 Nov 9:00`, with the year where it is another one, in the zone of the community.
  func dateOf(_ time: Timestamp) -> String { DateText(time, zone: zone).full(asOf: clock, zone: zone) }

  /// `“Needs a call” · Tom Kerr has it · due Sat 21 Nov 18:00`
  func line(of flag: Flag) -> String {
    let owner = flag.owner.map { $0 == userName ? "you have it" : "\(nameOfColleague($0)) has it" } ?? "nobody has it"
    let until = flag.snoozedUntil.map { "snoozed until \(dateOf($0))" } ?? flag.due.map { "due \(dateOf($0))" }
    let offered = flag.handOff.map { "offered to \(nameOfColleague($0.to))" }
    return Words.joined([flag.isOpen ? owner : flag.status.word, until, offered], glyphs.separator)
  }

  /// Why a flag was raised, short enough for a line.
  func reason(of flag: Flag) -> String { Opening.words(of: flag.reason, limit: 200) }
}

extension FlagStatus {
  /// As people say it.
  var word: String {
    switch self {
    case .requested: "nobody has it"
    case .accepted: "taken on"
    case .inProgress: "begun"
    case .onHold: "snoozed"
    case .completed: "done"
    case .cancelled: "not done"
    case .enteredInError: "entered in error"
    }
  }
}

extension FlagAudience {
  /// As people say it.
  var word: String {
    switch self {
    case .team: "the team"
    case .clinical: "nurses and clinicians"
    case .owner: "who has it"
    }
  }
}
