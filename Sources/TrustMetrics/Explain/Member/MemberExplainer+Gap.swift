import CommunityModel

extension MemberExplainer {
  private struct Partner {
    var member: UInt32
    /// The newest from this member, and the newest back.
    var given: Int64
    var back: Int64
    var both: Int64 { min(given, back) }
  }

  /// M4: asOf − max min(last v→u, last u→v).
  var gap: Explainer.Account {
    let (partners, reached, reaching) = partners
    var account = Explainer.Account()
    account.steps = [SumLine("two-way partners, ever", "\(partners.count)")]
    if let newest = partners.first {
      account.steps += [
        SumLine("newest partner: last from this member to them", ago(newest.given)),
        SumLine("newest partner: last from them to this member", ago(newest.back)),
      ]
      account.formula = "the older of the two"
    }
    if columns.isTeamOnly(MemberRow(0)) {
      account.steps.append(SumLine("two-way ties with members in 90 days", "none: with the team only"))
    }
    if let index = columns.connectionIndex(MemberRow(0)), let days = figure.value {
      let acuity = TrustPolicy.acuity(columns.acuities[0])
      let weight = ledger.policy.weight(acuity: acuity)
      let name = columns.acuities[0] == 0 ? "unknown acuity, counted as 4" : "acuity \(acuity)"
      account.steps.append(
        SumLine(
          "urgency: weight of \(name) × log2(1 + weeks)",
          "\(Plain.short(weight)) × log2(1 + \(Plain.decimal(days / 7, 2))) = \(Plain.decimal(index, 1))"))
    }
    account.evidence = [
      EvidenceGroup(
        "Two-way partners",
        partners.prefix(Explainer.listed).map { partner in
          tie(
            with: partner.member,
            "to them \(ago(partner.given)) · back \(ago(partner.back))" + (isTeam(partner.member) ? " · team" : ""))
        }, total: partners.count),
      EvidenceGroup("They gave attention, nothing came back", reached),
      EvidenceGroup("Gave them attention, got nothing back", reaching),
    ]
    account.advice = gapAdvice
    return account
  }

  private var gapAdvice: String {
    guard figure.standing.isShown, let days = figure.value else {
      return "They have no two-way tie yet. Reach out in the way they wish, then introduce a peer."
    }
    if columns.isTeamOnly(MemberRow(0)) {
      return "In 90 days each two-way tie was with the team only. Introduce a peer who knows what they live with."
    }
    if days > 28 { return "Reach out in the way they wish, then introduce a peer." }
    return "They are connected. Nothing to do."
  }

  /// Two-way partners with the newest first; who got attention and gave none; who gave some and got none.
  private var partners: (both: [Partner], reached: TopList<Evidence>, reaching: TopList<Evidence>) {
    var found: [Partner] = []
    var (reached, reaching) = (TopList<Evidence>(), TopList<Evidence>())
    let ties = ledger.ties
    ties.forEachOut(row) { index, tie in
      if tie.reverse == TieTable.none {
        reached.add(
          self.tie(with: tie.to, "last \(ago(tie.last))" + (isTeam(tie.to) ? " · team" : "")), key: Double(tie.last),
          order: Int(index))
      } else {
        found.append(Partner(member: tie.to, given: tie.last, back: ties.pointer(tie.reverse).pointee.last))
      }
    }
    ties.forEachIn(row) { index, tie in
      guard tie.reverse == TieTable.none else { return }
      reaching.add(
        self.tie(from: tie.from, "last \(ago(tie.last))" + (isTeam(tie.from) ? " · team" : "")), key: Double(tie.last),
        order: Int(index))
    }
    found.sort { $0.both == $1.both ? $0.member < $1.member : $0.both > $1.both }
    return (found, reached, reaching)
  }
}
