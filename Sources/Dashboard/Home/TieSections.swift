import CommunityModel
import Drawing
import FollowUps
import TrustMetrics

extension DashboardState {
  /// Messages that are looked at for whom somebody talks with.
  private static let tieReach = 20

  /// Whom they talk with, how long a two-way tie is ago, and their trust figure; each figure opens why it is so.
  func ties(of member: Member, _ page: inout DocumentBuilder) {
    if !member.role.isHuman || member.hasLeft || member.isDeceased { return }
    let talk = recentTies(of: member.row)
    if talk.messages > 0 {
      page.opening(.ties(member.id)) { page in
        page.field("Ties", words(of: talk), ink: talk.twoWay == 0 ? .warning : .text)
      }
    }
    for (label, id) in [("Last", FigureID.connectionGap), ("Trust", .memberTrust)] {
      page.opening(.figure(.figure(id, .member(member.id)))) { page in
        page.field(
          label, whyNoFigures ?? sentence(id, of: member.row),
          ink: whyNoFigures == nil ? figure(id, of: member.row).ink : .muted, limit: 2)
      }
    }
  }

  /// Whom a member talks with, in a line without names; nil when nothing is known. Bounded by the reach.
  func tieWords(of id: String) -> String? {
    guard let row = community.members.row(id: id) else { return nil }
    let talk = recentTies(of: row)
    return talk.messages > 0 ? words(of: talk) : nil
  }

  private func words(of talk: (messages: Int, all: Int, twoWay: Int)) -> String {
    "\(talk.twoWay) two-way, \(talk.all - talk.twoWay) one-way in their last "
      + Words.count(talk.messages, "message", "messages")
  }

  /// People whom they answered or who answered them, and those for whom it goes both ways. Bounded by the reach.
  private func recentTies(of row: MemberRow) -> (messages: Int, all: Int, twoWay: Int) {
    let exchanges = Exchange.recent(of: row, in: community, limit: DashboardState.tieReach)
    var answered: Set<Int> = []
    var answerers: Set<Int> = []
    for exchange in exchanges {
      if let to = community.messages[exchange.message].replyTo {
        let other = community.messages[to].author
        if other != row, community.members.role(other).isHuman { answered.insert(other.index) }
      }
      if exchange.isDirect, let reply = exchange.reply { answerers.insert(community.messages[reply].author.index) }
    }
    return (exchanges.count, answered.union(answerers).count, answered.intersection(answerers).count)
  }

  /// Words of emergency or distress that were negated or reported: nothing fired, but a person may want to read them.
  func mentions(of member: Member, _ page: inout DocumentBuilder) {
    guard let worklist = worklistOfRows else { return }
    let theirs = worklist.mentions.lazy.filter {
      community.messages.contains($0) && community.messages[$0].author == member.row
    }
    let shown = Array(theirs.prefix(3))
    guard !shown.isEmpty else { return }
    page.heading("Mentions")
    page.paragraph("Such words, but negated or reported. Nothing fired; read them yourself.", ink: .muted)
    for row in shown {
      let message = community.messages[row]
      page.opening(.message(conversation: community.conversations[message.conversation].id, row)) { page in
        page.quote(quotable(row), limit: 2)
        page.line(Span(ago(message.sentAt), .muted))
      }
    }
  }
}
