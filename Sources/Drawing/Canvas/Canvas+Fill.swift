extension Canvas {
  /// Fills a rectangle with spaces of a style.
  public mutating func fill(_ rect: Rect, style: Style) {
    fill(rect, with: " ", style: style)
  }

  /// Fills a rectangle with spaces in the style of an ink.
  public mutating func fill(_ rect: Rect, ink: Ink = .text) {
    fill(rect, with: " ", style: theme[ink])
  }

  /// Fills a rectangle with a sign of one column.
  public mutating func fill(_ rect: Rect, with sign: String, style: Style) {
    let area = clip.intersection(rect)
    guard !area.isEmpty else { return }
    let first = SafeText.clusters(of: sign, glyphs: glyphs).first { $0.width == 1 }
    let cluster = first ?? SafeText.Cluster(text: " ", width: 1)
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn { put(cluster, column: column, row: row, style: style) }
    }
  }

  /// Changes the look of what was drawn in a rectangle and keeps its text.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = clip.intersection(rect)
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn { restyle(column: column, row: row, change) }
    }
  }

  /// Puts what was drawn in a rectangle, usually a row, on the ground of an ink: a selection.
  public mutating func highlight(_ rect: Rect, ink: Ink = .selection) {
    let ground = theme[ink]
    restyle(rect) { $0.on(ground) }
  }

  /// Steps back all that was drawn in a rectangle, for a window that opens over it.
  public mutating func shade(_ rect: Rect) {
    let style = theme[.shade]
    restyle(rect) { _ in style }
  }
}
