import CommunityModel
import Drawing
import TrustMetrics

extension DashboardState {
  /// What a picture of ties says, in plain sentences: what is there, and what it would take.
  func tieSentences(_ found: EgoTies, of member: Member) -> [Span] {
    let name = Opening.words(of: shownName(member), limit: 40)
    guard !found.alters.isEmpty else { return [Span(lonely(name, found), .warning)] }
    let both = found.alters.filter(\.isTwoWay)
    let withTeam = both.count { community.members[$0.member].role.isTeam }
    let all = Words.count(found.alters.count, "tie", "ties")
    var said: [Span] = []
    switch (both.count, withTeam) {
    case (0, _): said.append(Span(oneSided(name, found), .warning))
    case _ where member.role.isTeam:
      said.append(
        Span("\(both.count) of \(all) go both ways. \(name) is on the team: the aim is lines between members."))
    case (let count, let team) where count == team:
      said.append(
        Span(
          "\(count) of \(all) \(count == 1 ? "goes" : "go") both ways, \(count == 1 ? "and it is" : "all") with the team. "
            + "If we stepped out, nobody here would notice that \(name) is gone. Introduce a peer.", .warning))
    case (let count, let team):
      let peers = count - team
      said.append(
        Span(
          "\(count) of \(all) \(count == 1 ? "goes" : "go") both ways, "
            + (team == 0 ? "none of them with the team" : "\(peers) of them with other members")
            + ": \(name) would be missed.", .good))
    }
    if let row = found.owner, let share = reportOfRows?.members.bridgingShare(row), share >= DashboardState.bridgeShare
    {
      said.append(
        Span(
          "\(Words.percent(share)) of the paths between members lead through \(name): a medium. Thank them, and let "
            + "others meet without them too.", .accent))
    }
    return said
  }

  private func lonely(_ name: String, _ found: EgoTies) -> String {
    found.messages == 0
      ? "\(name) stands alone here. A hello would draw the first line of this picture."
      : "\(name) spoke, and nobody has turned round yet. One answer would draw the first line of this picture."
  }

  private func oneSided(_ name: String, _ found: EgoTies) -> String {
    let given = found.alters.count { $0.given.isAny }
    if given == 0 {
      let who = Words.count(found.alters.count, "person", "people")
      return "\(who) turned to \(name), who has not turned back yet. Ask how they are; ask for nothing."
    }
    if given == found.alters.count {
      let who = Words.count(given, "person", "people")
      return "\(name) gave attention to \(who), and nothing has come back yet. Introduce them to somebody."
    }
    return "\(name) turns to some and others turn to \(name), but with nobody does it go both ways yet."
  }
}
