/// Where a row of numbers goes, in a word: what a small chart shows, for the ear.
enum Trend: Equatable {
  case rising, falling, steady
  /// Nothing but zeros, or too little to say.
  case quiet

  /// Compares the later half with the earlier one; less apart than `least`, or than a quarter of the larger one where
  /// that is nil, they are steady.
  init(of values: [Double], least: Double? = nil) {
    let known = values.filter(\.isFinite)
    guard known.count > 1, known.contains(where: { $0 != 0 }) else {
      self = .quiet
      return
    }
    let half = known.count / 2
    let before = known.prefix(half).reduce(0, +) / Double(half)
    let now = known.suffix(half).reduce(0, +) / Double(half)
    let least = least ?? max(abs(before), abs(now)) / 4
    self = now - before > least ? .rising : before - now > least ? .falling : .steady
  }

  /// Empty where there is nothing to say.
  var word: String {
    switch self {
    case .rising: "rising"
    case .falling: "falling"
    case .steady: "steady"
    case .quiet: ""
    }
  }
}
