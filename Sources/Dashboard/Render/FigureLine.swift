import Drawing
import TrustMetrics

/// Which columns the list of figures has; 0 leaves one out.
struct FigureColumns {
  let name: Int
  let value = 5
  let bar: Int
  let range: Int
  let change: Int
  let trend: Int
  /// From the value to the end of the line, for what is said in words.
  let remark: Int

  init(_ columns: Int) {
    name = columns >= 34 ? 15 : 12
    let room = columns - ListColumns.marks - name - value - 5
    remark = room >= 12 ? room : 0
    change = room >= 5 ? 5 : 0
    range = room >= 16 ? 8 : 0
    bar = room >= 26 ? 10 : 0
    let left = room - change - range - bar - 3
    trend = bar > 0 && left >= 8 ? min(26, left) : 0
  }
}

extension DashboardState {
  /// True where the list of figures has room for headings between its sections.
  var showsFigureSections: Bool {
    let rows = layout.inside(.figureList).rows - headingLines(of: .figureList)
    return rows >= FigureTopic.listed.count + 2 * FigureTopic.sections.count
  }

  /// The line of the pane on which a figure stands.
  func figureLine(_ index: Int) -> Int {
    showsFigureSections ? index + 2 * FigureTopic.sections.keys.count { $0 <= index } : index
  }

  /// `▌  Heard           84  ████████▍░  80–88   ▲2   ▃▄▅▆`, or a remark in words.
  func drawFigure(_ index: Int, _ area: Rect, _ line: Int, _ canvas: inout Canvas) {
    guard FigureTopic.listed.indices.contains(index) else { return }
    let topic = FigureTopic.listed[index]
    if showsFigureSections, let heading = FigureTopic.sections[index] {
      canvas.write(
        heading, column: area.column + ListColumns.marks, row: line - 1, ink: .faint, maxColumns: area.columns - 5)
    }
    let columns = FigureColumns(area.columns)
    var pen = Pen(area.column + ListColumns.marks, line)
    let value = shortValue(topic)
    let figure: Figure
    if case .figure(let id, _) = topic { figure = communityFigure(id) } else { figure = communityFigure(.firstReply) }
    pen.put(topic.name, columns.name, index == 0 ? .title : .text, &canvas)
    pen.putRight(value ?? (topic == .hours ? "" : glyphs.unknown), columns.value, figure.ink, &canvas)
    pen.put("", 1, .text, &canvas)
    guard case .figure(let id, _) = topic, id == .trust || FigureID.parts.contains(id), value != nil else {
      pen.put(remark(topic), columns.remark, .muted, &canvas)
      return
    }
    let share = (figure.value ?? 0) / (id == .trust ? 100 : 1)
    pen.put(Chart.progressBar(share, width: columns.bar, glyphs: glyphs), columns.bar, figure.barInk, &canvas)
    pen.put(figure.pointsRange ?? "", columns.range, .muted, &canvas)
    pen.put(changeText(of: id, withSpan: false) ?? "", columns.change, .muted, &canvas)
    pen.put(trend(of: id, width: columns.trend), columns.trend, figure.barInk, &canvas)
  }

  func drawFigureHeadings(_ area: Rect, _ canvas: inout Canvas) {
    let columns = FigureColumns(area.columns)
    var pen = Pen(area.column + ListColumns.marks, area.row)
    pen.put("Figure", columns.name, .faint, &canvas)
    pen.putRight("Now", columns.value, .faint, &canvas)
    pen.put("", 1, .faint, &canvas)
    pen.put("of 100", columns.bar, .faint, &canvas)
    pen.put("Likely", columns.range, .faint, &canvas)
    pen.put("28 d", columns.change, .faint, &canvas)
    pen.put(figures.window == .all ? "Trend" : "Trend \(figures.window.name)", columns.trend, .faint, &canvas)
  }

  /// A small chart of the window; a span of less than twenty points is drawn as twenty, so that noise stays small.
  private func trend(of id: FigureID, width: Int) -> String {
    guard width > 0 else { return "" }
    let values = shownHistory.map { point -> Double in
      if id == .trust { return point.trust ?? .nan }
      guard let place = FigureID.parts.firstIndex(of: id), point.parts.indices.contains(place) else { return .nan }
      return (point.parts[place] ?? .nan) * 100
    }
    let known = values.filter(\.isFinite)
    guard let low = known.min(), let high = known.max(), known.count > 1 else { return "" }
    let spare = max(0, 20 - (high - low)) / 2
    let shown = values.count <= width ? values : (0..<width).map { values[$0 * (values.count - 1) / max(1, width - 1)] }
    let text = Chart.sparkline(shown, width: min(width, shown.count), glyphs: glyphs, scale: low - spare...high + spare)
    return text
  }
}
