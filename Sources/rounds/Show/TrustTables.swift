import CommunityModel
import Drawing
import TrustMetrics

/// `rounds show trust` for a person at a terminal: the headline and why it moved, its parts, what stands beside them, and
/// who needs somebody most.
struct TrustTables {
  let community: Community
  let report: TrustReport

  func printAll(asOf: AsOf, limit: Int) {
    let figures = report.community
    put("\(community.profile.name), as of \(asOf.time)\(TrustTables.because(asOf.reason))")
    put("")
    put("Trust  \(FigureText.sentence(figures[.trust]))")
    printChange()
    put("")
    printFigures("Its parts", FigureID.parts)
    if figures.leavesOutEsteem, FigureText.whySuppressed(figures[.esteem]) == nil {
      put("Esteem is left out: nobody has said yet what they make of an answer.")
    }
    put("")
    printFigures("Beside it", FigureID.diagnostics)
    guard limit > 0 else { return }
    printMembers("Least heard, of those who wrote in 90 days", .heard, limit)
    printMembers("Longest without a two-way tie, by acuity, of those who wrote in 90 days", .connectionGap, limit)
    put("")
    put("Why a figure is what it is: rounds explain ID STORE [--member ID]")
  }

  func printMember(_ row: MemberRow) {
    let member = community.members[row]
    let acuity = member.acuity.map { ", acuity \($0)" } ?? ""
    put("\(member.name) (\(member.id)), \(member.role.name)\(acuity)")
    put("")
    table("Figure", FigureID.ofMembers.map { report.members.figure($0, row) })
    let split = report.members.attentionSplit(row)
    if let team = split.team { put("Attention of the team: from \(team.decimal(1)) people, really.") }
    if let members = split.members {
      put("Attention of members: from \(members.decimal(1)) people, really.")
    }
    if report.members.isTeamOnly(row) { put("Every two-way tie is with the team.") }
  }

  private func printChange() {
    let figures = report.community
    guard let before = figures.before?.trust, let now = figures[.trust].value, figures[.trust].standing.isShown else {
      return
    }
    let change = abs(now - before) < 0.05 ? "as 28 days ago" : "\(signed(now - before)) in 28 days"
    put("       \(change), when it was \(before.decimal(0))")
    for change in figures.changes where abs(change.points) >= 0.05 {
      let verb = change.now < change.before ? "fell" : "rose"
      // With a digit more where whole per cents would say that nothing moved.
      let whole = [change.before, change.now].map { ($0 * 100).decimal(0) }
      let values = whole[0] != whole[1] ? whole : [change.before, change.now].map { ($0 * 100).decimal(1) }
      put("       \(signed(change.points))  \(change.part.name) \(verb) from \(values[0]) % to \(values[1]) %")
    }
  }

  private func printFigures(_ head: String, _ ids: [FigureID]) { table(head, ids.map { report.community[$0] }) }

  private func table(_ head: String, _ figures: [Figure]) {
    var table = Table([
      .init(name: "name", head: head), .init(name: "value", head: "Value", isNumber: true, most: 60),
      .init(name: "interval", head: "80 % interval", isNumber: true), .init(name: "ground", head: "From"),
      .init(name: "standing", head: "Standing", most: 60), .init(name: "id", head: "Id"),
    ])
    for figure in figures {
      table.add([
        .text(figure.id.name), .text(FigureText.value(figure)), .text(FigureText.interval(figure)),
        .text(FigureText.ground(figure)), .text(FigureText.standing(figure)), .text(figure.id.rawValue),
      ])
    }
    table.printText()
  }

  /// The members whom an order puts first, of those who may be ranked at all.
  private func printMembers(_ head: String, _ order: FigureID, _ limit: Int) {
    var table = Table([
      .init(name: "id", head: "Id", most: 24), .init(name: "name", head: "Name", most: 28),
      .init(name: "role", head: "Role"), .init(name: "acuity", head: "Acuity", isNumber: true),
      .init(name: "heard", head: "Heard", isNumber: true), .init(name: "of", head: "Of"),
      .init(name: "gap", head: "No tie for", isNumber: true), .init(name: "team", head: "Ties"),
      .init(name: "lapse", head: "Lapse risk", isNumber: true),
    ])
    for index in report.members.order(order) ?? [] where table.rows.count < limit {
      let row = MemberRow(Int(index))
      // The first that may not be ranked is followed by none that may.
      guard report.members.figure(order, row).isRanked else { break }
      // A list of whom to turn to is not for colleagues, nor for those who went long ago.
      guard !community.members.role(row).isTeam, report.members.figure(.lapseRisk, row).count > 0 else { continue }
      let member = community.members[row]
      let figure = { report.members.figure($0, row) }
      table.add([
        .text(member.id), .text(member.name), .text(member.role.name), .number(member.acuity),
        .text(FigureText.value(figure(.heard))), .text(FigureText.ground(figure(.heard))),
        .text(FigureText.value(figure(.connectionGap))),
        .text(report.members.isTeamOnly(row) ? "team only" : nil), .text(FigureText.value(figure(.lapseRisk))),
      ])
    }
    put("")
    put(table.rows.isEmpty ? "\(head): nobody of whom enough is known." : head)
    if !table.rows.isEmpty { table.printText() }
  }

  private func signed(_ points: Double) -> String {
    let text = points.decimal(1)
    return points >= 0 ? "+\(text)" : text
  }

  private static func because(_ reason: AsOf.Reason) -> String {
    switch reason {
    case .clock: ""
    case .archive: " (an archive: its newest message)"
    case .chosen: " (asked for)"
    }
  }

  private func put(_ line: String) { Standard.output(SafeText.clean(line) + "\n") }
}
