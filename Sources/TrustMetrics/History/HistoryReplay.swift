import CommunityModel

/// The headline back in time: the logs of a ledger played again up to each instant.
///
/// O(events + instants · (ties + members)); 4 bytes a tie and 20 a member while it runs. Reads no text.
struct HistoryReplay {
  private let ledger: Ledger
  private let community: Community
  private let questions: [Talk]
  /// The newest event of each tie so far, in seconds since 2020.
  private var last: [Int32]
  /// When each member wrote last, in milliseconds.
  private var wrote: [Int64]
  private var praise = 0.0
  private var blame = 0.0
  private var tieEvents: Batches<LoggedEvent>
  private var votes: Batches<LoggedVote>
  private var rows: RowBatches

  init(_ ledger: Ledger, _ community: Community, times: [Int64]) {
    self.ledger = ledger
    self.community = community
    questions = ledger.talks.filter { $0.has(Talk.Flag.question) }.sorted { $0.startedAt < $1.startedAt }
    last = Array(repeating: .min, count: ledger.ties.count)
    wrote = Array(repeating: .min, count: ledger.classes.count)
    let seconds = times.map { Ledger.secondsSince2020($0) }
    tieEvents = Batches(ledger.tieLog, by: { $0.at }, ends: seconds)
    votes = Batches(ledger.voteLog, by: { $0.at }, ends: seconds)
    rows = RowBatches(community.messages)
  }

  /// Goes on to the next instant and tells how things stood. Call it with the instants in their order.
  mutating func point(_ number: Int, at time: Int64, after before: Int64) -> HistoryPoint {
    for event in tieEvents[number] where event.at > last[Int(event.tie)] { last[Int(event.tie)] = event.at }
    for vote in votes[number] {
      let weight = Decay.standard.weight(at: Int64(vote.at) * 1000 + 1_577_836_800_000)
      if vote.value >= 0 { praise += weight * Double(vote.value) } else { blame -= weight * Double(vote.value) }
    }
    rows.forEach(after: before, through: time) { author, at in
      if at > wrote[author] { wrote[author] = at }
    }
    return read(at: time)
  }

  private func read(at time: Int64) -> HistoryPoint {
    let day: Int64 = 86_400_000
    let from90 = time &- 90 * day
    let active = wrote.indices.reduce(0) { $0 + (ledger.classes[$1] == .member && wrote[$1] >= from90 ? 1 : 0) }
    let heard = heard(at: time)
    guard active >= ledger.policy.leastActiveMembers, heard.count >= ledger.policy.leastQuestions else {
      return HistoryPoint(at: time, trust: nil, interval: nil, parts: [nil, nil, nil, nil])
    }
    let (together, stands) = cohesion(at: time)
    let esteem = esteem(at: time)
    let parts = [heard.value, together.value, stands.value, esteem?.value]
    return HistoryPoint(
      at: time, trust: HeadlineParts.mean(parts).map { $0 * 100 },
      interval: CommunityFigures.interval(heard: heard, together: together, stands: stands, esteem: esteem),
      parts: parts)
  }

  private func heard(at time: Int64) -> Figure {
    let from = questions.partitioningIndex { $0.startedAt >= time &- 28 * 86_400_000 }
    var sample: [(duration: Double?, age: Double)] = []
    for talk in questions[from...] {
      if talk.startedAt > time { break }
      let acuity = TrustPolicy.acuity(ledger.acuities[Int(talk.starter)])
      let target = Double(ledger.policy.target(acuity: acuity))
      let isAnswered = talk.firstReplyAt != .min && talk.firstReplyAt <= time
      sample.append(
        (
          isAnswered ? Double(talk.firstReplyAt &- talk.startedAt) / target : nil,
          Double(time &- talk.startedAt) / target
        ))
    }
    return CommunityReading.heard(.firstReply, ReplySample(sample))
  }

  /// K5 and K1 as they stood.
  private func cohesion(at time: Int64) -> (together: Figure, stands: Figure) {
    let day: Int64 = 86_400_000
    let since90 = Ledger.secondsSince2020(time &- 90 * day)
    let since28 = Ledger.secondsSince2020(time &- 28 * day)
    var everybody = UnionFind(count: wrote.count, weights: ledger.classes.map { $0 == .member ? 1 : 0 })
    var membersOnly = UnionFind(count: wrote.count)
    var hasTwoWay = [Bool](repeating: false, count: wrote.count)
    ledger.ties.forEach { index, tie in
      let newest = last[Int(index)]
      guard newest >= since90 else { return }
      let (from, to) = (Int(tie.pointee.from), Int(tie.pointee.to))
      let reverse = tie.pointee.reverse
      if newest >= since28, reverse != TieTable.none, last[Int(reverse)] >= since28 { hasTwoWay[from] = true }
      everybody.tie(from, to)
      if ledger.classes[from] == .member, ledger.classes[to] == .member { membersOnly.tie(from, to) }
    }
    var counted = [Int](repeating: 0, count: 6)
    var lonely = counted
    for member in wrote.indices where ledger.classes[member] == .member {
      let joined = community.members.joined[member]
      guard wrote[member] >= time &- 90 * day || (joined >= time &- 30 * day && joined <= time) else { continue }
      let acuity = TrustPolicy.acuity(ledger.acuities[member])
      counted[acuity] += 1
      if !hasTwoWay[member] { lonely[acuity] += 1 }
    }
    return (
      CommunityReading.together(counted: counted, lonely: lonely, policy: ledger.policy),
      CommunityReading.stands(membersOnly: membersOnly, everybody: everybody)
    )
  }

  private func esteem(at time: Int64) -> Figure? {
    guard ledger.firstExplicitVote <= time else { return nil }
    let scale = Decay.standard.scale(asOf: time)
    let share = Share(positive: praise * scale, negative: blame * scale, prior: 0.5, weight: 2)
    return Figure(.esteem, share.value, interval: share.interval80, count: 1)
  }
}
