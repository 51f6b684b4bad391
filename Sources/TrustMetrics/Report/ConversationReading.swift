extension ConversationFigures {
  /// The state of each talk. O(conversations).
  init(_ talks: some Collection<Talk>) {
    states = talks.map { ConversationState(of: $0).rawValue }
  }
}

extension ConversationState {
  /// How a talk stands; what waits for somebody comes first.
  init(of talk: Talk) {
    if talk.humans == 0 {
      self = .empty
    } else if talk.has(Talk.Flag.question), talk.firstReplyAt == .min {
      self = .waiting
    } else if talk.has(Talk.Flag.teamStarted) || talk.team * 2 >= talk.humans {
      // The team's own word counts as leading until members carry it on.
      self = talk.isSelfSustaining && talk.humans >= 3 && talk.team * 2 < talk.humans ? .selfSustaining : .teamLed
    } else if talk.has(Talk.Flag.question), talk.humans >= 3, talk.isSelfSustaining {
      self = .selfSustaining
    } else {
      self = .answered
    }
  }
}
