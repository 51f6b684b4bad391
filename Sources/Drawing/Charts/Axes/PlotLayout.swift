/// Where the parts of a chart with axes go: what there is no room for is left out, the picture itself last.
struct PlotLayout {
  let width: Int
  let height: Int
  /// The row of the title and of what explains the signs.
  let titleRow: Int?
  /// The row of the names of markers, above the plot.
  let headerRow: Int?
  /// The cells that the line is drawn in.
  let plot: Rect
  /// The row of the axis below the plot.
  let axisRow: Int?
  /// The row of the labels of that axis.
  let labelRow: Int?
  /// True where there is room for the line of the axis on the left.
  let hasLeftAxis: Bool
  /// True where there is room for its numbers, too.
  let hasNumbers: Bool

  /// What a chart would like to have.
  struct Wishes {
    var title = false
    var header = false
    var labels = false
    /// Columns of the widest number on the left.
    var numberColumns = 0
    /// Columns for a number right of the plot.
    var rightColumns = 0
  }

  /// Rows for the plot, which do not depend on the numbers beside it.
  static func plotRows(height: Int, wishes: Wishes) -> Int {
    max(0, height) - (titled(height, wishes) ? 1 : 0) - (headed(height, wishes) ? 1 : 0)
      - (height >= 3 ? 1 : 0) - (labelled(height, wishes) ? 1 : 0)
  }

  private static func titled(_ height: Int, _ wishes: Wishes) -> Bool { wishes.title && height >= 6 }
  private static func headed(_ height: Int, _ wishes: Wishes) -> Bool { wishes.header && height >= 7 }
  private static func labelled(_ height: Int, _ wishes: Wishes) -> Bool { wishes.labels && height >= 4 }

  init(width: Int, height: Int, wishes: Wishes) {
    self.width = width
    self.height = height
    let rows = Self.plotRows(height: height, wishes: wishes)
    titleRow = Self.titled(height, wishes) ? 0 : nil
    headerRow = Self.headed(height, wishes) ? (titleRow == nil ? 0 : 1) : nil
    let top = (titleRow == nil ? 0 : 1) + (headerRow == nil ? 0 : 1)
    axisRow = height >= 3 ? top + rows : nil
    labelRow = Self.labelled(height, wishes) ? top + rows + 1 : nil
    hasLeftAxis = width >= 4
    hasNumbers = wishes.numberColumns > 0 && width - wishes.numberColumns - 1 >= 10
    let left = hasNumbers ? wishes.numberColumns + 1 : hasLeftAxis ? 1 : 0
    let right = width - left - wishes.rightColumns >= 20 ? wishes.rightColumns : 0
    plot = Rect(column: left, row: top, columns: max(0, width - left - right), rows: rows)
  }

  /// The row of a share of the height: 0 the lowest dot, 1 the highest. In dots, four a row, from the top of the plot.
  func dotRow(_ share: Double) -> Double { (1 - share) * Double(plot.rows * 4 - 1) }

  /// The column of a share of the width in dots, two a column, from the left of the plot.
  func dotColumn(_ share: Double) -> Double { share * Double(plot.columns * 2 - 1) }

  /// The row of the grid that a share of the height is in.
  func row(_ share: Double) -> Int { plot.row + Int(dotRow(share).rounded()) / 4 }

  /// The column of the grid that a share of the width is in.
  func column(_ share: Double) -> Int { plot.column + Int(dotColumn(share).rounded()) / 2 }

  /// The rows of which at least a quarter lies between two shares of the height; nil when there is none.
  ///
  /// A quarter and not a half: a band that is drawn a little too wide misleads less than one that is not seen.
  func rows(from low: Double, to high: Double) -> ClosedRange<Int>? {
    let top = Int(((dotRow(max(low, high)) - 2.5) / 4).rounded(.up))
    let bottom = Int(((dotRow(min(low, high)) - 0.5) / 4).rounded(.down))
    let rows = max(0, top)...max(0, top, min(plot.rows - 1, bottom))
    return top <= bottom && rows.upperBound < plot.rows ? plot.row + rows.lowerBound...plot.row + rows.upperBound : nil
  }
}
