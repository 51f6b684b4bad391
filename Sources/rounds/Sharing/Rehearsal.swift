import CommunityModel
import Dashboard
import FollowUps

/// What is done on a screen that writes nothing: folded over what the journal says, and let go of together.
///
/// Turn it on with `Loop.sharing.rehearsal = Rehearsal(over: …)`; from then on `Loop.rehearse` takes every action before
/// the journal does. Setting it to nil, and `Loop.dropRehearsal`, show the journal's own work again.
struct Rehearsal {
  private struct Done {
    var action: CareAction
    var by: String
    var at: Timestamp
  }

  private var desk: RehearsalDesk
  private var done: [Done] = []

  /// Nothing was done yet over this work.
  init(over written: CareState, names: Names) { desk = RehearsalDesk(written, names: names) }

  /// The team's work with what was rehearsed.
  var state: CareState { desk.state }

  /// Does an action in memory only: the number that its line would have, or why there would be none.
  mutating func record(_ action: CareAction, by: String, at: Timestamp) -> Result<Int, CareRefusal> {
    let result = desk.record(action, by: by, at: at)
    if case .success = result { done.append(Done(action: action, by: by, at: at)) }
    return result
  }

  /// Somebody else wrote into the journal meanwhile: what was rehearsed is done again over that, as far as it still can be.
  mutating func follow(_ written: CareState, names: Names) {
    desk = RehearsalDesk(written, names: names)
    for act in done { _ = desk.record(act.action, by: act.by, at: act.at) }
  }
}

extension Loop {
  /// The work to show for what the journal says: with what was rehearsed over it.
  mutating func rehearsed(_ written: CareState) -> CareState {
    sharing.written = written
    let names = names
    sharing.rehearsal?.follow(written, names: names)
    return shown(sharing.rehearsal?.state ?? written)
  }

  /// Takes an action that is not to be written; false when it is.
  mutating func rehearse(_ id: Int, _ action: CareAction, by: String) -> Bool {
    guard var rehearsal = sharing.rehearsal else { return false }
    let result = rehearsal.record(action, by: by, at: Clock.now())
    sharing.rehearsal = rehearsal
    show(shown(rehearsal.state))
    act(.recorded(requestID: id, result))
    return true
  }

  /// Begins to write nothing, or begins anew.
  mutating func beginRehearsal() {
    let hadOne = sharing.rehearsal != nil
    sharing.rehearsal = Rehearsal(over: sharing.written, names: names)
    if hadOne { showWritten() }
  }

  /// Lets go of all that was rehearsed, and writes again.
  mutating func dropRehearsal() {
    guard sharing.rehearsal != nil else { return }
    sharing.rehearsal = nil
    showWritten()
  }

  private mutating func showWritten() {
    // The journal seems to go back: it is another edition for whoever keeps something of it.
    sharing.drops += 1
    show(shown(sharing.written))
  }

  private func shown(_ care: CareState) -> CareState {
    var care = care
    care.edition += sharing.drops
    return care
  }

  private mutating func show(_ care: CareState) {
    trust?.follow(care)
    act(.care(care))
  }

  private var names: Names { Names(state.community.profile, state.community) }
}
