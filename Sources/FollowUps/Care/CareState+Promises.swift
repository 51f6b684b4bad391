import CommunityModel

extension CareState {
  /// How many promises came due from `start` on and before `end`, and how many of them were kept. O(lines).
  ///
  /// What counts as a promise, and as kept:
  /// - **A flag's due time**: the one that stood when it passed. Kept when by then the flag was completed or cancelled with a
  ///   reason, or a touch with the member was logged since it was promised. A due time that was changed before it passed is no
  ///   promise any more, the new one is; putting a flag off moves it to when the flag comes back, if that is later. A flag that
  ///   was entered in error promised nothing. A flag that was closed in time counts when its time passes.
  /// - **The next touch** of a touch or a plan. Kept when a touch with the member was logged after it was promised and no later
  ///   than its time. A plan that was replaced or ended before that promised nothing.
  /// - **The way of each touch**, where the member had asked for one. Kept when it was that one; a reason (`because`) explains
  ///   another way and does not keep the promise.
  ///
  /// A time that equals `end` has not passed, as with overdue rows. What was undone never was. Give now as `end`: what lies
  /// behind it would be counted as not kept.
  ///
  /// - Parameter wanted: how a member wants to be reached by their record; without it only what the journal says is known.
  public func promises(
    from start: Timestamp, to end: Timestamp, wanted: (String) -> Wants? = { _ in nil }
  ) -> PromisesKept {
    var count = PromiseCount(start: start, end: end)
    for place in raised { count.add(duePromises(ofFlagAt: place)) }
    for number in 0..<members.count { addTouches(of: members[number], to: &count, wanted: wanted) }
    return count.result
  }

  /// The due times of a flag that stood when they passed, or would pass, in the order of its lines.
  private func duePromises(ofFlagAt place: Int) -> [Promise] {
    let flag = slots[place]
    if flag.status == .enteredInError { return [] }
    let steps = flag.history.compactMap(self.place(ofLine:)).filter { !void.contains($0) }.map { lines[$0] }
    var settled: [Promise] = []
    var open: Promise?
    for (index, line) in steps.enumerated() {
      let event = line.event
      if let promise = open, promise.time < event.at {
        settled.append(promise)
        open = nil
      }
      if index == 0 {
        let number = place - Int(line.firstFlag)
        let drafts = event.action.drafts
        if drafts.indices.contains(number) { open = drafts[number].due.map { Promise(time: $0, made: event.at) } }
        continue
      }
      switch event.action {
      case .change(_, let change):
        if let due = change.due { open = due.map { Promise(time: $0, made: event.at) } }
      case .snooze(_, let until, _): if let time = open?.time, until > time { open?.time = until }
      case .complete, .cancel: open?.isKept = true
      case .reopen: open?.isKept = false
      default: break
      }
    }
    if let open { settled.append(open) }
    return settled.map { promise in
      var promise = promise
      promise.isKept = promise.isKept || isTouched(flag.member, after: promise.made, upTo: promise.time)
      return promise
    }
  }

  private func isTouched(_ member: String, after start: Timestamp, upTo end: Timestamp) -> Bool {
    care(of: member)?.touches.contains { place in
      let at = lines[Int(place)].event.at
      return !void.contains(Int(place)) && start <= at && at <= end
    } ?? false
  }

  /// The next touches that were promised to a member, and the way of each touch.
  private func addTouches(of member: MemberCare, to count: inout PromiseCount, wanted: (String) -> Wants?) {
    guard !member.touches.isEmpty || !member.plans.isEmpty else { return }
    var next: [Promise] = []
    var planned: Promise?
    var wants: Wants?
    var knowsRecord = false
    for place in member.lines where !void.contains(Int(place)) {
      let event = lines[Int(place)].event
      if let promise = planned, promise.time < event.at {
        next.append(promise)
        planned = nil
      }
      switch event.action {
      case .touch(let touch):
        for index in next.indices where event.at <= next[index].time { next[index].isKept = true }
        if var kept = planned {
          kept.isKept = true
          next.append(kept)
          planned = nil
        }
        // Settled promises are counted at once, so that a long history stays O(lines).
        count.add(next.filter { $0.isKept || $0.time < event.at })
        next.removeAll { $0.isKept || $0.time < event.at }
        if let time = touch.next { next.append(Promise(time: time, made: event.at)) }
        if wants == nil, !knowsRecord {
          wants = wanted(member.id)
          knowsRecord = true
        }
        if let isAsked = wants?.accepts(channel: touch.channel) ?? (touch.because.isBlank ? nil : false) {
          count.add([Promise(time: event.at, made: event.at, isKept: isAsked)])
        }
      case .plan(_, let plan): planned = plan.next.map { Promise(time: $0, made: event.at) }
      case .endPlan: planned = nil
      case .recordWants(_, let recorded):
        wants = recorded
        knowsRecord = true
      default: break
      }
    }
    count.add(next + (planned.map { [$0] } ?? []))
  }
}

/// Something that somebody may count on until a time.
private struct Promise {
  var time: Timestamp
  var made: Timestamp
  var isKept = false
}

private struct PromiseCount {
  let start: Timestamp
  let end: Timestamp
  var result = PromisesKept(kept: 0, due: 0)

  mutating func add(_ promises: [Promise]) {
    for promise in promises where promise.time >= start && promise.time < end {
      result.due += 1
      if promise.isKept { result.kept += 1 }
    }
  }
}

/// How many promises came due, and how many of them were kept.
///
/// A promise is a flag's due time, a plan's or a touch's next touch, and a touch in the way that the member asked for.
public struct PromisesKept: Sendable, Equatable {
  /// How many of those that came due were kept.
  public var kept: Int
  /// How many came due.
  public var due: Int

  /// The share that was kept, 0…1; nil when none came due.
  public var share: Double? { due > 0 ? Double(kept) / Double(due) : nil }

  /// Both counts; `kept` is not more than `due`.
  public init(kept: Int, due: Int) {
    self.kept = kept
    self.due = due
  }
}
