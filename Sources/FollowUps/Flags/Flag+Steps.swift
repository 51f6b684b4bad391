import CommunityModel

extension Flag {
  /// Why a step cannot be taken with this flag as it is, whoever asks; nil when it can.
  ///
  /// The fold passes over what has an obstacle, so that two lines which cannot both hold leave the first one standing.
  func obstacle(to action: CareAction, by person: String) -> FlagObstacle? {
    if status == .enteredInError { return .enteredInError }
    switch action {
    case .note, .enterInError: return nil
    case .reopen: return isOpen ? .open : nil
    default: if !isOpen { return .closed }
    }
    switch action {
    case .claim:
      guard let owner else { return nil }
      return owner == person ? .own : .taken(owner)
    case .assign(_, let to): return owner == to && handOff == nil ? .owned(to) : nil
    case .resume: return status == .onHold ? nil : .notOnHold
    case .offer(_, let to, _): return owner == to || person == to ? .owned(to) : nil
    case .accept, .decline:
      guard let handOff else { return .notOffered }
      return handOff.to == person ? nil : .offered(handOff.to)
    case .touch(let touch): return touch.member == member ? nil : .otherMember
    default: return nil
    }
  }

  /// Takes a step of the life of a flag; false, and unchanged, when there is an obstacle.
  mutating func take(_ event: CareEvent) -> Bool {
    guard obstacle(to: event.action, by: event.by) == nil else { return false }
    // A flag that was put off has come back by itself when its time passed.
    if status == .onHold, let until = snoozedUntil, until <= event.at { resume() }
    switch event.action {
    case .claim: own(event.by)
    case .assign(_, let to):
      owner = to
      handOff = nil
      if status == .requested { status = .accepted }
    case .change(_, let change): apply(change)
    case .note: break
    case .snooze(_, let until, _):
      status = .onHold
      snoozedUntil = until
    case .resume: resume()
    case .complete(_, let outcome): close(.completed, outcome, at: event.at)
    case .cancel(_, let reason): close(.cancelled, reason, at: event.at)
    case .enterInError(_, let reason): close(.enteredInError, reason, at: event.at)
    case .reopen:
      outcome = nil
      closedAt = nil
      hasBegun = false
      status = owner == nil ? .requested : .accepted
    case .offer(_, let to, let text): handOff = HandOffOffer(from: event.by, to: to, at: event.at, text: text)
    case .accept:
      let isHeld = status == .onHold
      if isHeld { owner = event.by } else { own(event.by) }
      handOff = nil
    case .decline: handOff = nil
    case .touch: begin(by: event.by)
    case .raise, .recordWants, .plan, .endPlan, .undo, .redo, .setPIN: return false
    }
    changedAt = event.at
    changedBy = event.by
    return true
  }

  private mutating func own(_ person: String) {
    owner = person
    handOff = nil
    snoozedUntil = nil
    status = hasBegun ? .inProgress : .accepted
  }

  private mutating func resume() {
    snoozedUntil = nil
    status = statusAfterHold
  }

  private mutating func begin(by person: String) {
    hasBegun = true
    // Who speaks with the patient has the flag: otherwise a second nurse would call as well.
    if owner == nil { owner = person }
    if status != .onHold { status = .inProgress }
  }

  private mutating func apply(_ change: FlagChange) {
    if let priority = change.priority { self.priority = priority }
    if let due = change.due { self.due = due }
    if let audience = change.audience { self.audience = audience }
    if let reason = change.reason { self.reason = reason }
  }

  private mutating func close(_ status: FlagStatus, _ words: String, at: Timestamp) {
    self.status = status
    outcome = words
    closedAt = at
    handOff = nil
    snoozedUntil = nil
  }
}

/// What stands against a step with a flag.
enum FlagObstacle: Equatable {
  case closed, open, enteredInError, own, notOnHold, notOffered, otherMember
  /// Somebody else has it; somebody has it already; it is offered to somebody else.
  case taken(String)
  case owned(String)
  case offered(String)
}
