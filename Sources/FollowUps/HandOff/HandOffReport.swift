import CommunityModel

/// The open flags of a shift as a person hands them over: one S-B-A-R each.
///
/// Texts as they were written: whoever shows them on a terminal cleans them first, since they may hold escape sequences.
public struct HandOffReport: Sendable, Equatable {
  /// The instant that it was made for.
  public var asOf: Timestamp
  /// The id of who hands over; nil for the whole team's.
  public var from: String?
  /// The id of who shall take over; nil when nobody was named.
  public var to: String?
  /// The most pressing first.
  public var items: [HandOffItem]
  /// `Hand-off from Amy Chen to Tom Kerr`
  public var title = "Hand-off"
  /// What holds for all of it: when it was made, how much it is, and what it is not.
  public var notes: [String] = []

  package init(asOf: Timestamp, from: String?, to: String?, items: [HandOffItem]) {
    self.asOf = asOf
    self.from = from
    self.to = to
    self.items = items
  }
}

/// A flag as Situation, Background, Assessment, Recommendation. Texts as written, not cleaned for a screen.
public struct HandOffItem: Sendable, Equatable {
  /// What is handed over.
  public var flag: Flag
  /// The name of the member, with role and acuity.
  public var title: String
  /// Who it is about, why now, the quoted words, since when.
  public var situation: [String]
  /// What is known of the member: acuity, needs, wants, consent, plan, the last touches.
  public var background: [String]
  /// What still holds by the signals, with the numbers, and what is not known.
  public var assessment: [String]
  /// What remains to be done, by whom and until when, and what the receiver reads back.
  public var recommendation: [String]

  /// The four parts with their names, in their order.
  public var parts: [(name: String, lines: [String])] {
    [
      ("Situation", situation), ("Background", background), ("Assessment", assessment),
      ("Recommendation", recommendation),
    ]
  }

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
