/// A figure with all that is needed not to over-read it.
///
/// Never holds a NaN or an infinity.
public struct Figure: Sendable, Hashable {
  /// Its definition.
  public var id: FigureID
  /// The value in the unit of its definition (shares 0…1, the headline 0…100, gaps in days); nil when there is none to show.
  public var value: Double?
  /// Where the true value lies with a probability of 80 %; nil where no interval is defined.
  public var interval: ClosedRange<Double>?
  /// How many signals, questions or members it stands on.
  public var count: Int
  /// How far it may be relied on.
  public var standing: Standing

  /// A figure; a value that is no number becomes none, and an interval reaches at least to its value: the equal tails of a
  /// very lopsided distribution can leave its mean out, which reads as a mistake.
  public init(
    _ id: FigureID, _ value: Double?, interval: ClosedRange<Double>? = nil, count: Int, standing: Standing = .known
  ) {
    self.id = id
    self.value = value.flatMap { $0.isFinite ? $0 : nil }
    self.interval = interval.flatMap { interval in
      guard interval.lowerBound.isFinite, interval.upperBound.isFinite else { return nil }
      guard let value, value.isFinite else { return interval }
      return min(interval.lowerBound, value)...max(interval.upperBound, value)
    }
    self.count = count
    self.standing = self.value == nil && standing.isShown ? .notKnownYet : standing
  }

  /// How far a figure may be relied on.
  public enum Standing: Sendable, Hashable {
    /// It may be read and compared.
    case known
    /// Fewer than five signals: shown, not ranked.
    case unranked
    /// Fewer than two signals: shown without colour, not ranked.
    case faint
    /// More prior than evidence (uncertainty above 0.4), or no evidence at all: reads “not known yet”, never “low”.
    case notKnownYet
    /// Not shown, because the community is too small for it, in words: “18 active members; it needs 25”.
    case suppressed(String)

    /// True when a value may stand on the screen.
    public var isShown: Bool {
      switch self {
      case .known, .unranked, .faint: true
      case .notKnownYet, .suppressed: false
      }
    }
  }

  /// True when it may be ranked against others.
  public var isRanked: Bool { standing == .known && value != nil }

  /// A figure that is not shown because of the size of the community.
  public static func suppressed(_ id: FigureID, _ why: String, count: Int) -> Figure {
    Figure(id, nil, count: count, standing: .suppressed(why))
  }
}
