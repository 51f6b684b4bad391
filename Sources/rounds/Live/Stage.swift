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
  private var rehearsal: RehearsalDesk
  private let care: CareState?

  /// Computes everything; some seconds for a million messages.
  ///
  /// - Parameter care: the team's work in the place of the journal's, which then is not read.
  init(_ community: Community, store: String, asOf: AsOf, clock: Timestamp, care: CareState? = nil) {
    trust = WholeTrust(community, asOf: asOf)
    followUps = WholeFollowUps(community, store: store, asOf: asOf, trust: trust)
    let names = Names(community.profile, community)
    desk = CareDesk(store, names: names)
    rehearsal = RehearsalDesk(CareState(), names: names)
    self.clock = clock
    self.care = care
  }

  /// Tells the dashboard what the live program tells it at the start.
  func begin(_ state: inout DashboardState) throws {
    if care == nil { try desk.catchUp() }
    rehearsal = RehearsalDesk(care ?? desk.state, names: desk.names)
    play(.trust(trust.report), &state)
    follow(&state)
    for problem in followUps.problems where care == nil { play(.notice(problem), &state) }
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
        let result = rehearsal.record(action, by: by, at: clock)
        follow(&state)
        play(.recorded(requestID: id, result), &state)
      case .checkPIN(let id, let pin, let hash):
        play(.pinChecked(requestID: id, PINHash.matches(pin, hash)), &state)
      case .hashPIN(let id, let pin): play(.pinHashed(requestID: id, PINHash.make(pin)), &state)
      case .person(let id): play(person(id, state), &state)
      case .listThemes: play(.themes(ThemeShelf().all().themes, chosen: state.chosenTheme), &state)
      default: break
      }
    }
  }

  private func follow(_ state: inout DashboardState) {
    play(.care(rehearsal.state), &state)
    play(.worklist(followUps.worklist(rehearsal.state)), &state)
  }

  private func person(_ id: String, _ state: DashboardState) -> DashboardEvent {
    let baseline = ReadMarkFile.baseline(of: state.community, clock: clock, asOf: nil)
    return .person(id, readMarks: [:], readBaseline: baseline, views: [])
  }
}
