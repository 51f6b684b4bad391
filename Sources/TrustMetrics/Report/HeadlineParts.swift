/// The four parts of the headline, each 0…1 or unknown, and their geometric mean.
struct HeadlineParts: Sendable, Equatable {
  var heard: Double?
  var together: Double?
  var stands: Double?
  /// nil without any explicit feedback: then it is left out and the remaining root is taken.
  var esteem: Double?

  init(heard: Double?, together: Double?, stands: Double?, esteem: Double?) {
    self.heard = heard
    self.together = together
    self.stands = stands
    self.esteem = esteem
  }

  init(reading: CommunityReading) {
    self.init(
      heard: reading.heard.value, together: reading.together.value, stands: reading.stands.value,
      esteem: reading.esteem.value)
  }

  /// In the order of `FigureID.parts`.
  var all: [Double?] { [heard, together, stands, esteem] }

  /// (Heard · Together · Stands · Esteem)^¼, 0…1; nil when one of the first three is unknown.
  var headline: Double? { HeadlineParts.mean(all) }

  static func mean(_ parts: [Double?]) -> Double? {
    guard parts.count == 4, let heard = parts[0], let together = parts[1], let stands = parts[2] else { return nil }
    let known = [heard, together, stands] + (parts[3].map { [$0] } ?? [])
    let product = known.reduce(1.0) { $0 * min(1, max(0, $1)) }
    return product <= 0 ? 0 : Math.exp(Math.ln(product) / Double(known.count))
  }

  /// What moved the headline between two points: Δln T = Σ Δln(part)/k exactly, so that the shares in points add up to
  /// the change. A part at 0 is taken as one in a thousand, as a logarithm needs; parts that one side lacks are left out.
  static func changes(from before: HistoryPoint, to now: HeadlineParts) -> [HeadlineChange] {
    let parts = zip(FigureID.parts, zip(before.parts, now.all)).compactMap { id, values in
      values.0.flatMap { old in values.1.map { new in (id: id, old: old, new: new) } }
    }
    guard let old = before.trust, let new = now.headline.map({ $0 * 100 }) else { return [] }
    let logs = parts.map { Math.ln(max($0.new, 0.001)) - Math.ln(max($0.old, 0.001)) }
    let sum = logs.reduce(0, +)
    return zip(parts, logs).map { part, log in
      // Logarithmic mean (Ang 2004): points in proportion to Δln, which add up to new − old.
      let points = abs(sum) > 1e-12 ? (new - old) * log / sum : 0
      return HeadlineChange(part: part.id, before: part.old, now: part.new, points: points)
    }.sorted { abs($0.points) > abs($1.points) }
  }
}
