extension CareState {
  /// What was done for a member, oldest first, without what was undone. O(that).
  public func events(of member: String) -> [CareEvent] {
    care(of: member)?.lines.compactMap { void.contains(Int($0)) ? nil : lines[Int($0)].event } ?? []
  }

  /// What was done with a flag, oldest first, without what was undone; empty when there is no such flag. O(that).
  public func events(ofFlag id: String) -> [CareEvent] {
    let places = flag(id)?.history.compactMap { place(ofLine: $0) } ?? []
    return places.filter { !void.contains($0) }.map { lines[$0].event }
  }

  /// The line of a number, undone or not; nil when it was passed over or is not there. O(1), plus the logarithm of the
  /// lines that were passed over before it.
  public func event(_ seq: Int) -> CareEvent? { place(ofLine: seq).map { lines[$0].event } }

  /// True when the line of that number was taken back and not done again.
  public func isUndone(_ seq: Int) -> Bool { place(ofLine: seq).map { void.contains($0) } ?? false }

  /// The ids of members for whom something is different since a line was folded, each once: what a worklist has to look
  /// at again. O(lines since).
  public func membersConcerned(after seq: Int) -> [String] {
    var seen: Set<String> = []
    var found: [String] = []
    for place in firstPlace(after: seq)..<lines.count {
      for member in concernedMembers(of: lines[place]) where seen.insert(member).inserted { found.append(member) }
    }
    return found
  }

  /// The members that a line concerns; those of the line that it takes back or does again.
  func concernedMembers(of line: CareLine) -> [String] {
    switch line.event.action {
    case .undo(let seq), .redo(let seq): return place(ofLine: seq).map { concernedMembers(of: lines[$0]) } ?? []
    case .recordWants(let member, _), .plan(let member, _), .endPlan(let member, _): return [member]
    case .touch(let touch): return [touch.member]
    case .setPIN: return []
    default: return concernedPlaces(of: line).map { slots[$0].member }
    }
  }

  /// The places of the flags that a line raised or did something with: it stands in their history.
  func concernedPlaces(of line: CareLine) -> [Int] {
    let first = Int(line.firstFlag)
    let named = line.event.action.flagIDs.compactMap(place(ofFlag:)).filter {
      slots[$0].history.holds(line.event.seq)
    }
    return named + Array(first..<first + Int(line.raised))
  }

  // MARK: Numbers and places

  /// The place of the first line with a higher number.
  private func firstPlace(after seq: Int) -> Int {
    // Numbers begin at 1 and grow, so a line never stands further back than its number; only what was passed over lies
    // between, so that the search begins there and doubles its steps.
    var high = max(0, min(seq, lines.count))
    var step = 1
    var low = high
    while low > 0, lines[low - 1].event.seq > seq {
      high = low - 1
      low = max(0, low - step)
      step *= 2
    }
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].event.seq > seq { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The place of the line of that number.
  func place(ofLine seq: Int) -> Int? {
    let place = firstPlace(after: seq) - 1
    return place >= 0 && lines[place].event.seq == seq ? place : nil
  }

  /// The place of a flag, raised or taken back; nil for what is no id of one.
  func place(ofFlag id: String) -> Int? {
    guard let (seq, number) = Flag.numbers(ofID: id), let line = place(ofLine: seq), number <= Int(lines[line].raised)
    else { return nil }
    return Int(lines[line].firstFlag) + number - 1
  }
}

extension [Int] {
  /// True when a list that grows holds a number. O(log n).
  fileprivate func holds(_ number: Int) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number
  }
}
