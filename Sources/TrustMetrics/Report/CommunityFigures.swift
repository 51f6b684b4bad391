/// The figures of a community as a whole.
public struct CommunityFigures: Sendable, Equatable {
  /// Every figure by id: the headline (0…100), its four parts and the diagnostics. K2's value is ρ, K3's the Gini
  /// coefficient, K4's the transitivity, C3's the team's share of messages, K6's worst ÷ best.
  public var figures: [FigureID: Figure]
  /// The headline and its parts 28 days earlier; nil when they could not be shown then.
  public var before: HistoryPoint?
  /// What moved the headline in 28 days, the most first; empty when `before` is nil.
  public var changes: [HeadlineChange] = []
  /// No explicit feedback exists: Esteem is left out and the remaining root is taken.
  public var leavesOutEsteem = false
  /// Members (not team, not bots) who wrote in the last 90 days.
  public var activeMembers = 0
  /// Questions of the last 28 days.
  public var questions = 0
  /// C3 in its three shares; nil where nothing was counted.
  public var control = ControlShares()
  /// Share of active members with at least one two-way tie.
  public var twoWayShare: Double?
  /// exp(entropy) of who writes: from how many people what is said really comes.
  public var effectiveSpeakers: Double?
  /// Ties of the last 7 days between members whose ends had a common neighbour, and all new ones.
  public var woven = 0
  /// New ties between members in the last 7 days.
  public var newTies = 0
  /// K6 by group.
  public var groups: [GroupFigure] = []
  /// K3 moved more than two standard deviations of its own history.
  public var participationIsUnusual = false

  package init(figures: [FigureID: Figure] = [:]) { self.figures = figures }

  /// A figure; one that was not computed reads “not known yet”.
  public subscript(id: FigureID) -> Figure {
    figures[id] ?? Figure(id, nil, count: 0, standing: .notKnownYet)
  }
}

/// The team's share of three things, each 0…1; nil where there were none.
public struct ControlShares: Sendable, Hashable {
  /// Of the messages of 28 days.
  public var messages: Double?
  /// Of the conversations begun in 28 days.
  public var starts: Double?
  /// Of the first replies to members' questions of 28 days.
  public var firstReplies: Double?
}

/// One part's share in the change of the headline: Δln T = Σ Δln(part) / number of parts, exactly.
public struct HeadlineChange: Sendable, Hashable {
  /// The part.
  public var part: FigureID
  /// Its value then and now, 0…1.
  public var before: Double
  /// Its value now, 0…1.
  public var now: Double
  /// Its share in the change of the headline, in points; the shares add up to the change.
  public var points: Double
}

/// How soon one group of askers is heard.
public struct GroupFigure: Sendable, Hashable {
  /// What the group has in common: `segment`, `language` or `acuity`.
  public var kind: String
  /// Which: `type 2`, `Spanish`, `2`.
  public var name: String
  /// P(≤ target) with its interval, and the questions that it stands on.
  public var heard: Figure
}

/// The headline at one instant of the past.
public struct HistoryPoint: Sendable, Hashable {
  /// The instant, in milliseconds since 1970.
  public var at: Int64
  /// 0…100; nil when it was suppressed then.
  public var trust: Double?
  /// Its 80 % interval.
  public var interval: ClosedRange<Double>?
  /// Heard, Together, Stands, Esteem, each 0…1 or nil, in the order of `FigureID.parts`.
  public var parts: [Double?]

  /// A point of the line.
  public init(at: Int64, trust: Double?, interval: ClosedRange<Double>?, parts: [Double?]) {
    self.at = at
    self.trust = trust
    self.interval = interval
    self.parts = parts
  }
}
