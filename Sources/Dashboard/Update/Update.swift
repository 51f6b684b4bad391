import CommunityModel
import Drawing

/// Takes one event into the state and tells what the loop must do.
///
/// Costs in proportion to the screen, but for a letter in a filter and for a new snapshot, which look once at every row
/// of the list that is shown. Touches no file but through the snapshot's texts, no clock, no thread.
public func update(_ state: inout DashboardState, _ event: DashboardEvent) -> [DashboardEffect] {
  let pending = state.stopRestoring(for: event)
  let before = state.sightOfList
  var effects = state.handle(event)
  state.settle(isMoving: state.followsAtRest && event.isMove && before != nil && before == state.sightOfList)
  effects += state.searchForRestored()
  // Who leaves before all is read comes back to where they were.
  if effects.contains(.quit), state.mouse.pending == nil { state.mouse.pending = pending }
  // Behind a lock nobody sees anything.
  if !state.isLocked { effects += state.noticeWhatWasSeen() }
  effects += state.askForExplanation()
  return effects
}

extension DashboardState {
  mutating func handle(_ event: DashboardEvent) -> [DashboardEffect] {
    if isLocked, let effects = handleLocked(event) { return effects }
    switch event {
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .resize(let size): self.size = size
    case .community(let snapshot): return receive(snapshot)
    case .clock(let time):
      clock = time
      readClock()
    case .textMatches(let searchID, let rows, let isFinal): receive(rows, of: searchID, isFinal: isFinal)
    case .trust(let report): receive(report)
    case .trustProgress(let progress): receive(progress)
    case .loadingTime(let seconds): workBook.loadingSecondsLeft = seconds
    case .searchProgress(let id, let fraction, let seconds):
      workBook.search = WorkBook.Search(id: id, fraction: fraction, secondsLeft: seconds)
    case .explanation(let requestID, let answer): receive(answer, requestID: requestID)
    case .care(let state): receive(state)
    case .worklist(let worklist):
      care.worklist = worklist
      care.revision += 1
    case .recorded(let requestID, let answer): receive(answer, requestID: requestID)
    case .pinChecked(let requestID, let isRight): return receivePIN(isRight, requestID: requestID)
    case .pinHashed(let requestID, let hash): return receivePIN(hash, requestID: requestID)
    case .person(let id, let marks, let baseline, let views):
      receive(person: id, marks: marks, baseline: baseline, views: views)
    case .mouse(let report): return take(report)
    case .themes(let themes, let chosen): receive(themes, chosen: chosen)
    case .background(let appearance): receive(appearance)
    case .keymap(let keymap): self.keymap = keymap
    case .place(let place): return restore(place)
    case .lock: return lockScreen()
    case .secretKnown(let isKnown): sharing.hasSecret = isKnown
    case .secretChecked(let requestID, let isRight): return receiveSecret(isRight, requestID: requestID)
    case .presenting(let isPresenting): receivePresenting(isPresenting)
    case .visit(let visit): receive(visit)
    case .startOver(let person, let baseline): return startOver(person: person, readBaseline: baseline)
    case .caption(let caption): sharing.caption = caption
    case .rested: break
    case .notice(let text): message = Remark(kind: .notice, text: text)
    case .trouble(let text):
      trouble = text
      message = text.map { Remark(kind: .problem, text: $0) } ?? Remark(kind: .notice, text: "The store is back.")
    case .problem(let text): message = Remark(kind: .problem, text: text)
    }
    return []
  }

  private mutating func press(_ key: Key) -> [DashboardEffect] {
    message = nil
    let context = self.context
    guard let action = keymap.action(of: key, in: context) else {
      if typing != nil, context == .typing, let sign = key.typed { return retype { $0.append(sign) } }
      if context == .form || context == .picker, let sign = key.typed { return typeIntoWindow(sign) }
      if context == .viewName, let sign = key.typed { return typeViewName(sign) }
      if context == .helpLine, let sign = key.typed { return typeIntoHelp(sign) }
      if context == .palette, let sign = key.typed { return typeIntoPalette(sign) }
      if context == .secret || context == .locked, let sign = key.typed { return typeSecret(sign) }
      message = Remark(kind: .refusal, text: unknown(key, in: context))
      return []
    }
    if let reason = action.whyDisabled(in: self) {
      message = Remark(kind: .refusal, text: reason)
      return []
    }
    // The one way out of a terminal for visitors.
    if sharing.visit != nil, key == .control("c"), action.id == .leave { return [.quit] }
    return perform(action.id)
  }

  /// Why a key does nothing here: because it works elsewhere, or nowhere.
  func unknown(_ key: Key, in context: ActionContext) -> String {
    let elsewhere = ActionContext.allCases.lazy.compactMap { other in
      keymap.action(of: key, in: other).map { "\(key.name) (\($0.title)) works \(other.place)." }
    }.first
    let help = keymap.keys(of: .help, in: context).first?.name ?? self.key(.help)
    return elsewhere ?? "\(key.name) does nothing here. \(help) shows the keys."
  }

  private mutating func paste(_ text: String) -> [DashboardEffect] {
    if context == .form {
      pasteIntoForm(text)
      return []
    }
    if context == .palette { return pasteIntoPalette(text) }
    if context == .secret {
      for sign in Opening.words(of: text, limit: DashboardState.longestSecret) { _ = typeSecret(sign) }
      return []
    }
    guard typing != nil else {
      message = Remark(kind: .refusal, text: "There is no line to paste into. \(key(.filter)) begins a filter.")
      return []
    }
    return retype { $0 += Opening.words(of: text, limit: DashboardState.longestFilter) }
  }

  /// Moves as-of with the clock; ages and the lines of days are counted anew.
  mutating func readClock() {
    let now = AsOf(clock: clock, newestMessage: community.newestMessage, chosen: chosenAsOf)
    if now != asOf {
      asOf = now
      sparklines = [:]
      memberSparklines = [:]
    }
  }
}
