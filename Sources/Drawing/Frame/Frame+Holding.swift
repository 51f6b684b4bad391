extension Frame {
  /// This frame, but with what an earlier one of the same size shows in a rectangle; the whole of this one otherwise.
  ///
  /// A wide character is never cut in half: one that crosses the rectangle's edge in either frame becomes a blank.
  /// O(cells of the rectangle).
  public func holding(_ rect: Rect, of earlier: Frame) -> Frame {
    let area = rect.intersection(Rect(size))
    guard earlier.size == size, !area.isEmpty else { return self }
    var held = self
    for row in area.row..<area.endRow {
      let base = row * size.columns
      let range = base + area.column..<base + area.endColumn
      held.cells.replaceSubrange(range, with: earlier.cells[range])
      for column in [area.column, area.endColumn] where column > 0 && column < size.columns {
        let (left, right) = (held.cells[base + column - 1], held.cells[base + column])
        guard (left.width == 2) != (right.width == 0) else { continue }
        if left.width == 2 { held.cells[base + column - 1] = Cell(.blank, style: left.style) }
        if right.width == 0 { held.cells[base + column] = Cell(.blank, style: right.style) }
      }
    }
    held.links =
      links.filter { !area.contains(column: $0.columns.lowerBound, row: $0.row) }
      + earlier.links.filter { area.contains(column: $0.columns.lowerBound, row: $0.row) }
    return held
  }
}
