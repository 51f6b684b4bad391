import CommunityModel
import TrustMetrics

/// What is known about a member, as a sentence and as a short word for a column.
extension DashboardState {
  /// `0.61 (0.44–0.77) from 9 signals`
  func sentence(_ id: FigureID, of row: MemberRow) -> String {
    let figure = figure(id, of: row)
    if id == .connectionGap { return gapSentence(figure, row) }
    guard figure.standing.isShown, let value = figure.value else { return missing(figure) }
    switch id {
    case .memberTrust:
      let range = figure.interval.map { " (\(Words.hundredths($0.lowerBound))–\(Words.hundredths($0.upperBound)))" }
      return "\(Words.hundredths(value))\(range ?? "") from \(Words.count(figure.count, "signal", "signals"))"
    case .heard:
      let range = figure.pointsRange.map { " (\($0))" } ?? ""
      return "\(Words.percent(value))\(range) in time, of \(Words.count(figure.count, "question", "questions"))"
    case .attention: return attentionSentence(figure, value, row)
    case .bridging: return bridgingSentence(value, row)
    case .lapseRisk: return "\(Words.percent(value)) likely to be gone for good"
    default: return Words.decimal(value, 2)
    }
  }

  /// The figure in at most six columns; nil when it is not known yet.
  func shortWord(_ id: FigureID, of row: MemberRow) -> String? {
    let figure = figure(id, of: row)
    guard figure.standing.isShown, let value = figure.value else { return nil }
    switch id {
    case .memberTrust: return Words.hundredths(value)
    case .attention: return Words.decimal(value, 1)
    case .connectionGap: return "\(Words.short(Int(min(1e9, value)))) d"
    case .bridging: return "\(Int(value)) %"
    default: return Words.percent(value)
    }
  }

  private func missing(_ figure: Figure) -> String {
    if case .suppressed(let why) = figure.standing { return why }
    switch figure.id {
    // Enough of them, but faded, or by people whose word is not proven yet.
    case .memberTrust where figure.count >= 5: return "not known yet: its \(figure.count) signals weigh too little"
    case .heard where figure.count >= 5: return "not known yet: its \(figure.count) questions are too old"
    case .memberTrust where figure.count > 0:
      return "not known yet: only \(Words.count(figure.count, "signal", "signals"))"
    case .heard where figure.count > 0:
      return "not known yet: only \(Words.count(figure.count, "question", "questions"))"
    case .attention: return "not known yet: no replies"
    default: return "not known yet"
    }
  }

  private func attentionSentence(_ figure: Figure, _ people: Double, _ row: MemberRow) -> String {
    let split = reportOfRows?.members.attentionSplit(row)
    let parts = [
      split?.team.map { "\(Words.short($0)) team" }, split?.members.map { "\(Words.short($0)) members" },
    ].compactMap(\.self)
    let really = Words.short(people)
    return "\(Words.count(figure.count, "reply", "replies")), really \(really) \(really == "1" ? "person" : "people")"
      + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))")
  }

  /// `no two-way tie for 41 days`, `two-way tie 3 days ago`, and that all of them are with the team.
  private func gapSentence(_ figure: Figure, _ row: MemberRow) -> String {
    guard reportOfRows != nil else { return missing(figure) }
    guard let gap = figure.value else { return "no two-way tie yet" }
    let last =
      gap > Double(DashboardState.windowDays)
      ? "no two-way tie for \(Words.days(gap))"
      : gap < 1 ? "two-way tie within a day" : "two-way tie \(Words.days(gap)) ago"
    let isTeamOnly = reportOfRows?.members.isTeamOnly(row) == true
    return Words.joined([last, isTeamOnly ? "only with the team" : nil], glyphs.separator)
  }

  private func bridgingSentence(_ band: Double, _ row: MemberRow) -> String {
    let words = band < 1 ? "bridges nobody yet" : "bridges more than \(Int(min(99, band))) % of members"
    let share = reportOfRows?.members.bridgingShare(row) ?? 0
    let alone = share > 0.25 ? "a single point of failure: \(Words.percent(share)) of all pairs" : nil
    return Words.joined([words, alone], glyphs.separator)
  }
}
