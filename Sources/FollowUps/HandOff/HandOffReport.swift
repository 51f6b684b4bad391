import CommunityModel

/// The open flags of a shift as a person hands them over: one S-B-A-R each.
public struct HandOffReport: Sendable, Equatable {
  /// The instant that it was made for.
  public var asOf: Timestamp
  /// The id of who hands over; nil for the whole team's.
  public var from: String?
  /// The id of who shall take over; nil when nobody was named.
  public var to: String?
  /// The most pressing first.
  public var items: [HandOffItem]

  package init(asOf: Timestamp, from: String?, to: String?, items: [HandOffItem]) {
    self.asOf = asOf
    self.from = from
    self.to = to
    self.items = items
  }
}

/// A flag as Situation, Background, Assessment, Recommendation. Texts as written, not cleaned for a screen.
public struct HandOffItem: Sendable, Equatable {
  public var flag: Flag
  /// The name of the member, with role and acuity.
  public var title: String
  public var situation: [String]
  public var background: [String]
  public var assessment: [String]
  public var recommendation: [String]

  package init(
    flag: Flag, title: String, situation: [String], background: [String], assessment: [String],
    recommendation: [String]
  ) {
    self.flag = flag
    self.title = title
    self.situation = situation
    self.background = background
    self.assessment = assessment
    self.recommendation = recommendation
  }
}
