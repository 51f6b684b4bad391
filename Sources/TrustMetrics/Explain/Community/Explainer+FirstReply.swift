import CommunityModel

extension Explainer {
  /// C1: P(a question is answered within its asker's target), those that wait censored.
  func firstReply(_ figure: Figure) -> Account {
    var count = Count()
    var durations: [Double] = []
    var isAnswered: [Bool] = []
    var waiting = TopList<Evidence>()
    var late = TopList<Evidence>()
    var older = TopList<Evidence>()
    for (place, talk) in ledger.talks.enumerated() where talk.has(Talk.Flag.question) {
      let subject = Evidence.Subject.conversation(ConversationRow(place))
      let wait = (talk.firstReplyAt == .min ? asOf : talk.firstReplyAt) &- talk.startedAt
      let target = gauges.target(of: talk)
      guard talk.startedAt >= gauges.from28 else {
        if talk.firstReplyAt == .min, !isGone(talk) {
          older.add(Evidence(subject, waits(talk)), key: Double(talk.startedAt), order: place)
        }
        continue
      }
      count.all += 1
      durations.append(Double(wait) / 3_600_000)
      isAnswered.append(talk.firstReplyAt != .min)
      if talk.firstReplyAt != .min {
        if wait <= target {
          count.inTime += 1
        } else {
          late.add(Evidence(subject, lateNote(talk, wait)), key: Double(wait) / Double(target), order: place)
        }
        continue
      }
      if wait > target { count.overdue += 1 } else { count.young += 1 }
      // Nobody is to be prompted about a member who left or died.
      if isGone(talk) {
        count.gone += 1
        if wait > target { count.goneOverdue += 1 }
        continue
      }
      waiting.add(Evidence(subject, waits(talk)), key: Double(wait) / Double(target), order: place)
    }
    var account = Account()
    account.steps = count.lines(late: late.total)
    if let estimate = KaplanMeier(durations: durations, observed: isAnswered) {
      account.steps += [
        SumLine("half of the questions are answered within", reached(estimate.median)),
        SumLine("three quarters are answered within", reached(estimate.quantile(0.75))),
      ]
    }
    account.formula = count.formula
    account.evidence = [
      EvidenceGroup("Questions that still wait, the most overdue first", waiting),
      EvidenceGroup("Answered after the target", late),
      EvidenceGroup("Asked more than 28 days ago and never answered", older),
    ]
    account.advice = firstReplyAdvice(figure, overdue: count.overdue - count.goneOverdue)
    return account
  }

  private struct Count {
    var (all, inTime, overdue, young, gone, goneOverdue) = (0, 0, 0, 0, 0, 0)

    func lines(late: Int) -> [SumLine] {
      var lines = [
        SumLine("questions in 28 days", "\(all)"),
        SumLine("answered in time", "\(inTime)"),
        SumLine("answered late", "\(late)"),
        SumLine("still waiting past the target", "\(overdue)"),
        SumLine("still waiting, the target not over", "\(young)"),
      ]
      if gone > 0 {
        lines.append(SumLine("of these by people who are no longer here: counted, not listed", "\(gone)"))
      }
      if young > 0, all > 0 {
        lines.append(
          SumLine(
            "if none of these were answered in time, and if all were",
            "\(Plain.percent(Double(inTime) / Double(all))) to \(Plain.percent(Double(inTime + young) / Double(all)))"))
      }
      return lines
    }

    /// Without questions that are too young to say it is one share; with some the estimate lies between two.
    var formula: String? {
      guard all > 0 else { return nil }
      return young == 0 ? "\(inTime) ÷ \(all)" : "between these, each counted for as long as it waited,"
    }
  }

  private func reached(_ hours: Double?) -> String { hours.map(Plain.hours) ?? "not reached" }

  private func lateNote(_ talk: Talk, _ wait: Int64) -> String {
    let (after, target) = (Plain.duration(wait), Plain.duration(gauges.target(of: talk)))
    // “After 4 h, the target was 4 h” would say that it was in time.
    return after == target
      ? "answered \(Plain.duration(wait &- gauges.target(of: talk))) after the target of \(target)"
      : "answered after \(after), the target was \(target)"
  }

  /// The asker left or died.
  func isGone(_ talk: Talk) -> Bool { ledger.classes[Int(talk.starter)] == .gone }

  private func firstReplyAdvice(_ figure: Figure, overdue: Int) -> String {
    let wait =
      overdue == 0
      ? ""
      : " \(Plain.count(overdue, "question waits", "questions wait")) past the target: answer the most overdue first."
    guard figure.standing.isShown, let value = figure.value else {
      return overdue == 0 ? MemberExplainer.unknownAdvice : String(wait.dropFirst())
    }
    if value >= ledger.policy.onTarget { return "People are heard in time. Keep it so." + wait }
    return (wait.isEmpty ? "Be there early when somebody asks," : String(wait.dropFirst()) + " Where you can,")
      + " ask a peer by name to answer."
  }
}
