extension Gauges {
  /// A human's message was folded; `before` is how its conversation stood until then.
  func didWrite(_ message: FoldedMessage, _ kind: MemberClass, _ before: Talk) {
    let place = Int(message.conversation)
    let talk = ledger.talks[place]
    if message.at >= from28 {
      messages += 1
      if kind == .team { teamMessages += 1 }
    }
    if kind.isPresent, message.at >= from90 { wrote(Int(message.author), kind) }
    if before.starter == Talk.nobody { began(talk, at: message.at, kind) }
    if before.firstReplyAt == .min, talk.firstReplyAt != .min { gotReply(talk) }
    if isResting(before) { rest(before, isAdded: false) }
    if isResting(talk) { rest(talk, isAdded: true) }
  }

  private func wrote(_ member: Int, _ kind: MemberClass) {
    let wasCounted = isCounted(member)
    if kind == .member { participation.increment(from: Int(written[member])) }
    written[member] += 1
    guard kind == .member, written[member] == 1 else { return }
    if twoWay90[member] > 0 { activeWithTwoWay += 1 }
    if !wasCounted { countIn(member) }
  }

  private func began(_ talk: Talk, at: Int64, _ kind: MemberClass) {
    if at >= from28 {
      starts += 1
      if kind == .team { teamStarts += 1 }
    }
    guard talk.has(Talk.Flag.question) else { return }
    if at >= from28 { ask(talk) }
    weigh(talk, isAdded: true)
  }

  /// A conversation got its first reply: until now its question was waiting.
  private func gotReply(_ talk: Talk) {
    guard talk.has(Talk.Flag.question) else { return }
    var waiting = talk
    waiting.firstReplyAt = .min
    weigh(waiting, isAdded: false)
    weigh(talk, isAdded: true)
    guard talk.startedAt >= from28 else { return }
    firstReplies += 1
    if talk.has(Talk.Flag.teamReplied) { teamFirstReplies += 1 }
    let (duration, age) = standing(talk)
    guard let duration else { return }
    replies.answer(duration: duration, age: age)
    for group in groups.groups(of: talk.starter, in: community) {
      makeRoom(group)
      groupReplies[group].answer(duration: duration, age: age)
    }
  }

  /// A question of the 28 days comes into the samples.
  private func ask(_ talk: Talk) {
    let (duration, age) = standing(talk)
    replies.add(duration: duration, age: age)
    for group in groups.groups(of: talk.starter, in: community) {
      makeRoom(group)
      groupReplies[group].add(duration: duration, age: age)
    }
  }

  private func makeRoom(_ group: Int) {
    groupVersion += 1
    while groupReplies.count <= group { groupReplies.append(ReplySample()) }
  }

  /// How long a question took, or has waited, in units of the asker's target.
  func standing(_ talk: Talk) -> (duration: Double?, age: Double) {
    let target = Double(self.target(of: talk))
    return (
      talk.firstReplyAt == .min ? nil : Double(talk.firstReplyAt &- talk.startedAt) / target,
      Double(asOf &- talk.startedAt) / target
    )
  }

  /// The target of a question's asker, in milliseconds.
  func target(of talk: Talk) -> Int64 {
    ledger.policy.target(acuity: TrustPolicy.acuity(ledger.acuities[Int(talk.starter)]))
  }

  /// M2's outcome of a question: heard in time, not, or nil while it is younger than its target and unanswered.
  func isHeard(_ talk: Talk) -> Bool? {
    let target = target(of: talk)
    if talk.firstReplyAt != .min { return talk.firstReplyAt &- talk.startedAt <= target }
    return asOf &- talk.startedAt > target ? false : nil
  }

  func weigh(_ talk: Talk, isAdded: Bool) {
    switch (isHeard(talk), isAdded) {
    case (true?, true): heard.add(at: talk.startedAt)
    case (true?, false): heard.remove(at: talk.startedAt)
    case (false?, true): unheard.add(at: talk.startedAt)
    case (false?, false): unheard.remove(at: talk.startedAt)
    case (nil, _): break
    }
  }

  /// C2: a member began it, at least three messages by humans, quiet for 14 days.
  func isResting(_ talk: Talk) -> Bool {
    talk.has(Talk.Flag.question) && talk.humans >= 3 && talk.lastAt <= quiet
  }

  func rest(_ talk: Talk, isAdded: Bool) {
    let isSustaining = talk.isSelfSustaining
    restingVersion += 1
    if isAdded {
      resting.add(at: talk.lastAt)
      if isSustaining { sustaining.add(at: talk.lastAt) }
    } else {
      resting.remove(at: talk.lastAt)
      if isSustaining { sustaining.remove(at: talk.lastAt) }
    }
    guard talk.lastAt >= from90 else { return }
    restingCount += isAdded ? 1 : -1
    if isSustaining { sustainingCount += isAdded ? 1 : -1 }
  }
}
