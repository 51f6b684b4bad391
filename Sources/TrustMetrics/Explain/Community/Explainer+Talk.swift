import CommunityModel

extension Explainer {
  /// C2: conversations that members carry on, shrunk towards the usual rate with a weight of 4.
  func selfSustaining(_ figure: Figure) -> Account {
    let (carried, all) = (gauges.sustainingCount, gauges.restingCount)
    let of = gauges.resting.value(asOf: asOf)
    let prior = of > 0 ? gauges.sustaining.value(asOf: asOf) / of : 0.5
    var account = Account()
    account.steps = [
      SumLine("conversations that came to rest in 90 days", "\(all)"),
      SumLine("carried on by members", "\(carried)"),
      SumLine(
        "what is usual here, counted as 4 conversations",
        "4 × \(Plain.decimal(prior, 3)) = \(Plain.decimal(4 * prior, 2))"),
    ]
    account.formula = "(\(carried) + \(Plain.decimal(4 * prior, 2))) ÷ (\(all) + 4)"
    account.evidence = restingTalks
    account.advice =
      !figure.standing.isShown
      ? MemberExplainer.unknownAdvice
      : (figure.value ?? 1) < ledger.policy.lowSelfSustaining
        ? balance("When a talk has begun, ask who else knows this, and let a member have the last word.")
        : "Members carry conversations on by themselves. Stay in reach, and answer what nobody answers."
    return account
  }

  private var restingTalks: [EvidenceGroup] {
    var (carried, byTeam, alone) = (TopList<Evidence>(), TopList<Evidence>(), TopList<Evidence>())
    for (place, talk) in ledger.talks.enumerated() where gauges.isResting(talk) && talk.lastAt >= gauges.from90 {
      let row = Evidence(
        .conversation(ConversationRow(place)),
        "\(Plain.count(Int(talk.humans), "message", "messages")), \(talk.team) by the team · "
          + "quiet for \(Plain.duration(asOf &- talk.lastAt))")
      if talk.isSelfSustaining {
        carried.add(row, key: Double(talk.lastAt), order: place)
      } else if talk.team > 0 {
        byTeam.add(row, key: Double(talk.lastAt), order: place)
      } else {
        alone.add(row, key: Double(talk.lastAt), order: place)
      }
    }
    return [
      EvidenceGroup("Ended with the team, the newest first", byTeam),
      EvidenceGroup("Ended early without the team", alone),
      EvidenceGroup("Carried on by members", carried),
    ]
  }

  /// C3 in its three shares.
  func control(_ figure: Figure) -> Account {
    var account = Account()
    account.steps = [
      ratio("of conversations begun", gauges.teamStarts, gauges.starts),
      ratio("of first replies to members' questions", gauges.teamFirstReplies, gauges.firstReplies),
      SumLine("messages by the team, and by all", "\(gauges.teamMessages), \(gauges.messages)"),
    ]
    account.formula = "\(gauges.teamMessages) ÷ \(gauges.messages)"
    account.evidence = [EvidenceGroup("Who on the team writes most, 90 days", writers { $0 == .team })]
    account.advice =
      figure.standing.isShown
      ? balance("If you change anything, do it in talk, never in an unanswered question.")
      : MemberExplainer.unknownAdvice
    return account
  }

  private func ratio(_ label: String, _ part: Int, _ all: Int) -> SumLine {
    SumLine(label, all == 0 ? "none" : "\(part) ÷ \(all) = \(Plain.percent(Double(part) / Double(all)))")
  }

  /// Too much of the team only when questions are answered in time and members do not carry on: then step back.
  private func balance(_ otherwise: String) -> String {
    let (heard, lasting) = (figures[.firstReply], figures[.selfSustaining])
    guard heard.standing.isShown, let soon = heard.value else { return otherwise }
    if soon < ledger.policy.onTarget {
      return "Questions are not answered in time (\(Plain.percent(soon))): answer. This is not the time to step back."
    }
    guard lasting.standing.isShown, let carried = lasting.value, carried < ledger.policy.lowSelfSustaining else {
      return "Questions are answered in time, and nothing says that the team talks too much. \(otherwise)"
    }
    return "Questions are answered in time (\(Plain.percent(soon))), but few talks go on without the team "
      + "(\(Plain.percent(carried))). Start good talk, support it, then step out: wait before the next reply, and ask "
      + "who else knows. Never step out of an unanswered question."
  }

  /// C4: team messages that are nearly the same as one to other people.
  func cookieCutter(_ figure: Figure) -> Account {
    let copies = reading.copies
    var account = Account()
    account.steps = [
      SumLine("team messages of eight words or more, 90 days", "\(copies.total)"),
      SumLine("nearly the same as one to other people", "\(copies.copies)"),
    ]
    account.formula = "\(copies.copies) ÷ \(copies.total)"
    var rows: [Evidence] = []
    for pair in pairs(Explainer.listed / 2) {
      let percent = Plain.percent(pair.similarity)
      rows.append(
        Evidence(.message(MessageRow(raw: pair.row)), "\(sent(pair.row)) · \(percent) is in the message below"))
      rows.append(Evidence(.message(MessageRow(raw: pair.other)), "\(sent(pair.other)) · the one above is like it"))
    }
    account.evidence = [
      EvidenceGroup(
        "Pairs of messages that are nearly the same, newest first", rows, total: max(rows.count, copies.copies * 2))
    ]
    account.advice =
      !figure.standing.isShown
      ? MemberExplainer.unknownAdvice
      : copies.copies == 0
        ? "Each message was written for the person who got it. Keep it so."
        : "Read the pairs, and ask of each: could it have named what this person asked? An opening hour may be the "
          + "same for everybody; comfort may not."
    return account
  }

  private func sent(_ row: UInt32) -> String {
    Plain.ago(community.messages[MessageRow(raw: row)].sentAt.milliseconds, asOf: asOf)
  }

  /// Members by what they wrote in 90 days, the most first.
  func writers(_ isListed: (MemberClass) -> Bool) -> TopList<Evidence> {
    var list = TopList<Evidence>()
    var all = 0
    for member in gauges.written.indices where isListed(ledger.classes[member]) { all += Int(gauges.written[member]) }
    for member in gauges.written.indices where isListed(ledger.classes[member]) && gauges.written[member] > 0 {
      let many = Int(gauges.written[member])
      list.add(
        Evidence(
          .member(MemberRow(member)),
          "\(Plain.count(many, "message", "messages")) · \(Plain.part(Double(many) / Double(all)))"),
        key: Double(many), order: member)
    }
    return list
  }
}
