import CommunityModel

/// What is known about every member, as columns by row.
public struct MemberFigures: Sendable {
  /// M1: decayed positive and negative votes, and how many counted.
  package var positive: [Float] = []
  package var negative: [Float] = []
  package var votes: [UInt32] = []
  package var trustPrior: Double = 0.5
  /// M2: decayed questions heard in time and not, and how many there were.
  package var heardYes: [Float] = []
  package var heardNo: [Float] = []
  package var questions: [UInt32] = []
  package var heardPrior: Double = 0.5
  package var heardWeight: Double = 2
  /// M3: replies received, and from how many people they really come: all, team, members. NaN for none.
  package var replies: [UInt32] = []
  package var attention: [Float] = []
  package var attentionTeam: [Float] = []
  package var attentionMembers: [Float] = []
  /// M4: when each had the last two-way tie, in milliseconds; `Int64.min` for never.
  package var lastTwoWay: [Int64] = []
  /// With how many others each had a tie in 90 days, those that went both ways and the others; empty in a report of an
  /// earlier run, which does not keep them.
  package var twoWayTies: [UInt16] = []
  package var oneWayTies: [UInt16] = []
  /// Bit 0: has two-way ties and each of them is with the team. Bit 1: is on the team.
  package var flags: [UInt8] = []
  /// M5: percentile of betweenness, 0…100; 255 while it is not computed; empty before.
  package var bridgingBands: [UInt8] = []
  /// M5: share of the shortest paths between all pairs that pass through each member.
  package var bridgingShares: [Float] = []
  /// M6: 0…1; NaN when they never wrote.
  package var lapse: [Float] = []
  package var activeDays: [UInt8] = []
  package var asOf: Int64 = 0
  package var weights: [Double] = [5, 4, 3, 2, 1]
  package var acuities: [UInt8] = []
  /// Everyone but bots and those who left or died.
  package var isPresent: [Bool] = []
  /// Rows by each figure: those that may be ranked first, the best or the most pressing on top; unknown ones last.
  package var orders: [FigureID: [UInt32]] = [:]

  /// Rows with those who are alone first, and with those who have most ties first; empty where ties are not known.
  package var aloneOrder: [UInt32] = []
  package var mostTiesOrder: [UInt32] = []

  package init() {}

  package enum Flag {
    package static let teamOnly: UInt8 = 1
    package static let team: UInt8 = 2
  }

  /// How many members it holds.
  public var count: Int { votes.count }
}
