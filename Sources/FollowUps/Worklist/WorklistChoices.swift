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
    var ruleCounts = [Int](repeating: 0, count: SignalRule.allCases.count)
    var listCounts = [Int](repeating: 0, count: members.segmentWords.count)
    rows.forEachPlace { row in
      let member = row.pointee.member
      guard member.index >= 0, member.index < members.count else { return }
      roleCounts[Int(members.role(member).rawValue)] += 1
      let list = Int(members.segmentLists[member.index])
      if list < listCounts.count { listCounts[list] += 1 }
      var rules = row.pointee.rules
      while rules != 0 {
        ruleCounts[rules.trailingZeroBitCount] += 1
        rules &= rules - 1
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
      let count = ruleCounts[rule.bit.trailingZeroBitCount]
      return count > 0 ? Choice(value: rule.rawValue, count: count) : nil
    }
  }

  /// The segments of a list that is joined by ", ", as the member table keeps it.
  static func segments(in list: String) -> [Substring] {
    list.split(separator: ",").map { $0.first == " " ? $0.dropFirst() : $0 }
  }
}
