import CommunityModel
import CommunityStore
import Dashboard
import FollowUps

/// A dashboard that is played to itself: what the live program does in the background is waited for, and what it would
/// write into the journal is folded in memory only.
final class Stage {
  private let trust: WholeTrust
  private let followUps: WholeFollowUps
  private let desk: CareDesk
  private let clock: Timestamp
  private let names: Names
  private var care = CareState()

  /// Computes everything; some seconds for a million messages.
  init(_ community: Community, store: String, asOf: AsOf, clock: Timestamp) {
    trust = WholeTrust(community, asOf: asOf)
    followUps = WholeFollowUps(community, store: store, asOf: asOf, trust: trust)
    names = Names(community.profile, community)
    desk = CareDesk(store, names: names)
    self.clock = clock
  }

  /// Tells the dashboard what the live program tells it at the start.
  func begin(_ state: inout DashboardState) throws {
    try desk.catchUp()
    care = desk.state
    play(.trust(trust.report), &state)
    follow(&state)
    for problem in followUps.problems { play(.notice(problem), &state) }
  }

  /// Plays one event, and all that follows from it.
  func play(_ event: DashboardEvent, _ state: inout DashboardState) {
    for effect in update(&state, event) {
      switch effect {
      case .searchTexts(let id, let query, let conversation):
        let place = conversation.flatMap { state.community.conversations.row(id: $0) }
        let hits = SearchWait.hits(Needle(query), state.community, conversation: place, limit: 10_000)
        play(.textMatches(searchID: id, hits, isFinal: true), &state)
      case .explain(let id, let figure, let subject):
        play(.explanation(requestID: id, trust.explain(figure, subject)), &state)
      case .record(let id, let action, let by):
        let result = imagine(action, by: by)
        follow(&state)
        play(.recorded(requestID: id, result), &state)
      case .checkPIN(let id, let pin, let hash):
        play(.pinChecked(requestID: id, PINHash.matches(pin, hash)), &state)
      case .hashPIN(let id, let pin): play(.pinHashed(requestID: id, PINHash.make(pin)), &state)
      case .person(let id): play(person(id, state), &state)
      default: break
      }
    }
  }

  /// What the journal would say, without a file.
  private func imagine(_ action: CareAction, by: String) -> Result<Int, CareRefusal> {
    let refusal = care.refusal(
      of: action, by: by, name: { names($0) }, wanted: { names.wants(of: $0) }, asOf: clock)
    if let refusal { return .failure(refusal) }
    let entry = action.entry(at: clock, by: by, in: care)
    let event = JournalEvent(seq: care.lastSeq + 1, previous: Journal.origin, entry: entry)
    care.apply([event])
    return .success(event.seq)
  }

  private func follow(_ state: inout DashboardState) {
    play(.care(care), &state)
    play(.worklist(followUps.worklist(care)), &state)
  }

  private func person(_ id: String, _ state: DashboardState) -> DashboardEvent {
    let baseline = ReadMarkFile.baseline(of: state.community, clock: clock, asOf: nil)
    return .person(id, readMarks: [:], readBaseline: baseline, views: [])
  }
}
