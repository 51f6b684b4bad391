extension CommunityFigures {
  /// Draws of the interval, and their seed: the same figures always have the same interval.
  private static let draws = 200
  private static let seed: UInt64 = 0x526F_756E_6473

  /// The 80 % interval of the headline from 200 draws: Beta for the shares, resampled members for Stands.
  mutating func addInterval(_ reading: CommunityReading) {
    guard let trust = figures[.trust], trust.standing.isShown, trust.value != nil else { return }
    let interval = CommunityFigures.interval(
      heard: figures[.firstReply], together: figures[.together], stands: figures[.stands],
      esteem: leavesOutEsteem ? nil : figures[.esteem])
    figures[.trust]?.interval = interval
  }

  /// Nil when a part is unknown.
  static func interval(heard: Figure?, together: Figure?, stands: Figure?, esteem: Figure?) -> ClosedRange<Double>? {
    guard let heard, let together, let stands, heard.value != nil, together.value != nil, let standing = stands.value
    else { return nil }
    var random = SeededRandom(seed: seed)
    var values: [Double] = []
    for _ in 0..<draws {
      var parts: [Double?] = [
        draw(heard, &random), draw(together, &random), resample(standing, stands.count, &random), nil,
      ]
      if let esteem, esteem.value != nil { parts[3] = draw(esteem, &random) }
      if let mean = HeadlineParts.mean(parts) { values.append(mean * 100) }
    }
    values.sort()
    guard values.count == draws else { return nil }
    return values[draws / 10]...values[draws - 1 - draws / 10]
  }

  /// A draw from the Beta distribution that has a figure's value as its mean and its interval's width.
  private static func draw(_ figure: Figure, _ random: inout SeededRandom) -> Double {
    guard let value = figure.value, let interval = figure.interval else { return figure.value ?? 0 }
    let sigma = max(1e-6, (interval.upperBound - interval.lowerBound) / (2 * NormalTail.z80))
    let mean = min(1 - 1e-6, max(1e-6, value))
    let size = max(1, mean * (1 - mean) / (sigma * sigma) - 1)
    return Beta.draw(a: mean * size, b: (1 - mean) * size, using: &random)
  }

  /// The share of some members again, of as many members drawn with replacement: what the member bootstrap gives,
  /// without drawing each. Normal for many, one by one for few.
  private static func resample(_ share: Double, _ count: Int, _ random: inout SeededRandom) -> Double {
    guard count > 0 else { return share }
    if count > 400 {
      let sigma = (share * (1 - share) / Double(count)).squareRoot()
      return min(1, max(0, share + sigma * random.normal()))
    }
    var hits = 0
    for _ in 0..<count where random.uniform() < share { hits += 1 }
    return Double(hits) / Double(count)
  }
}
