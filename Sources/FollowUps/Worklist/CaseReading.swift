import CommunityModel

/// Where a case puts its member at an instant: in the list, among those put off, or nowhere.
struct CaseReading {
  /// The row; nil when nothing asks for a person.
  private(set) var row: WorklistRow?
  /// Set when all flags are put off, nothing newer fired, and no emergency waits.
  private(set) var comesBack: Timestamp?
  /// The next instant at which time alone changes this reading; nil when it cannot. Not what changes the signals.
  private(set) var changesAt: Timestamp?

  init(_ kase: WorklistCase, of member: MemberRow, in community: Community, asOf: Timestamp) {
    let answers = SignalAnswers(flags: kase.flags, touches: kase.touches, community: community)
    var holding: [Signal] = []
    var lead: (severity: Severity, why: String, since: Timestamp)?
    var taker: String?
    for signal in kase.signals.signals {
      let answer = answers.answer(to: signal, asOf: asOf)
      if let until = answer.until { wake(until) }
      if answer.isAnswered { continue }
      holding.append(signal)
      var severity = signal.severity
      if severity == .emergency, let person = answers.taker(of: signal) {
        severity = .red
        taker = taker ?? person
      }
      if severity > (lead?.severity ?? .watch) || lead == nil { lead = (severity, signal.title, signal.since) }
    }
    let open = FlagPressure.sorted(kase.flags, asOf: asOf)
    for pair in open { pair.pressure.changesAt.map { wake($0) } }
    if let first = open.first, lead == nil || first.pressure.severity > (lead?.severity ?? .watch) {
      lead = (first.pressure.severity, CaseReading.reason(of: first.flag), first.flag.raisedAt)
    }
    guard let lead else { return }

    let isEmergency = lead.severity == .emergency
    var row = WorklistRow(
      member: member, severity: lead.severity, signals: holding, flags: open.map(\.flag), why: lead.why,
      owner: isEmergency ? nil : taker ?? open.lazy.compactMap(\.flag.owner).first, since: lead.since,
      next: open.lazy.compactMap(\.pressure.promise).min())
    if let touch = Plan.nextTouch(kase.plan, kase.touches) { row.next = min(row.next ?? touch, touch) }
    if !isEmergency, let back = CaseReading.comesBack(open, holding, answers) {
      comesBack = back
      row.next = back
    }
    self.row = row
  }

  /// When a member comes back whose open flags are all put off, with no signal newer than that; nil for all others.
  private static func comesBack(
    _ open: [(flag: Flag, pressure: FlagPressure)], _ holding: [Signal], _ answers: SignalAnswers
  ) -> Timestamp? {
    guard !open.isEmpty, open.allSatisfy(\.pressure.isPutOff) else { return nil }
    // The last change of a flag is when somebody put it off, or looked at it since.
    let putOffAt = open.reduce(Timestamp.distantPast) { max($0, $1.flag.changedAt) }
    guard holding.allSatisfy({ answers.latest($0) <= putOffAt }) else { return nil }
    return open.lazy.compactMap(\.pressure.promise).min()
  }

  /// The reason of a flag where everybody on the team may read it: a list stands on a screen that many see.
  private static func reason(of flag: Flag) -> String {
    switch flag.audience {
    case .team: flag.reason
    case .clinical: "flagged for nurses and clinicians"
    case .owner: "flagged for its owner"
    }
  }

  private mutating func wake(_ time: Timestamp) { changesAt = min(changesAt ?? time, time) }
}
