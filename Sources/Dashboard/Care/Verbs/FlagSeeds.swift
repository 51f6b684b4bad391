import CommunityModel
import FollowUps
import TrustMetrics

extension DashboardState {
  /// What a flag for somebody would stand on: the message that the cursor is on, or else their most pressing signal.
  func seed(for subject: CareSubject) -> CareForm.FlagSeed {
    let signals = subject.worklist?.signals ?? []
    let signal: Signal?
    if let message = subject.message {
      // In a conversation the flag is about what was read there, unless that is what a signal is about.
      signal = signals.first { $0.messages.contains(message) }
    } else {
      signal = signals.first
    }
    let quoted = subject.message ?? signal?.messages.first
    return CareForm.FlagSeed(
      member: subject.member, signal: signal?.rule, message: quoted.flatMap { community.id(of: $0) },
      reason: signal?.reason ?? (subject.message == nil ? subject.worklist?.why ?? "" : ""),
      priority: FlagPriority(signal?.severity), hours: hoursUntilDue(signal, of: subject.row))
  }

  /// An emergency is looked at again within a quarter of an hour, whoever has it by then; who asked is to be heard within
  /// the target of their acuity; for the rest a day is soon enough.
  private func hoursUntilDue(_ signal: Signal?, of member: MemberRow) -> Double {
    if signal?.rule == .redFlag { return 0.25 }
    guard let signal, let acuity = community.members[member].acuity else { return 24 }
    switch signal.rule {
    case .unanswered, .newcomer, .question, .distress, .askedAgain:
      return Double(TrustPolicy(community.profile).target(acuity: acuity)) / 3_600_000
    case .redFlag, .silence, .alone, .plan: return 24
    }
  }

  /// The flag of a seed, with what the form says instead.
  func draft(
    of seed: CareForm.FlagSeed, reason: String = "", priority: FlagPriority? = nil, due: Timestamp?? = nil,
    owner: String? = nil, audience: FlagAudience = .team
  ) -> FlagDraft {
    FlagDraft(
      member: seed.member, reason: reason.isEmpty ? seed.reason : reason, signal: seed.signal, message: seed.message,
      priority: priority ?? seed.priority, due: due ?? clock.adding(seconds: Int64(seed.hours * 3600)), owner: owner,
      audience: audience)
  }
}

extension CareForm.FlagSeed {
  /// As it would be typed: `15min`, `4h`, `1d`.
  var dueText: String {
    if hours < 1 { return "\(Int(max(1, (hours * 60).rounded())))min" }
    let whole = Int(max(1, hours.rounded(.up)))
    return whole % 24 == 0 ? "\(whole / 24)d" : "\(whole)h"
  }
}

extension FlagPriority {
  /// How soon a flag from a signal wants somebody.
  init(_ severity: Severity?) {
    switch severity {
    case .emergency: self = .stat
    case .red: self = .asap
    case .amber: self = .urgent
    case .watch, nil: self = .routine
    }
  }
}
