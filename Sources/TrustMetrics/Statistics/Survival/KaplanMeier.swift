/// How waits end when some have not ended yet: the Kaplan–Meier estimate (Kaplan & Meier 1958).
///
/// A question without an answer is not left out, which would make a slow community look quick, but counts as having
/// waited this long at least.
package struct KaplanMeier: Sendable {
  /// What happened at one time.
  package struct Step: Sendable, Hashable {
    /// The time, in the unit of the durations.
    package let time: Double
    /// How many were still waiting just before.
    package let atRisk: Int
    /// How many waits ended by an event.
    package let events: Int
    /// How many were censored; at equal times after the events.
    package let censored: Int
    /// The estimate from this time on.
    package let point: KaplanMeierPoint

    /// S from this time on, 0…1.
    package var survival: Double { point.survival }
    /// Greenwood's sum Σ d/(n(n−d)) up to here; 0 where S is 0.
    package var greenwood: Double { point.greenwood }
  }

  /// Everybody observed.
  package let total: Int
  /// One step for each different time, in order.
  package let steps: [Step]

  /// The estimate from durations, and whether each ended by an event (or was censored).
  ///
  /// Durations below 0 count as 0 and those that are no finite number are left out. Nil when nothing is left, or when
  /// the two lists differ in length. Cost: n·log n.
  package init?(durations: [Double], observed: [Bool]) {
    guard durations.count == observed.count else { return nil }
    let ends = zip(durations, observed).filter { $0.0.isFinite }.map { (time: max($0.0, 0), isEvent: $0.1) }
      .sorted { $0.time < $1.time }
    guard !ends.isEmpty else { return nil }
    total = ends.count
    var steps: [Step] = []
    var product = KaplanMeierProduct(total: ends.count)
    var place = 0
    while place < ends.count {
      let time = ends[place].time
      let atRisk = ends.count - place
      var events = 0
      while place < ends.count, ends[place].time == time {
        if ends[place].isEvent { events += 1 }
        place += 1
      }
      product.observe(events: events)
      let censored = atRisk - events - (ends.count - place)
      steps.append(
        Step(
          time: time, atRisk: atRisk, events: events, censored: censored,
          point: KaplanMeierPoint(product, atRisk: atRisk)))
      product.censor(censored)
    }
    self.steps = steps
  }

  /// The estimate at `time`, in log n. Behind the last step S stays what it was.
  package func point(at time: Double) -> KaplanMeierPoint {
    var low = 0
    var high = steps.count
    while low < high {
      let middle = low + (high - low) / 2
      if steps[middle].time <= time { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return KaplanMeierPoint(KaplanMeierProduct(total: total), atRisk: total) }
    let step = steps[low - 1]
    if step.time == time { return step.point }
    return KaplanMeierPoint(step.point, atRisk: step.atRisk - step.events - step.censored)
  }

  /// S: the estimated share still waiting after `time`, 0…1.
  package func survival(at time: Double) -> Double { point(at: time).survival }

  /// The estimated probability that a wait has ended by `time`: 1 − S.
  package func probability(by time: Double) -> Double { point(at: time).probability }

  /// The range of that probability; see `KaplanMeierPoint.interval`.
  package func interval(by time: Double, z: Double = NormalTail.z80) -> ClosedRange<Double> {
    point(at: time).interval(z: z)
  }
}

extension KaplanMeierPoint {
  /// The same estimate later on, with fewer followed that far.
  init(_ point: KaplanMeierPoint, atRisk: Int) {
    survival = point.survival
    greenwood = point.greenwood
    events = point.events
    self.atRisk = atRisk
  }
}
