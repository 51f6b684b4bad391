/// The sentences of refusals, for the person who wants something. Lives as long as the question is looked at.
struct RefusalWords {
  let person: String
  let name: (String) -> String

  let nothing = CareRefusal("There is nothing to do it with.")
  let past = CareRefusal("That time is past already.")

  /// `f17 (Ana Ruiz)`
  func title(_ flag: Flag) -> String { "\(flag.id) (\(name(flag.member)))" }

  /// Somebody who is not the person who asks: was first.
  private func was(_ other: String, _ sentence: String) -> CareRefusal {
    CareRefusal(sentence, isConflict: other != person)
  }

  func taken(_ flag: Flag, by owner: String) -> CareRefusal { was(owner, "\(name(owner)) has \(title(flag)) already.") }

  func duplicate(_ flag: Flag) -> CareRefusal {
    let owner = flag.owner.map { $0 == person ? ", which is yours" : ", which \(name($0)) has" } ?? ""
    return was(
      flag.raisedBy, "\(name(flag.member)) has \(flag.id) open for the same reason\(owner): add a note to it instead.")
  }

  func step(_ obstacle: FlagObstacle, _ flag: Flag, _ action: CareAction) -> CareRefusal {
    switch obstacle {
    case .closed:
      let how = flag.status == .completed ? "completed" : "cancelled"
      return was(flag.changedBy, "\(who(flag.changedBy)) \(how) \(title(flag)): reopen it first.")
    case .open: return was(flag.changedBy, "\(title(flag)) is open.")
    case .enteredInError:
      return was(flag.changedBy, "\(title(flag)) was entered in error: raise another one if somebody is needed.")
    case .own: return CareRefusal("You have \(title(flag)) already.")
    case .taken(let owner): return taken(flag, by: owner)
    case .owned(let to):
      if flag.owner != to { return CareRefusal("You cannot hand \(title(flag)) over to yourself.") }
      return was(flag.changedBy, "\(who(to)) \(to == person ? "have" : "has") \(title(flag)) already.")
    case .notOnHold: return was(flag.changedBy, "\(title(flag)) is not put off.")
    case .notOffered: return was(flag.changedBy, "\(title(flag)) is not offered to you any more.")
    case .offered(let to): return CareRefusal("\(title(flag)) is offered to \(name(to)), who has to answer.")
    case .otherMember:
      return CareRefusal("\(flag.id) is about \(name(flag.member)), not about \(name(touched(action))).")
    }
  }

  func undo(_ obstacle: UndoObstacle) -> CareRefusal {
    switch obstacle {
    case .unknown, .gone: CareRefusal("There is nothing that could be taken back.")
    case .another(let event): CareRefusal("\(name(event.by)) did that; only they can take it back.", isConflict: true)
    case .again: CareRefusal("That was taken back already.")
    case .later(let event): since(event, "take that back first", "it cannot be taken back any more")
    }
  }

  func redo(_ obstacle: UndoObstacle) -> CareRefusal {
    switch obstacle {
    case .later(let event): since(event, "take that back first", "it cannot be done again")
    case .gone(let id): CareRefusal("\(id) is not as it was then, so it cannot be done again.", isConflict: true)
    case .unknown, .another, .again: CareRefusal("There is nothing that could be done again.")
    }
  }

  /// `Tom Kerr claimed f17 since; it cannot be taken back any more.`
  private func since(_ event: CareEvent, _ ifOwn: String, _ ifOthers: String) -> CareRefusal {
    let end = event.by == person ? ifOwn : ifOthers
    return was(
      event.by, "Since then \(event.by == person ? "you" : name(event.by)) \(event.sentence(name: name)); \(end).")
  }

  private func who(_ id: String) -> String { id == person ? "You" : name(id) }

  private func touched(_ action: CareAction) -> String {
    if case .touch(let touch) = action { touch.member } else { "" }
  }
}
