import CommunityModel

extension Gauges {
  /// Counts everything anew.
  func settle() {
    countMessages()
    countTalks()
    countTies()
    weave()
    for member in written.indices where isCounted(member) { countIn(member) }
  }

  /// The messages of the windows: who wrote how many, and how many are the team's.
  private func countMessages() {
    let classes = ledger.classes
    for case let segment? in community.messages.segments {
      let columns = segment.columns
      for (local, at) in columns.sentAt.enumerated() where at >= from90 && at <= asOf {
        if columns.flags[local] & (MessageColumns.Flag.duplicate | MessageColumns.Flag.deleted) != 0 { continue }
        let author = Int(columns.authors[local])
        let kind = classes[author]
        guard kind.isHuman else { continue }
        if at >= from28 {
          messages += 1
          if kind == .team { teamMessages += 1 }
        }
        if kind.isPresent { written[author] += 1 }
      }
    }
    participation = Participation(written.indices.lazy.filter { classes[$0] == .member }.map { self.written[$0] })
  }

  private func countTalks() {
    var all: [(duration: Double?, age: Double)] = []
    var byGroup: [[(duration: Double?, age: Double)]] = []
    for talk in ledger.talks where talk.starter != Talk.nobody {
      if talk.startedAt >= from28, !talk.has(Talk.Flag.botStarted) {
        starts += 1
        if talk.has(Talk.Flag.teamStarted) { teamStarts += 1 }
      }
      if isResting(talk) { rest(talk, isAdded: true) }
      guard talk.has(Talk.Flag.question) else { continue }
      weigh(talk, isAdded: true)
      guard talk.startedAt >= from28 else { continue }
      if talk.firstReplyAt != .min {
        firstReplies += 1
        if talk.has(Talk.Flag.teamReplied) { teamFirstReplies += 1 }
      }
      let one = standing(talk)
      all.append(one)
      for group in groups.groups(of: talk.starter, in: community) {
        while byGroup.count <= group { byGroup.append([]) }
        byGroup[group].append(one)
      }
    }
    replies = ReplySample(all)
    groupReplies = byGroup.map { ReplySample($0) }
  }

  private func countTies() {
    var from: [UInt32] = []
    var to: [UInt32] = []
    let ties = ledger.ties
    ties.forEach { index, tie in
      let last = tie.pointee.last
      guard last >= from90 else { return }
      let (a, b) = (Int(tie.pointee.from), Int(tie.pointee.to))
      links += 1
      touching[a] += 1
      touching[b] += 1
      let reverse = tie.pointee.reverse
      let back = reverse == TieTable.none ? .min : ties.pointer(reverse).pointee.last
      if back >= from90 {
        reciprocated += 1
        twoWay90[a] += 1
        if last >= from28, back >= from28 { twoWay28[a] += 1 }
        // Of the two directions the first one stands for both below.
        if reverse < index { return }
      }
      everybody.tie(a, b)
      guard ledger.classes[a] == .member, ledger.classes[b] == .member else { return }
      membersOnly.tie(a, b)
      from.append(tie.pointee.from)
      to.append(tie.pointee.to)
    }
    nodes = touching.reduce(0) { $0 + ($1 > 0 ? 1 : 0) }
    for member in written.indices where ledger.classes[member] == .member && written[member] > 0 && twoWay90[member] > 0
    {
      activeWithTwoWay += 1
    }
    let graph = Graph.undirected(nodeCount: written.count, from: from, to: to)
    let found = Triangles(graph)
    triangles = found.count
    triples = found.triples
    for member in degree.indices { degree[member] = UInt32(graph.degree(of: member)) }
  }

  /// K4: the ties between members that are new in 7 days, and those that somebody in common stood behind.
  func weave() {
    newTies = 0
    woven = 0
    weavingIsStale = false
    let since = Ledger.secondsSince2020(from7)
    let ties = ledger.ties
    ties.forEach { index, tie in
      let reverse = tie.pointee.reverse
      if reverse != TieTable.none, reverse < index { return }
      guard kind(of: tie.pointee.from) == .member, kind(of: tie.pointee.to) == .member else { return }
      let back = reverse == TieTable.none ? Int32.max : ties.pointer(reverse).pointee.first
      let first = min(tie.pointee.first, back)
      newestFirst = max(newestFirst, first)
      guard first >= since else { return }
      newTies += 1
      if hadCommonNeighbour(tie.pointee.from, tie.pointee.to, before: first) { woven += 1 }
    }
  }
}
