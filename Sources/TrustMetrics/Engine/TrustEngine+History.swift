import CommunityModel

/// The headline back in time, and what is only known with it.
public struct TrustHistory: Sendable, Equatable {
  /// Oldest first; the last one is the instant of the engine.
  public var points: [HistoryPoint]
  /// The point 28 days ago; nil when it was suppressed then.
  public var before: HistoryPoint?
  /// K3 moved more than two standard deviations of its own last half year.
  public var participationIsUnusual = false
}

extension TrustEngine {
  /// Computes the headline back in time: some seconds for a million messages, so in the background.
  ///
  /// - Parameter progress: told the share that is done, 0…1; false ends it, and then the result is nil.
  public func history(progress: (Double) -> Bool = { _ in true }) -> TrustHistory? {
    let oldest = community.messages.segments.reduce(Int64.max) { min($0, $1?.columns.sentAt.min() ?? .max) }
    let times = HistoryTimes.all(from: max(oldest, Decay.origin &- 50 * 365 * 86_400_000), through: asOf)
    var replay = HistoryReplay(ledger, community, times: times)
    var points: [HistoryPoint] = []
    for (number, time) in times.enumerated() {
      guard progress(Double(number) / Double(times.count)) else { return nil }
      points.append(replay.point(number, at: time, after: number == 0 ? .min : times[number - 1]))
    }
    let before = points.first { $0.at == asOf &- 28 * 86_400_000 }
    return TrustHistory(
      points: points, before: before?.trust == nil ? nil : before,
      participationIsUnusual: participationIsUnusual())
  }

  /// K3 now against the last 26 weeks, each over its own 90 days.
  private func participationIsUnusual() -> Bool {
    guard let now = gauges.participation.gini else { return false }
    let rows = RowBatches(community.messages)
    let week: Int64 = 7 * 86_400_000
    let past = (1...26).compactMap { number -> Double? in
      let time = asOf &- Int64(number) * week
      var counts = [UInt32](repeating: 0, count: ledger.classes.count)
      rows.forEach(after: time &- 90 * 86_400_000, through: time) { author, _ in
        if ledger.classes[author] == .member { counts[author] += 1 }
      }
      let participation = Participation(counts)
      return participation.members >= ledger.policy.leastActiveMembers ? participation.gini : nil
    }
    guard past.count >= 8 else { return false }
    let mean = past.reduce(0, +) / Double(past.count)
    let variance = past.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(past.count - 1)
    return variance > 1e-12 && abs(now - mean) > 2 * variance.squareRoot()
  }
}

extension TrustReport {
  /// Takes in what a history tells.
  public mutating func add(_ history: TrustHistory) {
    self.history = history.points
    community.before = history.before
    community.participationIsUnusual = history.participationIsUnusual
    guard let before = history.before, community[.trust].standing.isShown else { return }
    community.changes = HeadlineParts.changes(
      from: before,
      to: HeadlineParts(
        heard: community[.firstReply].value, together: community[.together].value, stands: community[.stands].value,
        esteem: community[.esteem].value))
  }
}
