import CommunityModel

extension CareState {
  /// The last line of this person that can be taken back; nil when there is none. O(lines that they took back since).
  ///
  /// Everything but undo, redo and PINs. Whether it may be taken back is for `refusal(of:by:name:)` to say: not when
  /// somebody else did something with the same flag since.
  public func undoable(by person: String) -> CareEvent? {
    var place = people[person].map { Int($0.last) } ?? -1
    while place >= 0, void.contains(place) { place = Int(lines[place].previousOwn) }
    return place >= 0 ? lines[place].event : nil
  }

  /// The last line of this person that was taken back and can be done again; nil when they did something else since.
  public func redoable(by person: String) -> CareEvent? {
    people[person]?.undone.last.map { lines[Int($0)].event }
  }

  /// What keeps a line from being taken back by a person, or nil.
  func obstacle(toUndo seq: Int, by person: String) -> UndoObstacle? {
    guard let place = place(ofLine: seq), lines[place].event.action.isUndoable else { return .unknown }
    let line = lines[place]
    if line.event.by != person { return .another(line.event) }
    if void.contains(place) { return .again }
    return laterStep(on: line).map(UndoObstacle.later)
  }

  /// What keeps a line from being done again by a person, or nil.
  func obstacle(toRedo seq: Int, by person: String) -> UndoObstacle? {
    guard let place = place(ofLine: seq), people[person]?.undone.last == Int32(place) else { return .unknown }
    let line = lines[place]
    if let later = laterStep(on: line) { return .later(later) }
    let own = Int(line.firstFlag)..<Int(line.firstFlag) + Int(line.raised)
    for place in concernedPlaces(of: line) where !own.contains(place) {
      var flag = slots[place]
      guard raised.contains(place), flag.take(line.event) else { return .gone(slots[place].id) }
    }
    return nil
  }

  /// The last step after a line that still holds, on any of the flags that the line concerns.
  ///
  /// While there is one, taking the line back would take the ground from under what somebody was told is saved.
  private func laterStep(on line: CareLine) -> CareEvent? {
    for flag in concernedPlaces(of: line) {
      for seq in slots[flag].history.reversed() {
        if seq <= line.event.seq { break }
        if let place = place(ofLine: seq), !void.contains(place) { return lines[place].event }
      }
    }
    return nil
  }

  mutating func undo(_ seq: Int, _ event: CareEvent) -> Bool {
    guard obstacle(toUndo: seq, by: event.by) == nil, let place = place(ofLine: seq) else { return false }
    void.set(place, true)
    people[event.by, default: PersonCare()].undone.append(Int32(place))
    refold(lines[place])
    lines.append(CareLine(event: event))
    return true
  }

  mutating func redo(_ seq: Int, _ event: CareEvent) -> Bool {
    guard obstacle(toRedo: seq, by: event.by) == nil, let place = place(ofLine: seq) else { return false }
    void.set(place, false)
    people[event.by]?.undone.removeLast()
    refold(lines[place])
    lines.append(CareLine(event: event))
    return true
  }

  /// Folds the flags of a line anew from their own lines. Touches, wants and plans are read past what is void anyway.
  private mutating func refold(_ line: CareLine) {
    for place in concernedPlaces(of: line) {
      let history = slots[place].history
      var flag: Flag?
      for seq in history {
        guard let step = self.place(ofLine: seq), !void.contains(step) else { continue }
        let line = lines[step]
        let number = place - Int(line.firstFlag)
        if line.raised > 0, number >= 0, number < Int(line.raised) {
          let drafts = line.event.action.drafts
          if number < drafts.count { flag = Flag(drafts[number], number: number + 1, raisedBy: line.event) }
        } else {
          _ = flag?.take(line.event)
        }
      }
      raised.set(place, flag != nil)
      open.set(place, flag?.isOpen ?? false)
      if var flag {
        flag.history = history
        slots[place] = flag
      }
    }
  }
}

/// What stands against taking a line back, or doing it again.
enum UndoObstacle: Equatable {
  /// There is no such line, or none that can be.
  case unknown
  /// It is somebody else's.
  case another(CareEvent)
  /// It was taken back already.
  case again
  /// Something was done with its flags since.
  case later(CareEvent)
  /// A flag of it is not there any more, or has another state.
  case gone(String)
}
