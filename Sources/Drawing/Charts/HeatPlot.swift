/// A heat map on its way into a grid: which rows and columns it takes.
struct HeatPlot {
  private let map: HeatMap
  /// Columns of the names of the days, and where the first hour is.
  private let nameColumns: Int
  private let left: Int
  /// Hours that share a cell, and the columns of a cell.
  private let hoursPerCell: Int
  private let cellColumns: Int
  private let hasTitle: Bool
  private let hasHours: Bool
  private let hasLegend: Bool

  init(_ map: HeatMap, grid: ChartGrid) {
    self.map = map
    let longest = map.rowNames.map { TextWidth.columns($0, glyphs: grid.glyphs) }.max() ?? 0
    let width = grid.columns
    // Names give way to the hours down to two letters, then hours share cells, and last the names go.
    let names = max(min(longest, 2), min(longest, width - 25))
    nameColumns = width >= names + 9 ? names : 0
    left = nameColumns > 0 ? nameColumns + 1 : 0
    let room = max(1, width - left)
    let hoursPerCell = [1, 2, 3, 4, 6, 8, 12, 24].first { 24 / $0 <= room } ?? 24
    self.hoursPerCell = hoursPerCell
    cellColumns = min(3, max(1, room * hoursPerCell / 24))
    let spare = grid.rows - map.rowNames.count
    hasHours = spare >= 1
    hasLegend = spare >= 2
    hasTitle = spare >= 3 && map.title != nil
  }

  func draw(into grid: inout ChartGrid) {
    var row = 0
    if hasTitle {
      grid.write(map.title ?? "", column: 0, row: row, ink: .title)
      row += 1
    }
    for (day, name) in map.rowNames.enumerated() {
      grid.write(name, column: 0, row: row, ink: .muted, columns: nameColumns, ellipsis: false)
      for cell in 0..<24 / hoursPerCell { draw(level(day: day, cell: cell), cell: cell, row: row, &grid) }
      row += 1
    }
    if hasHours {
      drawHours(row, &grid)
      row += 1
    }
    if hasLegend { drawLegend(row, &grid) }
  }

  /// 0 all is well … the last "look here"; nil where too little is known.
  private func level(day: Int, cell: Int) -> Int? {
    guard map.cells.indices.contains(day) else { return nil }
    var (weight, sum) = (0.0, 0.0)
    for hour in cell * hoursPerCell..<(cell + 1) * hoursPerCell where map.cells[day].indices.contains(hour) {
      let one = map.cells[day][hour]
      guard let value = one.value, value.isFinite, one.count > 0 else { continue }
      weight += Double(one.count)
      sum += Double(one.count) * min(1, max(0, value))
    }
    guard weight > 0, weight >= Double(map.leastCount) else { return nil }
    let share = map.isGoodHigh ? 1 - sum / weight : sum / weight
    // Five equal parts: 0–20 %, 20–40 % …; the last holds 100 %.
    return min(4, Int(share * 5))
  }

  private func ink(_ level: Int) -> Ink { level < 2 ? .chartMuted : level < 4 ? .chart : .warning }

  private func draw(_ level: Int?, cell: Int, row: Int, _ grid: inout ChartGrid) {
    let column = left + cell * cellColumns
    guard let level else {
      grid.put(grid.glyphs.chartUnknown, column: column + (cellColumns - 1) / 2, row: row, ink: .faint)
      return
    }
    for offset in 0..<cellColumns {
      grid.put(grid.glyphs.heatLevels[level], column: column + offset, row: row, ink: ink(level))
    }
  }

  /// Every third hour, or every sixth where the numbers would touch; each over the first column of its cell.
  private func drawHours(_ row: Int, _ grid: inout ChartGrid) {
    let step = [3, 6, 12, 24].first { $0 % hoursPerCell == 0 && $0 / hoursPerCell * cellColumns >= 3 } ?? 24
    for hour in stride(from: 0, to: 24, by: step) {
      let column = left + hour / hoursPerCell * cellColumns
      let text = "\(hour)"
      guard column + text.utf8.count <= grid.columns else { continue }
      grid.write(text, column: column, row: row, ink: .muted)
    }
  }

  /// "well ░▒▓█ look here  · too few to say", as much of it as there is room for.
  private func drawLegend(_ row: Int, _ grid: inout ChartGrid) {
    let (best, worst, unknown) = (map.legend.best, map.legend.worst, map.legend.unknown)
    func columns(_ text: String) -> Int { TextWidth.columns(text, glyphs: grid.glyphs) }
    let shades = columns(best) + columns(worst) + 7
    let all = shades + columns(unknown) + 4
    guard shades <= grid.columns else { return }
    var pen = left + all <= grid.columns || all > grid.columns && left + shades <= grid.columns ? left : 0
    pen += grid.write(best, column: pen, row: row, ink: .muted) + 1
    for (level, sign) in grid.glyphs.heatLevels.enumerated() {
      grid.put(sign, column: pen + level, row: row, ink: ink(level))
    }
    pen += 6
    pen += grid.write(worst, column: pen, row: row, ink: .muted) + 2
    guard pen + 2 + columns(unknown) <= grid.columns else { return }
    grid.put(grid.glyphs.chartUnknown, column: pen, row: row, ink: .faint)
    grid.write(unknown, column: pen + 2, row: row, ink: .muted)
  }
}
