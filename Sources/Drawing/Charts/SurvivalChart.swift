/// How many were answered by a time: a curve of steps that rises from 0 to 100 %, with its interval.
///
/// One minus the estimate of Kaplan & Meier (1958), drawn as is the custom: those who still waited when they were last
/// looked at are `+` on the curve, and the curve ends with the last who was watched. Lines as of `LineChart`.
public struct SurvivalChart: Sendable, Hashable {
  /// What the curve jumps to at a time.
  public struct Step: Sendable, Hashable {
    /// Hours waited; steps without a finite time, or value, are left out.
    public var hours: Double
    /// The share answered by then, 0…1.
    public var value: Double
    /// The lower end of its interval; the band is drawn where both ends are there.
    public var low: Double?
    /// The upper end of its interval.
    public var high: Double?

    /// What the curve jumps to at a time.
    public init(hours: Double, value: Double, low: Double? = nil, high: Double? = nil) {
      self.hours = hours
      self.value = value
      self.low = low
      self.high = high
    }
  }

  /// Somebody who had no answer yet when last looked at.
  public struct Censored: Sendable, Hashable {
    /// Hours waited so far.
    public var hours: Double
    /// The share answered by then, 0…1: where the curve is.
    public var value: Double

    /// Somebody who had no answer yet when last looked at.
    public init(hours: Double, value: Double) {
      self.hours = hours
      self.value = value
    }
  }

  /// A time by which people should have been answered.
  public struct Target: Sendable, Hashable {
    /// Hours.
    public var hours: Double
    /// Its name, above the chart; left out where another's stands.
    public var label: String

    /// A time by which people should have been answered.
    public init(hours: Double, _ label: String) {
      self.hours = hours
      self.label = label
    }
  }

  /// How time is laid out.
  public enum TimeAxis: Sendable, Hashable {
    /// An hour is as wide as any other.
    case linear
    /// Twice as long is always equally far: minutes and days are both seen.
    case logarithmic
  }

  /// Above the chart.
  public var title: String?
  /// What the band is, such as "95 % interval"; it stands beside the title.
  public var band: String?
  /// What the `+` on the curve are; nil leaves that out.
  public var stillWaiting: String?
  /// The jumps of the curve; the order does not matter.
  public var steps: [Step]
  /// Those who still wait.
  public var censored: [Censored]
  /// Times to reach.
  public var targets: [Target]
  /// Where the chart ends, in hours: a minute to a century.
  public var horizon: Double
  /// How time is laid out.
  public var timeAxis: TimeAxis
  /// Stands there when there is no step and nobody waits.
  public var emptyText: String

  /// A chart of these steps.
  public init(
    title: String? = nil, steps: [Step], censored: [Censored] = [], targets: [Target] = [], horizon: Double = 168,
    timeAxis: TimeAxis = .logarithmic, band: String? = nil, stillWaiting: String? = "still waiting",
    emptyText: String = "Nobody has waited for an answer."
  ) {
    self.title = title
    self.steps = steps
    self.censored = censored
    self.targets = targets
    self.horizon = horizon
    self.timeAxis = timeAxis
    self.band = band
    self.stillWaiting = stillWaiting
    self.emptyText = emptyText
  }

  /// The chart as `height` lines of exactly `width` columns. O(cells + steps × log steps + those who wait).
  public func lines(width: Int, height: Int, glyphs: GlyphSet = .unicode) -> [ChartLine] {
    var grid = ChartGrid(columns: width, rows: height, glyphs: glyphs)
    SurvivalPlot(self, grid: grid)?.draw(into: &grid)
      ?? grid.drawEmpty(title: title, text: emptyText)
    return grid.lines()
  }
}
