/// A line over time with the interval it lies in: two by four dots a cell, its band shaded behind it.
///
/// The chart is lines of text, always as many and as wide as asked for (up to `Chart.mostRows` and `mostColumns`).
/// What there is no room for is left out: first the title, then labels, then the axes.
public struct LineChart: Sendable, Hashable {
  /// What is known at one place of the axis below.
  public struct Point: Sendable, Hashable {
    /// The place, such as days; points without a finite one are left out.
    public var x: Double
    /// The value; where there is none, or no finite one, the line has a gap.
    public var y: Double?
    /// The lower end of its interval; the band is drawn where both ends are there.
    public var low: Double?
    /// The upper end of its interval.
    public var high: Double?

    /// What is known at one place of the axis below.
    public init(x: Double, y: Double?, low: Double? = nil, high: Double? = nil) {
      self.x = x
      self.y = y
      self.low = low
      self.high = high
    }
  }

  /// A name for a place of the axis below, such as a date.
  public struct Label: Sendable, Hashable {
    /// The place, in the unit of the points.
    public var x: Double
    /// The name.
    public var text: String

    /// A name for a place of the axis below.
    public init(x: Double, _ text: String) {
      self.x = x
      self.text = text
    }
  }

  /// A level to reach, as a dashed line with its name.
  public struct Target: Sendable, Hashable {
    /// The level, in the unit of the values.
    public var y: Double
    /// The name, which is left out where the line leaves no room.
    public var label: String

    /// A level to reach.
    public init(y: Double, _ label: String) {
      self.y = y
      self.label = label
    }
  }

  /// What the axis on the left spans.
  public enum Scale: Sendable, Hashable {
    /// From and to these numbers; what lies outside is drawn at the edge.
    case fixed(ClosedRange<Double>)
    /// As much as the values, their intervals and the targets need, with round numbers at both ends.
    case fitted
  }

  /// Above the chart.
  public var title: String?
  /// What the band is, such as "80 % interval"; it stands beside the title.
  public var band: String?
  /// The values; the order does not matter.
  public var points: [Point]
  /// Names of places below; when there is no room for all, every second, third … one counted from the last.
  public var labels: [Label]
  /// Levels to reach.
  public var targets: [Target]
  /// What the axis on the left spans.
  public var scale: Scale
  /// Follows each number, such as "%".
  public var unit: String
  /// Stands there when there is no value at all.
  public var emptyText: String

  /// A chart of these values.
  public init(
    title: String? = nil, points: [Point], labels: [Label] = [], targets: [Target] = [],
    scale: Scale = .fixed(0...100), unit: String = "", band: String? = nil, emptyText: String = "Nothing to show yet."
  ) {
    self.title = title
    self.points = points
    self.labels = labels
    self.targets = targets
    self.scale = scale
    self.unit = unit
    self.band = band
    self.emptyText = emptyText
  }

  /// The chart as `height` lines of exactly `width` columns. O(cells + points × log points).
  public func lines(width: Int, height: Int, glyphs: GlyphSet = .unicode) -> [ChartLine] {
    var grid = ChartGrid(columns: width, rows: height, glyphs: glyphs)
    LinePlot(self, grid: grid)?.draw(into: &grid)
      ?? grid.drawEmpty(title: title, text: emptyText)
    return grid.lines()
  }
}

extension ChartGrid {
  /// A chart without any value: its title and a sentence.
  mutating func drawEmpty(title: String?, text: String) {
    var wishes = PlotLayout.Wishes()
    wishes.title = title != nil
    let layout = PlotLayout(width: columns, height: rows, wishes: wishes)
    drawTitle(title, keys: [], layout: layout)
    drawSentence(text, layout: layout)
  }
}
