import Glibc
import TrustMetrics

/// Holds the trust metrics against data with a known outcome, and prints how they did.
struct TrustValidation {
  /// A line of the table.
  struct Row {
    var what: String
    var measured: String
    var expected: String
  }

  /// Prints a markdown table for the data sets in a folder; throws when one cannot be read.
  func run(dataFolder: String) throws {
    var rows: [Row] = []
    rows += try ratingPrediction(dataFolder + "/trust-bitcoin-alpha/soc-sign-bitcoinalpha.csv.gz")
    rows += try OracleValidation(folder: dataFolder + "/oracles").rows()
    rows += SurvivalValidation.rows()
    rows += LiveValidation.rows()
    print(Self.markdown(rows))
  }

  static func markdown(_ rows: [Row]) -> String {
    (["| what | measured | expected |", "| --- | --- | --- |"]
      + rows.map { "| \($0.what) | \($0.measured) | \($0.expected) |" }).joined(separator: "\n")
  }

  private func ratingPrediction(_ path: String) throws -> [Row] {
    let ratings = try RatingFile(path: path).ratings()
    guard let inOrder = RatingPrediction.run(ratings), let strict = RatingPrediction.run(ratings, sameTime: .unknown)
    else { throw ValidationFailure("\(path) holds nothing to predict") }
    let expected = "AUC ≥ 0.885, ECE ≤ 0.04"
    return [
      Row(
        what: "M1 seen through the rater, sign of the next of \(inOrder.predicted) ratings",
        measured: Self.text(inOrder.seenByRater), expected: expected),
      Row(what: "M1 of the rated member alone", measured: Self.text(inOrder.target), expected: ""),
      Row(what: "mean of the earlier ratings", measured: Self.text(inOrder.mean), expected: "AUC 0.72–0.77 was seen"),
      Row(
        what: "M1 seen through the rater, without the ratings of the same day (\(strict.predicted))",
        measured: Self.text(strict.seenByRater), expected: ""),
      Row(
        what: "M1 of the rated member alone, without the same day", measured: Self.text(strict.target), expected: ""),
      Row(what: "mean, without the same day", measured: Self.text(strict.mean), expected: ""),
    ]
  }

  private static func text(_ quality: RatingPrediction.Quality) -> String {
    "AUC \(decimals(quality.areaUnderCurve)), ECE \(decimals(quality.errorByWidth)) by width, "
      + "\(decimals(quality.errorByCount)) by count"
  }

  /// Four decimals of a share.
  private static func decimals(_ value: Double) -> String {
    let whole = Int((value * 10_000).rounded())
    let digits = String(whole % 10_000)
    return "\(whole / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

/// Why a validation could not be run.
struct ValidationFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
