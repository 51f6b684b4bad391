import CommunityModel

/// F4 and F6: words that want somebody.
extension MemberCase {
  /// F4, one signal a message, and what was only mentioned.
  ///
  /// What somebody tells of another is mentioned only, unless it holds now: a caregiver's present tense, or anybody's
  /// “right now”, is as much an emergency as one's own.
  mutating func redFlags(_ messages: [(message: Message, reading: TextReading?)]) {
    let reach = facts.span(.redFlag, "days", SignalFacts.day)
    for (message, reading) in messages {
      guard let reading, !reading.findings.isEmpty, message.sentAt.milliseconds > asOf - reach else { continue }
      wake(at: message.sentAt.milliseconds + reach)
      let firing = reading.findings.filter { $0.isRedFlag && isPresent($0.standing) }
      guard !firing.isEmpty else {
        if reading.findings.contains(where: { $0.standing != .own }) { mentions.append(message.row) }
        continue
      }
      guard isOn(.redFlag) else { continue }
      let groups = firing.map(\.group).unique.joined(separator: ", ")
      let isOther = firing.allSatisfy { $0.standing != .own }
      signals.append(
        Signal(
          .redFlag, .emergency, since: message.sentAt, title: "red flag: \(groups)",
          reason: (isOther ? "wrote of somebody else who has: \(groups)" : "wrote of \(groups)")
            + (member.isDeceased ? "; they are recorded as deceased, so somebody else may be writing" : ""),
          messages: [message.row], words: firing.map(\.words).unique))
    }
  }

  /// F6: distress, and nobody said a word.
  mutating func distress(_ messages: [(message: Message, reading: TextReading?)]) {
    guard isOn(.distress) else { return }
    let least = facts.span(.distress, "hours", SignalFacts.hour)
    for (message, reading) in messages {
      let own = reading?.findings.filter { !$0.isRedFlag && $0.standing == .own } ?? []
      let at = message.sentAt.milliseconds
      guard !own.isEmpty, at > asOf - facts.lookback, !facts.isAnswered(message) else { continue }
      watch(message.conversation)
      wake(at: at + least)
      wake(at: at + max(least, target))
      wake(at: at + facts.lookback)
      guard asOf - at >= least else { continue }
      let elapsed = Elapsed(since: at, asOf: asOf)
      let groups = own.map(\.group).unique.joined(separator: ", ")
      add(
        Signal(
          .distress, asOf - at >= max(least, target) ? .red : .amber, since: message.sentAt,
          title: "distress, no reply \(elapsed.text)",
          reason: "wrote in distress (\(groups)) and nobody replied for \(elapsed.text)", messages: [message.row],
          words: own.map(\.words).unique, numbers: [elapsed.number]), counting: at)
    }
  }

  private func isPresent(_ standing: TextReading.Standing) -> Bool {
    switch standing {
    case .own, .otherNow: true
    case .otherPresent: member.role == .caregiver
    case .mentioned: false
    }
  }
}

extension [String] {
  /// Each once, in the order of the first.
  fileprivate var unique: [String] {
    var seen: [String] = []
    for text in self where !seen.contains(text) { seen.append(text) }
    return seen
  }
}
