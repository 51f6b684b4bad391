/// How well scores tell what came: discrimination and calibration.
package enum ScoreQuality {
  /// The area under the ROC curve: how often a case that came true has the higher score than one that did not; equal
  /// scores count half. nil unless there are both.
  ///
  /// Exact, by the rank sum (Mann & Whitney 1947) in whole numbers. `scores` and `outcomes` go pairwise; a score that is
  /// no number makes it nil. Cost: n log n.
  package static func areaUnderCurve(scores: [Double], outcomes: [Bool]) -> Double? {
    guard scores.count == outcomes.count, !scores.contains(where: \.isNaN) else { return nil }
    let positives = outcomes.count { $0 }
    let negatives = outcomes.count - positives
    guard positives > 0, negatives > 0 else { return nil }
    let order = scores.indices.sorted { scores[$0] < scores[$1] }
    // Twice the wins, so that a tie is a whole number.
    var wins = 0
    var negativesBelow = 0
    var start = 0
    while start < order.count {
      var end = start
      var tied = (positive: 0, negative: 0)
      while end < order.count, scores[order[end]] == scores[order[start]] {
        if outcomes[order[end]] { tied.positive += 1 } else { tied.negative += 1 }
        end += 1
      }
      wins += tied.positive * (2 * negativesBelow + tied.negative)
      negativesBelow += tied.negative
      start = end
    }
    return Double(wins) / (2 * Double(positives) * Double(negatives))
  }

  /// The expected calibration error: over ten bins of equal width 0.1, the distance between what was expected and what
  /// came, weighted by the cases in the bin (Naeini, Cooper & Hauskrecht 2015). nil for no cases or scores outside 0…1.
  package static func calibrationErrorByWidth(scores: [Double], outcomes: [Bool]) -> Double? {
    calibrationError(scores, outcomes) { scores in scores.map { min(Int($0 * 10), 9) } }
  }

  /// The same over ten bins of equally many cases, in the order of the scores; equal scores keep their order.
  package static func calibrationErrorByCount(scores: [Double], outcomes: [Bool]) -> Double? {
    calibrationError(scores, outcomes) { scores in
      var bins = [Int](repeating: 0, count: scores.count)
      let order = scores.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }
      for (rank, index) in order.enumerated() { bins[index] = rank * 10 / scores.count }
      return bins
    }
  }

  private static func calibrationError(
    _ scores: [Double], _ outcomes: [Bool], binning: ([Double]) -> [Int]
  ) -> Double? {
    guard scores.count == outcomes.count, !scores.isEmpty, scores.allSatisfy({ $0 >= 0 && $0 <= 1 }) else { return nil }
    var gaps = [Double](repeating: 0, count: 10)
    for (index, bin) in binning(scores).enumerated() { gaps[bin] += scores[index] - (outcomes[index] ? 1 : 0) }
    return gaps.reduce(0) { $0 + $1.magnitude } / Double(scores.count)
  }
}
