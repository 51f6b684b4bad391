extension Canvas {
  /// Draws a frame with a title on its upper line, and gives back the rectangle inside.
  ///
  /// A focused box has heavy lines and a marker before its title, so that it is seen without colours too. Lines that
  /// lie on those of a box drawn before are joined; draw the focused one last. `note` stands at the right end of the
  /// upper line, usually a count; it gives way when there is no room for it beside the title.
  @discardableResult
  public mutating func box(
    _ rect: Rect, title: String = "", note: String = "", focused: Bool = false, ink: Ink? = nil
  ) -> Rect {
    let border = theme[ink ?? (focused ? .borderFocused : .border)]
    outline(rect, heavy: focused, style: border)
    let room = rect.columns.minus(4)
    guard room > 0, rect.rows > 0 else { return rect.inset(columns: 1, rows: 1) }
    let noteColumns = TextWidth.columns(note, glyphs: glyphs)
    let titleStyle = theme[focused ? .titleFocused : .title]
    let marker = focused ? glyphs.selection : " "
    var used = 0
    if !title.isEmpty {
      let needed = TextWidth.columns(title, glyphs: glyphs)
      let showNote = noteColumns > 0 && min(needed, 12) + noteColumns + 3 <= room
      let share = showNote ? room - noteColumns - 3 : room
      let start = rect.column.plus(1)
      write(marker, column: start, row: rect.row, style: focused ? titleStyle : border)
      used = write(title, column: start.plus(1), row: rect.row, style: titleStyle, maxColumns: share)
      write(" ", column: start.plus(1).plus(used), row: rect.row, style: focused ? titleStyle : border)
    }
    if noteColumns > 0, used + noteColumns + 3 <= room || (title.isEmpty && noteColumns <= room) {
      writeRight(" \(note) ", endColumn: rect.endColumn.minus(1), row: rect.row, style: theme[.muted].on(border))
    }
    return rect.inset(columns: 1, rows: 1)
  }

  /// The four lines of a box; a single line when it is one row high or one column wide.
  private mutating func outline(_ rect: Rect, heavy: Bool, style: Style) {
    let area = clip.intersection(rect)
    guard !area.isEmpty else { return }
    let right = rect.endColumn.minus(1)
    let bottom = rect.endRow.minus(1)
    for row in Set([rect.row, bottom]) where row >= area.row && row < area.endRow {
      for column in area.column..<area.endColumn {
        line(sides(of: rect, column: column, row: row), column: column, row: row, heavy: heavy, style: style)
      }
    }
    for column in Set([rect.column, right]) where column >= area.column && column < area.endColumn {
      for row in area.row..<area.endRow where row != rect.row && row != bottom {
        line(.vertical, column: column, row: row, heavy: heavy, style: style)
      }
    }
  }

  /// The sides that the line of a box reaches from a cell of its upper or lower edge.
  private func sides(of rect: Rect, column: Int, row: Int) -> BorderMask {
    var mask: BorderMask = []
    if column > rect.column { mask.insert(.left) }
    if column < rect.endColumn.minus(1) { mask.insert(.right) }
    let atSide = column == rect.column || column == rect.endColumn.minus(1)
    if atSide, row > rect.row { mask.insert(.up) }
    if atSide, row < rect.endRow.minus(1) { mask.insert(.down) }
    return mask.isEmpty ? .horizontal : mask
  }
}
