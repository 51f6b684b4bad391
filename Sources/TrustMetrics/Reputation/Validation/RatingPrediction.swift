/// Predicts each rating of a stream from the earlier ones, to see whether M1 means anything.
///
/// The first fifth of the ratings only teaches; then each rating of a member who has at least one earlier rating is
/// predicted before it is added. All constants are those of M1; nothing is fitted to the stream.
package enum RatingPrediction {
  /// One rating: who, whom, for or against, when.
  package struct Rating: Sendable, Hashable {
    /// The rater's row, 0 or more.
    package var source: UInt32
    /// The rated member's row, 0 or more.
    package var target: UInt32
    /// Whether it is for the member.
    package var isPositive: Bool
    /// When, in milliseconds since 1970.
    package var time: Int64

    /// A rating; rows should be dense, since room is made for all up to the largest.
    package init(source: UInt32, target: UInt32, isPositive: Bool, time: Int64) {
      self.source = source
      self.target = target
      self.isPositive = isPositive
      self.time = time
    }
  }

  /// Which ratings are earlier, where several have the same time: streams are often dated to the day only.
  package enum SameTime: Sendable, Hashable {
    /// Those before it in the stream.
    case inRowOrder
    /// None: a rating is predicted from those with an earlier time. What happened the same day is not known.
    case unknown
  }

  /// How well one kind of score did.
  package struct Quality: Sendable, Hashable {
    /// The area under the ROC curve for the sign of the next rating.
    package var areaUnderCurve: Double
    /// Expected calibration error, ten bins of equal width.
    package var errorByWidth: Double
    /// Expected calibration error, ten bins of equally many ratings.
    package var errorByCount: Double
  }

  /// What came out.
  package struct Result: Sendable, Hashable {
    /// The target's M1 as seen through the rater: σ(logit M1 + λ). It is a prediction about this rating by this rater.
    package var seenByRater: Quality
    /// The target's M1 alone, as it is shown.
    package var target: Quality
    /// The plain mean of the target's earlier ratings, for comparison.
    package var mean: Quality
    /// Ratings that were predicted.
    package var predicted: Int
    /// Ratings after the first fifth that were not, since the member had no earlier one.
    package var skipped: Int
  }

  /// Predicts the ratings in the order of their times, and of the stream where those are equal; nil when none could be
  /// predicted or all had the same sign. Cost: n log n.
  package static func run(_ ratings: [Rating], sameTime: SameTime = .inRowOrder) -> Result? {
    let order = ratings.indices.sorted { (ratings[$0].time, $0) < (ratings[$1].time, $1) }
    var reputation = Reputation(memberCount: 0)
    var means: [(positive: Int, all: Int)] = []
    var scores = Scores()
    var skipped = 0
    var start = 0
    while start < order.count {
      let time = ratings[order[start]].time
      var end = start + 1
      if sameTime == .unknown { while end < order.count, ratings[order[end]].time == time { end += 1 } }
      for place in start..<end where place * 5 >= order.count {
        let rating = ratings[order[place]]
        let target = Int(rating.target)
        guard means.indices.contains(target), means[target].all > 0 else {
          skipped += 1
          continue
        }
        scores.seen.append(reputation.expectation(of: Int(rating.source), on: target, asOf: time))
        scores.target.append(reputation.trust(in: target, asOf: time))
        scores.mean.append(Double(means[target].positive) / Double(means[target].all))
        scores.outcomes.append(rating.isPositive)
      }
      for place in start..<end {
        let rating = ratings[order[place]]
        reputation.add(
          Vote(
            rater: rating.source, target: rating.target, at: time, kind: rating.isPositive ? .thanks : .notHelpful))
        let target = Int(rating.target)
        if target >= means.count { means += repeatElement((positive: 0, all: 0), count: target + 1 - means.count) }
        means[target].positive += rating.isPositive ? 1 : 0
        means[target].all += 1
      }
      start = end
    }
    guard let seen = scores.quality(\.seen), let target = scores.quality(\.target), let mean = scores.quality(\.mean)
    else { return nil }
    return Result(
      seenByRater: seen, target: target, mean: mean, predicted: scores.outcomes.count, skipped: skipped)
  }

  private struct Scores {
    var seen: [Double] = []
    var target: [Double] = []
    var mean: [Double] = []
    var outcomes: [Bool] = []

    func quality(_ path: KeyPath<Scores, [Double]>) -> Quality? {
      let scores = self[keyPath: path]
      guard let area = ScoreQuality.areaUnderCurve(scores: scores, outcomes: outcomes),
        let width = ScoreQuality.calibrationErrorByWidth(scores: scores, outcomes: outcomes),
        let count = ScoreQuality.calibrationErrorByCount(scores: scores, outcomes: outcomes)
      else { return nil }
      return Quality(areaUnderCurve: area, errorByWidth: width, errorByCount: count)
    }
  }
}
