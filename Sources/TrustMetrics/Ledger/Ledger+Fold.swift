import CommunityModel

/// A message as the metrics see it: numbers only.
struct FoldedMessage {
  var row: UInt32
  var author: UInt32
  var conversation: UInt32
  var at: Int64
  /// Who wrote the message that this one answers by name; `Talk.nobody` when it names none.
  var answers: UInt32
  /// That message stands in the same conversation.
  var answersHere: Bool
}

/// One event u→v on its way into the ties.
struct TieEvent: BitwiseCopyable {
  var from: UInt32
  var to: UInt32
  var at: Int64
  var isReply: Bool
}

extension Ledger {
  /// Takes in one message without its mentions. Expected O(1).
  func fold(_ message: FoldedMessage) {
    let author = message.author
    let kind = classes[Int(author)]
    let place = Int(message.conversation)
    oldest = min(oldest, message.at)
    newest = max(newest, message.at)
    if message.at < max(talks[place].startedAt, talks[place].lastAt) { isOutOfOrder = true }
    let before = gauges == nil ? nil : talks[place]
    if talks[place].starter == Talk.nobody { open(place, by: author, kind, at: message.at) }
    guard kind.isHuman else { return }
    let target = addressee(of: message, in: place)
    talks[place].hear(message.author, kind, at: message.at)
    if let before { gauges?.didWrite(message, kind, before) }
    guard kind.isPresent else { return }
    days.note(member: Int(author), at: message.at)
    lastWrote[Int(author)] = max(lastWrote[Int(author)], message.at)
    if target != Talk.nobody, target != author {
      tie(author, target, at: message.at, isReply: true)
      if kind == .member, talks[place].starter == author, message.answers == Talk.nobody || message.answersHere {
        vote(author, target, .wroteBack, at: message.at)
      }
    }
  }

  /// Takes in what somebody made of a message by `author`.
  func foldReaction(by member: UInt32, to author: UInt32, kind: UInt16, at: Int64) {
    tie(member, author, at: at, isReply: false)
    if Int(kind) < voteKinds.count, let kind = voteKinds[Int(kind)] { vote(member, author, kind, at: at) }
  }

  private func open(_ place: Int, by author: UInt32, _ kind: MemberClass, at: Int64) {
    talks[place].starter = author
    talks[place].startedAt = at
    switch kind {
    case .bot: talks[place].flags |= Talk.Flag.botStarted
    case .team: talks[place].flags |= Talk.Flag.teamStarted
    case .member, .gone:
      talks[place].flags |= Talk.Flag.question
      let before = lastQuestion[Int(author)]
      if before == Talk.nobody {
        firstQuestion[Int(author)] = UInt32(place)
      } else {
        talks[Int(before)].nextQuestion = UInt32(place)
      }
      lastQuestion[Int(author)] = UInt32(place)
    }
  }

  /// Whom a message is for: whose message it answers by name, else who wrote last in the conversation and is not the author.
  @inline(__always)
  private func addressee(of message: FoldedMessage, in place: Int) -> UInt32 {
    message.answers != Talk.nobody ? message.answers : talks[place].authorOther(than: message.author)
  }

  /// One event u→v. Nobody ties to themselves; bots and those who are gone make no ties.
  func tie(_ from: UInt32, _ to: UInt32, at: Int64, isReply: Bool) {
    guard from != to, classes[Int(from)].isPresent, classes[Int(to)].isPresent else { return }
    let event = TieEvent(from: from, to: to, at: at, isReply: isReply)
    guard gauges == nil else {
      apply(event)
      return
    }
    waiting.append(event)
    if waiting.count == Ledger.block { applyWaiting() }
  }

  /// While a whole store is folded, events of ties are applied in blocks: what they touch is fetched for all of a block
  /// first, side by side, instead of waiting for memory at each.
  static let block = 256

  func applyWaiting() {
    ties.warm(waiting)
    for event in waiting { apply(event) }
    waiting.removeAll()
  }

  private func apply(_ event: TieEvent) {
    let (from, to, at) = (event.from, event.to, event.at)
    let (index, isNew) = ties.insert(from, to)
    let tie = ties.pointer(index)
    let before = tie.pointee.last
    if event.isReply {
      tie.pointee.replyWeight += Decay.standard.weight(at: at)
      tie.pointee.replies += 1
      ties.countReply(to: to)
    }
    let first = Ledger.secondsSince2020(at)
    tieLog.append(LoggedEvent(tie: index, at: first))
    if first < tie.pointee.first {
      tie.pointee.first = first
      if !isNew { gauges?.weavingIsStale = true }
    }
    if at > before {
      tie.pointee.last = at
      let at = tie.pointee.last
      let reverse = tie.pointee.reverse
      if reverse != TieTable.none {
        let both = min(at, ties.pointer(reverse).pointee.last)
        lastTwoWay[Int(from)] = max(lastTwoWay[Int(from)], both)
        lastTwoWay[Int(to)] = max(lastTwoWay[Int(to)], both)
        if classes[Int(to)] == .member { lastTwoWayMember[Int(from)] = max(lastTwoWayMember[Int(from)], both) }
        if classes[Int(from)] == .member { lastTwoWayMember[Int(to)] = max(lastTwoWayMember[Int(to)], both) }
      }
    }
    gauges?.didTie(index, before: before, isNew: isNew)
  }

  func vote(_ rater: UInt32, _ target: UInt32, _ kind: VoteKind, at: Int64) {
    guard rater != target, classes[Int(rater)].isPresent, classes[Int(target)].isPresent else { return }
    let vote = Vote(rater: rater, target: target, at: at, kind: kind)
    let credibility = Float(reputation.credibility(of: Int(rater)))
    guard reputation.add(vote) else { return }
    if kind.isExplicit { firstExplicitVote = min(firstExplicitVote, at) }
    voteLog.append(
      LoggedVote(at: Ledger.secondsSince2020(at), value: vote.isPositive ? credibility : -credibility))
  }

  /// Whole seconds, rounded down; times out of reach, some 68 years either way, are the nearest.
  static func secondsSince2020(_ at: Int64) -> Int32 {
    let distance = max(at, -(1 << 60)) - Decay.origin
    return Int32(clamping: (distance >= 0 ? distance : distance - 999) / 1000)
  }
}
