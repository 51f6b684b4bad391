import CommunityModel

/// Says why one member's figures are what they are.
struct MemberExplainer {
  let base: Explainer
  let row: UInt32
  /// The member's figures, as row 0.
  let columns: MemberFigures
  /// The one that is explained.
  let figure: Figure

  var ledger: Ledger { base.ledger }
  var gauges: Gauges { base.gauges }
  var community: Community { base.community }
  var asOf: Int64 { base.asOf }
  var member: MemberRow { MemberRow(Int(row)) }

  func account(of id: FigureID) -> Explainer.Account {
    guard ledger.classes[Int(row)].isPresent else { return absent }
    switch id {
    case .memberTrust: return trust
    case .heard: return heard
    case .attention: return attention
    case .connectionGap: return gap
    case .bridging: return bridging
    case .lapseRisk: return lapse
    default: return Explainer.Account()
    }
  }

  /// “nothing to do; ask and answer”: of what is not known, silence is not held against anybody.
  static let unknownAdvice = "Nothing to do. Ask and answer as always, and it will come to be known."

  private var absent: Explainer.Account {
    let isBot = ledger.classes[Int(row)] == .bot
    return Explainer.Account(
      steps: [SumLine("why there is none", isBot ? "it is a program" : "they are no longer here")],
      advice: isBot
        ? "Nothing to do: programs have no such figures."
        : "Nothing to do: members who left or died have no figures, and are never to be prompted about.")
  }

  func isTeam(_ member: UInt32) -> Bool { ledger.classes[Int(member)] == .team }

  /// `3 d ago`
  func ago(_ time: Int64) -> String { Plain.ago(time, asOf: asOf) }

  /// What the member gave another, or what went both ways.
  func tie(with other: UInt32, _ note: String) -> Evidence {
    Evidence(.tie(member, MemberRow(Int(other))), note)
  }

  /// What another gave the member.
  func tie(from other: UInt32, _ note: String) -> Evidence {
    Evidence(.tie(MemberRow(Int(other)), member), note)
  }

  /// How little evidence there is: 2/(r + s + 2).
  func uncertainty(_ share: Share) -> SumLine {
    SumLine(
      "uncertainty: above 0.40 there is too little to go by, and it is not known yet",
      "2 ÷ (\(Plain.decimal(share.positive, 2)) + \(Plain.decimal(share.negative, 2)) + 2) = "
        + Plain.decimal(2 / (share.positive + share.negative + 2), 2))
  }
}
