import CommunityModel

/// Which rows of the worklist are shown; what is nil or false filters nothing. Saved as a view.
public struct WorklistFilter: Sendable, Equatable, Codable {
  /// Only what this person has (the id of a team member): “mine”.
  public var mine = false
  /// Only what nobody has.
  public var unowned = false
  /// Only where a promise is past.
  public var overdue = false
  /// The name of a role, such as `patient`.
  public var role: String?
  /// A segment, as the members' records write it.
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

  /// The positions of the rows that pass, in their order. O(rows): about a millisecond for 50,000.
  public func positions(
    in rows: WorklistRows, of community: Community, actor: String?, asOf: Timestamp
  ) -> [Int] {
    guard isActive else { return Array(rows.indices) }
    let matcher = Matcher(self, in: community, actor: actor, asOf: asOf)
    var found: [Int] = []
    var position = 0
    rows.forEachPlace { row in
      if matcher.passes(row) { found.append(position) }
      position += 1
    }
    return found
  }

  /// The rows that pass, in their order. O(rows); `positions` is cheaper where only some are looked at.
  public func apply(
    to rows: WorklistRows, in community: Community, actor: String?, asOf: Timestamp
  ) -> [WorklistRow] {
    positions(in: rows, of: community, actor: actor, asOf: asOf).map { rows[$0] }
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
    public func matches(_ row: WorklistRow) -> Bool { withUnsafePointer(to: row) { passes($0) } }

    /// What costs least comes first; signals and flags are only touched where they decide.
    func passes(_ row: UnsafePointer<WorklistRow>) -> Bool {
      let member = row.pointee.member.index
      if isImpossible || member < 0 || member >= members.count { return false }
      if let role, members.roles[member] != role { return false }
      if let rule, row.pointee.rules & rule.bit == 0 { return false }
      if filter.overdue, row.pointee.next.map({ $0 >= asOf }) ?? true { return false }
      if let segments {
        let list = Int(members.segmentLists[member])
        if list >= segments.count || !segments[list] { return false }
      }
      if filter.unowned, row.pointee.owner != nil { return false }
      guard filter.mine else { return true }
      guard let actor else { return false }
      return row.pointee.owner == actor || row.pointee.flags.contains { $0.owner == actor }
    }
  }
}
