import ArgumentParser
import CommunityModel
import CommunityStore
import Drawing
import FollowUps

/// One command's time at a store: who does it, what the journal says, and the desk that writes.
struct CareVisit {
  let store: String
  private let json: Bool
  let profile: CommunityProfile
  let team: Team
  let by: String
  let now: Timestamp
  let zone: ZoneRule
  let desk: CareDesk

  /// Reads the profile and the journal; the community only where a command asks for it.
  init(_ options: CareOptions) throws {
    try self.init(options.store, by: options.by, json: options.json)
  }

  init(_ store: String, by: String?, json: Bool = false) throws {
    self.store = store
    self.json = json
    profile = try StoreProfile.read(store)
    team = Team(profile)
    self.by = team.id(by ?? Person.name)
    now = Clock.now()
    zone = LocalZone.rule(profile.timeZone)
    desk = CareDesk(store, names: Names(profile))
    try desk.catchUp()
  }

  /// What the journal says.
  var state: CareState { desk.state }

  /// The whole community, for commands that name members or messages. The desk knows its members' names from then on.
  func community() throws -> Community {
    let community = try CommunityStore.read(store, options: StoreOptions(clock: now))
    desk.use(Names(profile, community))
    return community
  }

  /// The instant that somebody typed, on the community's clocks.
  func time(_ text: String, for option: String) throws -> Timestamp {
    switch DueTime.parse(text, now: now, zone: zone) {
    case .success(let time): return time
    case .failure(let error): throw Refused("\(option): \(error.message)", exit: .validationFailure)
    }
  }

  /// Somebody of the team, by id or name.
  func person(_ word: String, for option: String) throws -> String {
    if let person = team.person(word) { return person.id }
    let known = team.people.isEmpty ? "community.json lists no team." : "There are \(team.list)."
    throw Refused("\(option): nobody on the team is “\(word)”. \(known)")
  }

  /// Writes a line and prints what it says; a refusal is a sentence on stderr and exit code 1.
  func record(_ action: CareAction) throws {
    switch desk.record(action, by: by, at: Clock.now()) {
    case .success(let event): CareReceipt(event, state, desk.names).print(json: json)
    case .failure(let refusal): throw Refused(refusal.message)
    }
  }
}

/// Why a command did nothing.
struct Refused: Error {
  var message: String
  var exit: ExitCode

  /// A refusal with its sentence, which may hold texts of others.
  init(_ message: String, exit: ExitCode = Exit.problem) {
    self.message = message
    self.exit = exit
  }
}

/// Runs a command that may be refused; the sentence goes to stderr, as texts of others cleaned.
func reportingRefusals(_ body: () throws -> Void) throws {
  try reportingFailures {
    do {
      try body()
    } catch let refused as Refused {
      Standard.error("rounds: \(SafeText.clean(refused.message))")
      throw refused.exit
    }
  }
}
