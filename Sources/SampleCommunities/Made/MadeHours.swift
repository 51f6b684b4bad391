/// Where in time the messages of a made community lie: more each month, and by the hours of a day and a week.
///
/// Holds a running total for every hour, some 24,000 numbers; handing out times in order costs O(1) each.
struct MadeHours: Sendable {
  private let start: Int64
  private var totals: [Double] = [0]
  private var hour = 0

  init(start: Int64, end: Int64, seed: UInt64) {
    self.start = start
    let hours = max(1, Int((end - start) / 3600))
    totals.reserveCapacity(hours + 1)
    var total = 0.0
    for number in 0..<hours {
      let at = HarborClock.reading(at: start + Int64(number) * 3600)
      let growth = 0.4 + 0.6 * Double(number) / Double(hours)
      let noise = 0.7 + 0.6 * Double(SplitMix64.mix(seed &+ UInt64(number)) >> 11) * 0x1p-53
      total += (0.05 + Rhythm.day.weight(hour: at.hour, weekday: at.weekday)) * growth * noise
      totals.append(total)
    }
  }

  /// The millisecond at which a share 0…1 of all messages has been sent. Shares must not fall from one call to the next.
  @inline(__always)
  mutating func milliseconds(atShare share: Double) -> Int64 {
    let wanted = share * (totals.last ?? 0)
    while hour + 2 < totals.count, totals[hour + 1] < wanted { hour += 1 }
    let within = (wanted - totals[hour]) / (totals[hour + 1] - totals[hour])
    return (start + Int64(hour) * 3600) * 1000 + Int64(min(max(within, 0), 1) * 3_599_999)
  }

  /// The share 0…1 of the span that lies behind.
  @inline(__always)
  var elapsed: Double { Double(hour) / Double(max(1, totals.count - 1)) }
}
