import CommunityModel

extension CommunityProfile {
  /// The policies of the demo; the town of Harbor is invented, its clock is New York's.
  static let harborDiabetesCircle = CommunityProfile(
    name: "Harbor Diabetes Circle", timeZone: "America/New_York",
    team: HandPicked.team.filter { $0.role != .bot }.map { TeamMember(id: $0.id, name: $0.name, role: $0.role) },
    acuityWeights: [5, 4, 3, 2, 1], heardTargets: [1, 4, 12, 24, 48], dailyTouches: 12,
    escalation: "Call the member now, then tell the clinician on duty. If you cannot reach them within 10 minutes, "
      + "call the local emergency number and stay with the case until somebody has them.",
    emergency: "If this is an emergency, call your local emergency number now. Do not wait for an answer here.")
}
