import CommunityModel

/// The votes on one member that counted in M1, found again from the messages.
///
/// The ledger keeps sums only. Which votes counted is decided as in the fold: in its order, one of each sign by a rater
/// in 30 days. Looks at the member's newest 20 000 messages, and in the conversations that others began at no more
/// than 20 000 messages in all; beyond that the oldest votes are not found, and the first that are may be later ones
/// than those that counted.
struct ReceivedVotes {
  struct Candidate {
    var rater: UInt32
    var kind: VoteKind
    var at: Int64
    /// The member's message that the vote is about; for who wrote back without naming one, the member's last before.
    var message: UInt32
    /// Where the ledger came upon it: time (where it folds by time), row, and place within the row.
    fileprivate var order: (Int64, UInt32, Int)
  }

  /// In the order in which they came.
  private(set) var counted: [Candidate] = []

  private static let most = 20_000

  private let explainer: MemberExplainer
  private var candidates: [Candidate] = []

  init(_ explainer: MemberExplainer) {
    self.explainer = explainer
    findReactions()
    findWritingBack()
    candidates.sort { $0.order < $1.order }
    var pairs = PairMemory()
    for vote in candidates {
      guard let seconds = VoteClock.seconds(vote.at) else { continue }
      let answer = pairs.offer(
        rater: vote.rater, target: explainer.row, at: seconds, isPositive: vote.kind.isPositive)
      if case .tooSoon = answer { continue }
      counted.append(vote)
    }
    candidates = []
  }

  private func isVoter(_ rater: UInt32) -> Bool {
    rater != explainer.row && explainer.ledger.classes[Int(rater)].isPresent
  }

  private func order(_ row: MessageRow, _ at: Int64, _ place: Int) -> (Int64, UInt32, Int) {
    (explainer.ledger.isByTime ? at : 0, row.raw, place)
  }

  private mutating func findReactions() {
    let (ledger, messages) = (explainer.ledger, explainer.community.messages)
    for row in explainer.community.messages(by: explainer.member).suffix(ReceivedVotes.most) {
      guard let segment = messages.folded(row, through: ledger.horizon) else { continue }
      let at = segment.columns.sentAt[row.local]
      for index in segment.columns.reactions.range(of: row.local) {
        let (rater, number) = (segment.columns.reactions.members[index], Int(segment.columns.reactions.kinds[index]))
        let said = segment.columns.reactions.at[index]
        let time = said == .min ? at : said
        guard time <= ledger.horizon, isVoter(rater), number < ledger.voteKinds.count,
          let kind = ledger.voteKinds[number]
        else { continue }
        candidates.append(
          Candidate(rater: rater, kind: kind, at: time, message: row.raw, order: order(row, at, 1 + index)))
      }
    }
  }

  /// Members who answered this one in a conversation that they began themselves.
  private mutating func findWritingBack() {
    let (ledger, community) = (explainer.ledger, explainer.community)
    var seen: Set<UInt32> = []
    var left = ReceivedVotes.most
    for row in community.messages(by: explainer.member).suffix(ReceivedVotes.most).reversed() {
      guard left > 0, let segment = community.messages.folded(row, through: ledger.horizon) else { continue }
      let place = segment.columns.conversations[row.local]
      let starter = ledger.talks[Int(place)].starter
      guard starter != Talk.nobody, starter != explainer.row, ledger.classes[Int(starter)] == .member,
        seen.insert(place).inserted, ledger.ties.find(starter, explainer.row) != nil
      else { continue }
      left -= walk(Int(place), starter)
    }
  }

  /// Follows a conversation as the fold does; returns how many messages it looked at.
  private mutating func walk(_ place: Int, _ starter: UInt32) -> Int {
    let (ledger, community) = (explainer.ledger, explainer.community)
    var talk = Talk()
    var own = Talk.nobody
    var count = 0
    for row in community.messages(in: ConversationRow(place)) {
      count += 1
      guard let segment = community.messages.folded(row, through: ledger.horizon) else { continue }
      let (author, at) = (segment.columns.authors[row.local], segment.columns.sentAt[row.local])
      guard ledger.classes[Int(author)].isPresent else { continue }
      if author == starter {
        let named = community.messages.answered(segment.columns.replies[row.local])
        let isHere = named.map { $0.conversation == place } ?? true
        if isHere, (named?.author ?? talk.authorOther(than: author)) == explainer.row {
          let message = named.map(\.row.raw) ?? (own == Talk.nobody ? row.raw : own)
          candidates.append(
            Candidate(rater: author, kind: .wroteBack, at: at, message: message, order: order(row, at, 0)))
        }
      }
      if author == explainer.row { own = row.raw }
      if talk.lastAuthor != author {
        talk.authorBefore = talk.lastAuthor
        talk.lastAuthor = author
      }
    }
    return count
  }
}

extension MessageTable {
  /// The segment that holds a message; nil for one that the ledger passes over.
  fileprivate func folded(_ row: MessageRow, through horizon: Int64) -> MessageSegment? {
    guard row.segment < segments.count, let segment = segments[row.segment], row.local < segment.count,
      segment.columns.flags[row.local] & (MessageColumns.Flag.duplicate | MessageColumns.Flag.deleted) == 0,
      segment.columns.sentAt[row.local] <= horizon
    else { return nil }
    return segment
  }

  /// The message that a reply names; nil when it names none that is there.
  fileprivate func answered(_ raw: UInt32) -> (row: MessageRow, author: UInt32, conversation: Int)? {
    guard raw != .max else { return nil }
    let row = MessageRow(raw: raw)
    guard row.segment < segments.count, let segment = segments[row.segment], row.local < segment.count else {
      return nil
    }
    return (row, segment.columns.authors[row.local], Int(segment.columns.conversations[row.local]))
  }
}
