/// The Kaplan–Meier estimate at one instant, without the curve before it.
///
/// Between two censorings the product of (1 − d/n) telescopes to n_end/n_start, and Greenwood's Σ d/(n(n−d)) to
/// 1/n_end − 1/n_start, so that only the censorings need to be visited. Where those are few (most waits that matter have
/// an end) this is a handful of steps for thousands of questions. Sources: Kaplan & Meier 1958; Greenwood 1926.
package struct KaplanMeierPoint: Sendable, Hashable {
  /// S: the estimated share that had no event by then, 0…1.
  package let survival: Double
  /// Greenwood's sum Σ d/(n(n−d)); the variance of S is S² times this. 0 where S is 0, as it has no value there.
  package let greenwood: Double
  /// How many were followed that far: all but those censored or with an event before.
  package let atRisk: Int
  /// Events up to then, those at the instant itself among them.
  package let events: Int

  /// The estimate from counts. Nil when there is nobody, or when there are more endings than people.
  ///
  /// - Parameters:
  ///   - total: everybody observed.
  ///   - events: events at or before the instant.
  ///   - eventsAtInstant: those of them at the instant itself.
  ///   - censorings: censorings strictly before the instant.
  ///   - eventsUpTo: for each censoring, counted 0 ..< `censorings` in the order of time, the events at or
  ///     before its time: at equal times events come first.
  ///
  /// Cost: one call of `eventsUpTo` for each censoring.
  package init?(
    total: Int, events: Int, eventsAtInstant: Int, censorings: Int, eventsUpTo: (Int) -> Int
  ) {
    guard total > 0, events >= 0, censorings >= 0, events <= total - censorings else { return nil }
    var product = KaplanMeierProduct(total: total)
    for place in 0..<censorings {
      // Kept in order, so that wrong counts give a wrong share but never one outside of 0…1.
      product.observe(events: min(max(eventsUpTo(place), product.events), events) - product.events)
      product.censor(1)
    }
    product.observe(events: events - product.events)
    self.init(product, atRisk: total - censorings - (events - eventsAtInstant))
  }

  /// The estimate at `instant` from the sorted times of events up to it and of censorings strictly before it.
  ///
  /// Nil when there is nobody. Cost: c·log k for c censorings and k events.
  package init?<Time: Comparable>(
    total: Int, at instant: Time, events: some RandomAccessCollection<Time>,
    censorings: some RandomAccessCollection<Time>
  ) {
    self.init(
      total: total, events: events.count,
      eventsAtInstant: events.count - Self.count(in: events) { $0 < instant },
      censorings: censorings.count,
      eventsUpTo: { place in
        let time = censorings[censorings.index(censorings.startIndex, offsetBy: place)]
        return Self.count(in: events) { $0 <= time }
      })
  }

  init(_ product: KaplanMeierProduct, atRisk: Int) {
    survival = product.survival
    greenwood = product.greenwood
    events = product.events
    self.atRisk = atRisk
  }

  /// How many from the start hold the condition; those that do come first.
  private static func count<Time>(
    in times: some RandomAccessCollection<Time>, while holds: (Time) -> Bool
  ) -> Int {
    var low = 0
    var high = times.count
    while low < high {
      let middle = low + (high - low) / 2
      if holds(times[times.index(times.startIndex, offsetBy: middle)]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
