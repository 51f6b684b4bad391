import CommunityModel

extension CareState {
  /// Folds further lines. O(1) each, but for undo and redo: O(lines of the flags that they concern).
  ///
  /// A line that was folded before (its number is not higher than `lastSeq`) is left out, so that two readers of one
  /// journal may hand over what overlaps.
  package mutating func apply(_ events: [JournalEvent]) {
    for event in events where event.seq > lastSeq {
      lastSeq = event.seq
      guard let event = CareEvent(event), fold(event) else {
        passedOver += 1
        continue
      }
    }
  }

  /// Does what a line says; false, and nothing is different, when it can have no effect.
  private mutating func fold(_ event: CareEvent) -> Bool {
    switch event.action {
    case .undo(let seq): return undo(seq, event)
    case .redo(let seq): return redo(seq, event)
    case .setPIN(let member, let hash):
      pins[member] = hash.isEmpty ? nil : hash
      lines.append(CareLine(event: event))
      return true
    case .raise(let drafts): return add(event, with: [], raising: drafts)
    case .claim(let flags, let drafts):
      let taken = take(event, flags)
      return add(event, with: taken, raising: drafts)
    case .touch(let touch): return addTouch(event, touch)
    case .recordWants(let member, _):
      let number = concern(member)
      members[number].wants.append(Int32(lines.count))
      add(event, member: number)
    case .plan(let member, _):
      let number = concern(member)
      members[number].plans.append(Int32(lines.count))
      everPlanned.set(number, true)
      add(event, member: number)
    case .endPlan(let member, _):
      guard plan(of: member) != nil else { return false }
      let number = concern(member)
      members[number].plans.append(Int32(lines.count))
      add(event, member: number)
    default:
      return add(event, with: take(event, event.action.flagIDs), raising: [])
    }
    return true
  }

  /// Takes a step with each flag that can take it; the places of those.
  private mutating func take(_ event: CareEvent, _ flags: [String]) -> [Int] {
    var taken: [Int] = []
    for id in flags {
      // The same flag twice in a lot is one step.
      guard let place = place(ofFlag: id), raised.contains(place), slots[place].history.last != event.seq,
        slots[place].take(event)
      else { continue }
      slots[place].history.append(event.seq)
      open.set(place, slots[place].isOpen)
      taken.append(place)
    }
    return taken
  }

  /// Keeps a line about flags, and raises those that it raises; false when there are none at all.
  private mutating func add(_ event: CareEvent, with taken: [Int], raising drafts: [FlagDraft]) -> Bool {
    guard !taken.isEmpty || !drafts.isEmpty else { return false }
    var line = CareLine(event: event)
    line.firstFlag = Int32(slots.count)
    line.raised = Int32(drafts.count)
    let here = Int32(lines.count)
    for place in taken { noteLine(here, member: concern(slots[place].member)) }
    for index in drafts.indices {
      let flag = Flag(drafts[index], number: index + 1, raisedBy: event)
      let member = concern(flag.member)
      members[member].flags.append(Int32(slots.count))
      noteLine(here, member: member)
      raised.set(slots.count, true)
      open.set(slots.count, true)
      slots.append(flag)
    }
    append(line)
    return true
  }

  /// A touch is a fact also where its flag cannot take the step: it stays with the member.
  private mutating func addTouch(_ event: CareEvent, _ touch: TouchDraft) -> Bool {
    if let flag = touch.flag { _ = take(event, [flag]) }
    let member = concern(touch.member)
    members[member].touches.append(Int32(lines.count))
    add(event, member: member)
    return true
  }

  private mutating func add(_ event: CareEvent, member: Int) {
    noteLine(Int32(lines.count), member: member)
    append(CareLine(event: event))
  }

  private mutating func noteLine(_ line: Int32, member: Int) {
    if members[member].lines.last != line { members[member].lines.append(line) }
  }

  /// Keeps a line that can be taken back; what its author took back before cannot be done again any more.
  private mutating func append(_ line: CareLine) {
    var line = line
    line.previousOwn = people[line.event.by]?.last ?? -1
    people[line.event.by] = PersonCare(last: Int32(lines.count))
    lines.append(line)
  }

  /// The number of a member, who may be new.
  private mutating func concern(_ member: String) -> Int {
    let number = memberIndex.insert(member)
    if number == members.count { members.append(MemberCare(id: member)) }
    return number
  }
}

extension Flag {
  /// A flag as a line raises it. Who claims what they raise has it from the beginning.
  init(_ draft: FlagDraft, number: Int, raisedBy event: CareEvent) {
    var owner = draft.owner
    if case .claim = event.action { owner = event.by }
    self.init(
      id: Flag.id(line: event.seq, number: number), member: draft.member,
      status: owner == nil ? .requested : .accepted, priority: draft.priority, reason: draft.reason,
      signal: draft.signal, message: draft.message, due: draft.due, owner: owner, audience: draft.audience,
      raisedBy: event.by, raisedAt: event.at, history: [event.seq])
  }
}
