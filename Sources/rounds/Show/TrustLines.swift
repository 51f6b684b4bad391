import CommunityModel
import CommunityStore
import TrustMetrics

/// `rounds show trust --json`: one object a line.
struct TrustLines {
  let community: Community
  let trust: WholeTrust

  /// The headline, its parts and what stands beside them; the members; what moved the headline.
  func printAll(limit: Int?) {
    for id in [.trust] + FigureID.parts + FigureID.diagnostics {
      put { line in
        line.field("id", id.rawValue)
        line.fields(of: trust.report.community[id])
        list(evidence(of: id, .community), &line)
      }
    }
    var block: [UInt8] = []
    for row in community.members.rows.prefix(limit ?? .max) {
      append(row, withEvidence: false, to: &block)
      if block.count > 1 << 16 {
        Standard.output(String(decoding: block, as: UTF8.self))
        block = []
      }
    }
    Standard.output(String(decoding: block, as: UTF8.self))
    printChange()
  }

  /// One member's figures.
  func printMember(_ row: MemberRow, withEvidence: Bool) {
    var block: [UInt8] = []
    append(row, withEvidence: withEvidence, to: &block)
    Standard.output(String(decoding: block, as: UTF8.self))
  }

  private func append(_ row: MemberRow, withEvidence: Bool, to block: inout [UInt8]) {
    let id = community.members[row].id
    let members = trust.report.members
    JSONLine.append(to: &block) { line in
      line.field("member", id)
      line.object("figures") { line in
        for figure in FigureID.ofMembers {
          line.object(TrustLines.key(figure)) { line in
            line.fields(of: members.figure(figure, row))
            if withEvidence { list(evidence(of: figure, .member(id)), &line) }
          }
        }
      }
      let split = members.attentionSplit(row)
      line.number("attentionFromTeam", split.team)
      line.number("attentionFromMembers", split.members)
      line.number("connectionIndex", members.connectionIndex(row))
      line.field("teamOnly", members.isTeamOnly(row))
      line.number("bridgingShare", members.bridgingShare(row))
    }
  }

  /// What moved the headline in 28 days; only its date and no parts when nothing can be compared.
  private func printChange() {
    let figures = trust.report.community
    put { line in
      line.field("since", figures.before.map { Timestamp(milliseconds: $0.at) })
      line.number("before", figures.before?.trust)
      if let before = figures.before?.trust, figures[.trust].standing.isShown {
        line.number("change", figures[.trust].value.map { $0 - before })
      }
      line.list("changes", figures.changes) { line, change in
        line.nested { line in
          line.field("id", change.part.rawValue)
          line.field("name", change.part.name)
          line.number("before", change.before)
          line.number("now", change.now)
          line.number("points", change.points)
        }
      }
    }
  }

  /// Ids behind a figure, each once, in the order of the explanation.
  private func evidence(of figure: FigureID, _ subject: FigureSubject) -> [String] {
    var seen: Set<String> = []
    let groups = trust.explain(figure, subject)?.evidence ?? []
    return groups.flatMap(\.rows).flatMap { $0.subject.ids(in: community) }.filter { seen.insert($0).inserted }
  }

  private func list(_ ids: [String], _ line: inout JSONLine) { line.field("evidence", ids) }

  private func put(_ body: (inout JSONLine) -> Void) {
    Standard.output(String(decoding: JSONLine.bytes(body), as: UTF8.self))
  }

  private static func key(_ id: FigureID) -> StaticString {
    switch id {
    case .memberTrust: "M1"
    case .heard: "M2"
    case .attention: "M3"
    case .connectionGap: "M4"
    case .bridging: "M5"
    default: "M6"
    }
  }
}
