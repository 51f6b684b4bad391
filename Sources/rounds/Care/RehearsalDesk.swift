import CommunityModel
import CommunityStore
import Dashboard
import FollowUps

/// A desk that folds what people do in memory and writes nothing: for printed screens, for guests, for a kiosk.
///
/// It judges as `CareDesk` does, so that what is refused there is refused here.
struct RehearsalDesk {
  /// The team's work as it was, and what was rehearsed since.
  private(set) var state: CareState
  /// The names that refusals use.
  var names: Names

  /// A desk that begins with this work.
  init(_ state: CareState, names: Names) {
    self.state = state
    self.names = names
  }

  /// Does an action: the number that its line would have, or why there would be none.
  mutating func record(_ action: CareAction, by: String, at: Timestamp) -> Result<Int, CareRefusal> {
    let names = names
    let refusal = state.refusal(
      of: action, by: by, name: { names($0) }, wanted: { names.wants(of: $0) }, asOf: at)
    if let refusal { return .failure(refusal) }
    let entry = action.entry(at: at, by: by, in: state)
    let event = JournalEvent(seq: state.lastSeq + 1, previous: Journal.origin, entry: entry)
    state.apply([event])
    return .success(event.seq)
  }
}
