import CommunityModel

/// What a worklist can be filtered by: only what occurs in it, with how many rows each would leave.
public struct WorklistChoices: Sendable, Equatable {
  /// A choice, and how many rows it leaves.
  public struct Choice: Sendable, Equatable {
    /// What the filter is set to.
    public var value: String
    /// How many rows have it.
    public var count: Int
  }

  /// Names of roles, in their own order.
  public var roles: [Choice] = []
  /// Segments, by name.
  public var segments: [Choice] = []
  /// `F1` … `F9`.
  public var signals: [Choice] = []

  /// What occurs in these rows. O(rows + different lists of segments).
  public init(_ rows: WorklistRows, in community: Community) {
    let members = community.members
    var roleCounts = [Int](repeating: 0, count: Role.allCases.count)
    var ruleCounts: [SignalRule: Int] = [:]
    var listCounts = [Int](repeating: 0, count: members.segmentWords.count)
    for row in rows where row.member.index >= 0 && row.member.index < members.count {
      roleCounts[Int(members.role(row.member).rawValue)] += 1
      let list = Int(members.segmentLists[row.member.index])
      if list < listCounts.count { listCounts[list] += 1 }
      for (place, signal) in row.signals.enumerated()
      where !row.signals[..<place].contains(where: { $0.rule == signal.rule }) {
        ruleCounts[signal.rule, default: 0] += 1
      }
    }
    var segmentCounts: [String: Int] = [:]
    for (list, count) in listCounts.enumerated() where count > 0 {
      var seen: Set<Substring> = []
      for segment in WorklistChoices.segments(in: members.segmentWords[UInt16(list)])
      where seen.insert(segment).inserted {
        segmentCounts[String(segment), default: 0] += count
      }
    }
    roles = Role.allCases.compactMap { role in
      let count = roleCounts[Int(role.rawValue)]
      return count > 0 ? Choice(value: role.name, count: count) : nil
    }
    segments = segmentCounts.sorted { $0.key < $1.key }.map { Choice(value: $0.key, count: $0.value) }
    signals = SignalRule.allCases.compactMap { rule in
      ruleCounts[rule].map { Choice(value: rule.rawValue, count: $0) }
    }
  }

  /// The segments of a list that is joined by ", ", as the member table keeps it.
  static func segments(in list: String) -> [Substring] {
    list.split(separator: ",").map { $0.first == " " ? $0.dropFirst() : $0 }
  }
}
