import CommunityModel

/// Which rows of the worklist are shown; what is nil or false filters nothing. Saved as a view.
public struct WorklistFilter: Sendable, Equatable, Codable {
  /// Only what this person has (the id of a team member): “mine”.
  public var mine = false
  public var unowned = false
  public var overdue = false
  public var role: String?
  public var segment: String?
  /// `F1` … `F9`.
  public var signal: String?

  /// Shows everything.
  public init() {}

  /// True when it filters something.
  public var isActive: Bool { self != WorklistFilter() }

  /// `mine · overdue · F1`; empty when it filters nothing. Roles and segments as written, not cleaned for a screen.
  public var description: String {
    var words: [String] = []
    if mine { words.append("mine") }
    if unowned { words.append("unowned") }
    if overdue { words.append("overdue") }
    for word in [role, segment, signal] { word.map { words.append($0) } }
    return words.joined(separator: " · ")
  }

  /// True when a row passes. For more than a few rows make a ``Matcher`` once.
  ///
  /// - Parameter actor: the id of who is at the keyboard; nobody's rows are mine where it is nil.
  public func matches(_ row: WorklistRow, in community: Community, actor: String?, asOf: Timestamp) -> Bool {
    Matcher(self, in: community, actor: actor, asOf: asOf).matches(row)
  }

  /// The rows that pass, in their order. O(rows): some milliseconds for 50,000.
  public func apply(
    to rows: WorklistRows, in community: Community, actor: String?, asOf: Timestamp
  ) -> [WorklistRow] {
    guard isActive else { return Array(rows) }
    let matcher = Matcher(self, in: community, actor: actor, asOf: asOf)
    return rows.filter(matcher.matches)
  }
}

extension WorklistFilter {
  /// A filter that has looked up its words in one snapshot, so that each row costs nanoseconds.
  public struct Matcher: Sendable {
    private let filter: WorklistFilter
    private let actor: String?
    private let asOf: Timestamp
    private let members: MemberTable
    /// nil for any; a role or rule that this program does not know matches nobody.
    private let role: UInt8?
    private let rule: SignalRule?
    private let isImpossible: Bool
    /// By number of a list of segments: whether the wanted one is in it.
    private let segments: [Bool]?

    /// A filter for the rows of a worklist of this snapshot. O(different lists of segments).
    public init(_ filter: WorklistFilter, in community: Community, actor: String?, asOf: Timestamp) {
      self.filter = filter
      self.actor = actor
      self.asOf = asOf
      members = community.members
      role = filter.role.flatMap { Role(name: $0)?.rawValue }
      rule = filter.signal.flatMap { SignalRule(rawValue: $0) }
      isImpossible = (filter.role != nil && role == nil) || (filter.signal != nil && rule == nil)
      let words = community.members.segmentWords
      segments = filter.segment.map { wanted in
        (0..<words.count).map { WorklistChoices.segments(in: words[UInt16($0)]).contains { $0 == wanted } }
      }
    }

    /// True when a row passes. A row that somebody else was offered is still its owner's.
    public func matches(_ row: WorklistRow) -> Bool {
      let member = row.member.index
      if isImpossible || member < 0 || member >= members.count { return false }
      if filter.mine, actor == nil || row.owner != actor && !row.flags.contains(where: { $0.owner == actor }) {
        return false
      }
      if filter.unowned, row.owner != nil { return false }
      if filter.overdue, !row.isOverdue(asOf: asOf) { return false }
      if let role, members.roles[member] != role { return false }
      if let rule, !row.signals.contains(where: { $0.rule == rule }) { return false }
      if let segments {
        let list = Int(members.segmentLists[member])
        return list < segments.count && segments[list]
      }
      return true
    }
  }
}
