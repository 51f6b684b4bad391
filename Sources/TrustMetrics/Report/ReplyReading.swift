import CommunityModel

/// C1 for windows of any length: from the talks of a ledger. O(questions · log) each.
struct ReplyReading {
  let ledger: Ledger
  let gauges: Gauges
  /// Seconds that the community's clocks are ahead of UTC at an instant.
  let zone: @Sendable (Timestamp) -> Int

  /// Steps of a curve that are kept: more cannot be seen.
  private static let curveSteps = 240
  private static let week = 7.0 * 24

  /// The questions of every window, newest last. One pass over the talks.
  func figures(suppression: String?) -> [Window: ReplyFigures] {
    var questions: [(at: Int64, talk: Int)] = []
    for (place, talk) in ledger.talks.enumerated() where talk.has(Talk.Flag.question) {
      questions.append((talk.startedAt, place))
    }
    questions.sort { $0.at == $1.at ? $0.talk < $1.talk : $0.at < $1.at }
    var found: [Window: ReplyFigures] = [:]
    for window in Window.allCases {
      let from = questions.partitioningIndex { $0.at >= window.start(gauges.asOf) }
      found[window] = figures(questions[from...], suppression)
    }
    return found
  }

  private func figures(_ questions: ArraySlice<(at: Int64, talk: Int)>, _ suppression: String?) -> ReplyFigures {
    var durations: [Double] = []
    var observed: [Bool] = []
    var sample: [(duration: Double?, age: Double)] = []
    var heat = [HeatCell](repeating: HeatCell(), count: 7 * 24)
    for (at, place) in questions {
      let talk = ledger.talks[place]
      let one = gauges.standing(talk)
      sample.append(one)
      let isAnswered = talk.firstReplyAt != .min
      durations.append(Double((isAnswered ? talk.firstReplyAt : gauges.asOf) &- at) / 3_600_000)
      observed.append(isAnswered)
      guard let isHeard = gauges.isHeard(talk) else { continue }
      let cell = hour(of: at)
      heat[cell].questions += 1
      if isHeard { heat[cell].onTarget += 1 }
    }
    var onTarget = CommunityReading.heard(.firstReply, ReplySample(sample))
    if let suppression { onTarget = .suppressed(.firstReply, suppression, count: onTarget.count) }
    var figures = ReplyFigures(onTarget: onTarget)
    figures.questions = durations.count
    figures.censored = observed.reduce(0) { $0 + ($1 ? 0 : 1) }
    figures.heat = heat
    guard suppression == nil, let estimate = KaplanMeier(durations: durations, observed: observed) else {
      return figures
    }
    figures.median = estimate.median
    figures.upperQuartile = estimate.quantile(0.75)
    figures.restrictedMean = estimate.restrictedMean(upTo: ReplyReading.week)
    figures.curve = curve(estimate)
    let waiting = zip(durations, observed).filter { !$0.1 && $0.0 <= ReplyReading.week }.map(\.0).sorted()
    figures.waiting = ReplyReading.thinned(waiting).map { step(estimate, $0) }
    return figures
  }

  private func curve(_ estimate: KaplanMeier) -> [ReplyStep] {
    let times = estimate.steps.filter { $0.events > 0 && $0.time <= ReplyReading.week }.map(\.time)
    return ReplyReading.thinned(times).map { step(estimate, $0) }
  }

  private func step(_ estimate: KaplanMeier, _ hours: Double) -> ReplyStep {
    let interval = estimate.interval(by: hours)
    return ReplyStep(
      hours: hours, share: estimate.probability(by: hours), low: interval.lowerBound, high: interval.upperBound)
  }

  /// At most `curveSteps` of some times, the first and the last among them.
  private static func thinned(_ times: [Double]) -> [Double] {
    guard times.count > curveSteps else { return times }
    return (0..<curveSteps).map { times[$0 * (times.count - 1) / (curveSteps - 1)] }
  }

  /// Monday 0:00 is 0, Sunday 23:00 is 167, on the community's clocks.
  private func hour(of at: Int64) -> Int {
    let seconds = Timestamp(milliseconds: at).seconds + Int64(zone(Timestamp(milliseconds: at)))
    let local = CivilTime(secondsSince1970: seconds)
    return (local.date.weekday + 6) % 7 * 24 + local.hour
  }
}
