/// An axis of numbers with ticks at 1, 2 or 5 (and 25, which people read as a quarter) times a power of ten.
struct NiceScale: Equatable {
  /// What the axis spans; `low` < `high`, both finite.
  let low: Double
  let high: Double
  /// From one tick to the next, above 0.
  let step: Double

  /// Numbers beyond this have no place on an axis: they are shown at its end.
  static let limit = 1e15

  /// The axis of a span that is given, on so many rows; one tick at the least every two rows.
  init(fixed range: ClosedRange<Double>, rows: Int) {
    let span = Self.opened(range.lowerBound, range.upperBound)
    low = span.low
    high = span.high
    step = Self.evenStep(span.high - span.low, rows: rows) { (span.high - span.low) / $0 }
  }

  /// The shortest axis with ticks at both ends that shows all from `least` to `greatest`, on so many rows.
  init(least: Double, greatest: Double, rows: Int) {
    let span = Self.opened(least, greatest)
    let step = Self.evenStep(span.high - span.low, rows: rows) {
      (span.high / $0).rounded(.up) - (span.low / $0).rounded(.down)
    }
    self.step = step
    low = (span.low / step).rounded(.down) * step
    high = (span.high / step).rounded(.up) * step
  }

  /// How many steps an axis may have: one every two and a half rows is calm to read.
  private static func mostSteps(rows: Int) -> Int { max(rows >= 5 ? 2 : 1, (rows - 1) * 2 / 5) }

  /// The finest step there is room for, or one of the next two if its ticks then stand equally far apart.
  private static func evenStep(_ span: Double, rows: Int, count: (Double) -> Double) -> Double {
    let most = Double(mostSteps(rows: rows))
    var step = steps(from: span / most)
    // Rounding both ends outwards may need a step more than there is room for; around zero it always needs two.
    while count(step) > max(2, most) + 1e-9 { step = steps(from: step * 1.01) }
    var next = step
    for _ in 0..<3 {
      let steps = count(next)
      guard steps >= max(2, most / 2) - 1e-9 else { break }
      if (Double(rows - 1) / steps).remainder(dividingBy: 1).magnitude < 1e-9 { return next }
      next = Self.steps(from: next * 1.01)
    }
    return step
  }

  /// The numbers of the ticks, from the lowest.
  var ticks: [Double] {
    let first = (low / step - 1e-9).rounded(.up)
    let last = (high / step + 1e-9).rounded(.down)
    guard last >= first, last - first < 1000 else { return [] }
    return (0...Int(last - first)).map { (first + Double($0)) * step }
  }

  /// How far along the axis a number is: 0…1, what lies outside is at the end. The number is finite.
  func share(_ value: Double) -> Double { min(1, max(0, (value - low) / (high - low))) }

  /// The number of a tick, with no more decimals than the steps need.
  func text(_ value: Double) -> String {
    let (number, letter) = text(value, decimalsFor: step)
    return number + letter
  }

  /// A number between ticks, with one digit more where the steps are small.
  func exactText(_ value: Double) -> String {
    var (number, letter) = text(value, decimalsFor: step / 10)
    if number.utf8.contains(UInt8(ascii: ".")) {
      while number.hasSuffix("0") { number.removeLast() }
      if number.hasSuffix(".") { number.removeLast() }
    }
    return number + letter
  }

  private func text(_ value: Double, decimalsFor fineness: Double) -> (number: String, letter: String) {
    let size = max(abs(low), abs(high))
    let (unit, letter) = Self.unit(of: size)
    var decimals = 0
    var digit = 1.0
    while digit > fineness / unit * 1.000_001, decimals < 8 {
      digit /= 10
      decimals += 1
    }
    return (Self.text(min(Self.limit, max(-Self.limit, value)) / unit, decimals: decimals), letter)
  }

  private static func unit(of size: Double) -> (Double, String) {
    size >= 1e13
      ? (1e12, "T") : size >= 1e10 ? (1e9, "G") : size >= 1e7 ? (1e6, "M") : size >= 1e4 ? (1e3, "k") : (1, "")
  }

  /// A number of magnitude up to 1e15 divided by its unit, so that it fits an `Int` with its decimals.
  private static func text(_ value: Double, decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (abs(value) * scale).rounded()
    guard scaled < 9e18 else { return "" }
    let (whole, rest) = Int(scaled).quotientAndRemainder(dividingBy: Int(scale))
    var fraction = decimals > 0 ? String(rest) : ""
    fraction = String(repeating: "0", count: max(0, decimals - fraction.count)) + fraction
    return (value < 0 && scaled > 0 ? "-" : "") + "\(whole)" + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// The least nice step that is not less than `least`.
  private static func steps(from least: Double) -> Double {
    var power = 1.0
    while power > least { power /= 10 }
    while power * 10 <= least { power *= 10 }
    for factor in [1, 2, 2.5, 5] where power * factor >= least && (factor != 2.5 || power >= 10) {
      return power * factor
    }
    return power * 10
  }

  /// Both ends within what can be shown and so far apart that there is something between them.
  private static func opened(_ least: Double, _ greatest: Double) -> (low: Double, high: Double) {
    let low = min(limit, max(-limit, least))
    let high = min(limit, max(-limit, greatest))
    let size = max(abs(low), abs(high))
    if high - low > max(1e-6, size * 1e-6) { return (low, high) }
    // Equal values are a flat line in the middle, and zero stays in sight for what cannot be negative.
    let room = size > 1e-6 ? size / 2 : 1
    return (low == 0 ? 0 : low - room, high + room)
  }
}
