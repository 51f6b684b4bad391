import Glibc

/// A decayed sum that can be taken back exactly: whatever was added and removed, in whatever order, it is the same.
///
/// A floating-point sum of 2^((t − t0)/H) keeps the rounding of everything that ever went through it. Here each
/// signal's weight is rounded once, to a whole number of 2^−32 within its half-life (a relative error under 2^−33), and
/// whole numbers are added up for each half-life apart. Reading goes from the newest half-life to the oldest and
/// depends on those whole numbers only.
package struct DecayedSum: Sendable, Equatable {
  /// How its signals lose weight.
  package let decay: Decay
  /// The half-life, counted from t0, of the first bucket.
  private var first = 0
  /// Weights in 2^−33 (halves of 2^−32), one element for each half-life; neither the first nor the last is 0.
  private var buckets: [Int64] = []

  /// An empty sum.
  package init(decay: Decay = .standard) { self.decay = decay }

  /// Whether everything that was added has been removed.
  package var isEmpty: Bool { buckets.isEmpty }

  /// Adds a signal at an instant in milliseconds since 1970; its weight is given in halves, so 2 is a whole one.
  ///
  /// A time before 1970 or after 2200 is a broken clock's and weighs nothing. Cost: constant, but for a first signal
  /// of another half-life. A half-life holds 2^28 whole signals.
  package mutating func add(at time: Int64, halves: Int = 2) { change(time, by: halves) }

  /// Takes back what `add` added with the same numbers; it may come first.
  package mutating func remove(at time: Int64, halves: Int = 2) { change(time, by: 0 &- halves) }

  /// The sum as read at an instant in milliseconds since 1970: Σ weight·2^(−(asOf − t)/H).
  ///
  /// Signals after `asOf` weigh more than 1 (the caller leaves them out), but never so much that the sum would not be
  /// finite. Cost: the number of half-lives.
  package func value(asOf: Int64) -> Double {
    guard !buckets.isEmpty else { return 0 }
    let (now, part) = decay.position(of: asOf)
    let newest = first + buckets.count - 1
    // 2^600 is later than anything sensible and leaves room for what is multiplied with it; 2^−2000 is 0.
    let age = min(max(newest - now, -2000), 600)
    var sum = 0.0
    var factor = 1.0
    for bucket in buckets.reversed() {
      sum += Double(bucket) * factor
      factor /= 2
    }
    return sum * exp2(-part) * Double(sign: .plus, exponent: age - 33, significand: 1)
  }

  private static let counted: ClosedRange<Int64> = 0...7_258_118_400_000

  private mutating func change(_ time: Int64, by halves: Int) {
    guard halves != 0, Self.counted.contains(time) else { return }
    let (period, part) = decay.position(of: time)
    reach(period)
    let unit = Int64((exp2(part) * 0x1p32).rounded())
    // Wrapping, so that an absurd number of halves is wrong but still goes away when it is removed.
    buckets[period - first] &+= unit &* Int64(halves)
    trim()
  }

  private mutating func reach(_ period: Int) {
    if buckets.isEmpty {
      first = period
      buckets = [0]
    } else if period < first {
      buckets.insert(contentsOf: repeatElement(0, count: first - period), at: 0)
      first = period
    } else if period >= first + buckets.count {
      buckets.append(contentsOf: repeatElement(0, count: period - first - buckets.count + 1))
    }
  }

  /// Equal sums are equal values: buckets of 0 at the ends go.
  private mutating func trim() {
    while buckets.last == 0 { buckets.removeLast() }
    let leading = buckets.prefix { $0 == 0 }.count
    if leading > 0 {
      buckets.removeFirst(leading)
      first += leading
    }
    if buckets.isEmpty { first = 0 }
  }
}
