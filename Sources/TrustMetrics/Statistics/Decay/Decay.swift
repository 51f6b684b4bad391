import Glibc

/// How signals lose weight with age: half of it every half-life.
///
/// Forward decay (Cormode, Shkapenyuk, Srivastava & Xu 2009): what is stored is 2^((t − t0)/H), which never changes, and
/// only the reader divides by the same at `asOf`.
package struct Decay: Sendable, Hashable {
  /// The fixed origin t0, 2020-01-01T00:00:00Z, in milliseconds since 1970.
  package static let origin: Int64 = 1_577_836_800_000

  /// The half-life of most figures: 90 days.
  package static let standard = Decay(halfLifeDays: 90)

  /// The half-life H in milliseconds; > 0.
  package let halfLife: Int64

  /// A decay by half every that many days, kept to the millisecond and between 1 hour and 1000 years.
  package init(halfLifeDays days: Double = 90) {
    let milliseconds = days.isNaN ? 90 * 86_400_000 : days * 86_400_000
    halfLife = Int64(min(max(milliseconds.rounded(), 3_600_000), 365_250 * 86_400_000))
  }

  /// The stored weight 2^((t − t0)/H) of an instant in milliseconds since 1970.
  ///
  /// Kept within 2^±1000, so that neither it nor its inverse is 0 or infinite.
  package func weight(at time: Int64) -> Double {
    // Apart, so that the whole number of half-lives is exact and the rest does not lose its last bits to it.
    let (period, part) = position(of: time)
    if period < -1000 { return 0x1p-1000 }
    if period >= 1000 { return 0x1p1000 }
    return Double(sign: .plus, exponent: period, significand: exp2(part))
  }

  /// What a sum of stored weights is multiplied with to be read at `asOf`: 1/weight.
  package func scale(asOf: Int64) -> Double { 1 / weight(at: asOf) }

  /// What a signal of that instant weighs when it is read at `asOf`: 1 at once, ½ after a half-life.
  package func weight(at time: Int64, asOf: Int64) -> Double {
    let age = Double(asOf) - Double(time)
    return exp2(min(max(-age / Double(halfLife), -1000), 1000))
  }

  /// The whole half-lives from t0 to the instant, rounded down, and the part 0 ..< 1 of the next.
  func position(of time: Int64) -> (period: Int, part: Double) {
    let (since, overflow) = time.subtractingReportingOverflow(Self.origin)
    // Only the beginning of time is too far from 2020 to be counted.
    let distance = overflow ? Int64.min : since
    var (period, rest) = distance.quotientAndRemainder(dividingBy: halfLife)
    if rest < 0 {
      rest += halfLife
      period -= 1
    }
    return (Int(period), Double(rest) / Double(halfLife))
  }
}
