/// When in the week something goes well: a row a day, a column an hour, darker where somebody should look.
public struct HeatMap: Sendable, Hashable {
  /// What is known of one hour of one day of the week.
  public struct Cell: Sendable, Hashable {
    /// 0…1; nil (or not finite) where nothing is known.
    public var value: Double?
    /// How many cases it is made from: its weight where hours are put together.
    public var count: Int

    /// What is known of one hour of one day of the week.
    public init(value: Double?, count: Int) {
      self.value = value
      self.count = count
    }
  }

  /// Above the map.
  public var title: String?
  /// The names of the days, from the top.
  public var rowNames: [String]
  /// A row a day of 24 hours each; what is missing is unknown.
  public var cells: [[Cell]]
  /// True when high values are good, so that low ones are dark.
  public var isGoodHigh: Bool
  /// Cells of fewer cases are shown as unknown, for what one case says of an hour is chance.
  public var leastCount: Int
  /// What the map's lightest and darkest cells mean, and the unknown ones.
  public var legend: Legend

  /// The words below the map.
  public struct Legend: Sendable, Hashable {
    /// All is well.
    public var best: String
    /// Look here.
    public var worst: String
    /// Too little is known.
    public var unknown: String

    /// The words below the map.
    public init(best: String = "well", worst: String = "look here", unknown: String = "too few to say") {
      self.best = best
      self.worst = worst
      self.unknown = unknown
    }
  }

  /// A map of a week.
  public init(
    title: String? = nil, rowNames: [String], cells: [[Cell]], isGoodHigh: Bool, leastCount: Int = 1,
    legend: Legend = Legend()
  ) {
    self.title = title
    self.rowNames = rowNames
    self.cells = cells
    self.isGoodHigh = isGoodHigh
    self.leastCount = leastCount
    self.legend = legend
  }

  /// The rows that the whole map takes: title, days, hours, legend.
  public var rows: Int { min(Chart.mostRows, (title == nil ? 0 : 1) + rowNames.count + 2) }

  /// The map as `height` lines (by default all it takes) of exactly `width` columns.
  ///
  /// Hours are one to three columns wide; where there is no room, two, three … hours share a column. Of too few lines
  /// the title, the legend and the hours are left out first. O(cells).
  public func lines(width: Int, height: Int? = nil, glyphs: GlyphSet = .unicode) -> [ChartLine] {
    var grid = ChartGrid(columns: width, rows: height ?? rows, glyphs: glyphs)
    HeatPlot(self, grid: grid).draw(into: &grid)
    return grid.lines()
  }
}
