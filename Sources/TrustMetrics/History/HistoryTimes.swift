/// The instants at which the headline is computed back in time: every day of 28, every third of 90, every week of a
/// year, and 60 before that.
enum HistoryTimes {
  private static let day: Int64 = 86_400_000

  /// Ascending; the last one is the instant itself, and the one 28 days earlier is among them.
  static func all(from oldest: Int64, through asOf: Int64) -> [Int64] {
    guard oldest <= asOf else { return [asOf] }
    var ages: [Int64] = Array(0...28) + stride(from: 31, through: 90, by: 3) + stride(from: 97, through: 365, by: 7)
    let days = (asOf &- oldest) / day
    if days > 365 {
      let step = max(7, (days - 365 + 59) / 60)
      ages += stride(from: 365 + step, through: days, by: Int(step)).map { $0 }
    }
    return ages.filter { $0 <= max(28, days) }.reversed().map { asOf &- $0 * day }
  }
}
