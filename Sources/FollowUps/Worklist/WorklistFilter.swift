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
}
