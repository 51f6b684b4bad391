import Drawing

/// Sizes of panes, by dragging their borders or with keys.
extension DashboardState {
  /// Moves the border that is being dragged under the pointer.
  mutating func drag(to place: Frame.Position) {
    guard overlay == nil, let dragged = mouse.dragged,
      let placed = layout.borders.first(where: { $0.border == dragged })
    else { return }
    let line = placed.border == .beside ? place.column : place.row
    guard line != (placed.border == .beside ? placed.rect.column : placed.rect.row) else { return }
    mouse.hasMoved = true
    move(placed, to: line)
  }

  /// Lets go of a border. One that was not moved was clicked on, and is the line with the title of the pane below it.
  mutating func release(_ place: Frame.Position) -> [DashboardEffect] {
    guard let dragged = mouse.dragged else { return [] }
    mouse.dragged = nil
    return mouse.hasMoved || dragged == .beside || overlay != nil ? [] : clickTitle(place)
  }

  /// Puts a border on a column or a row.
  private mutating func move(_ placed: Layout.PlacedBorder, to line: Int) {
    let overlap = layout.hasBorders ? 1 : 0
    let room = placed.room
    var splits = mouse.splits[screen] ?? Splits()
    let share: Double
    switch placed.border {
    case .beside: share = Double(line - room.column + overlap) / Double(max(1, room.columns))
    case .above: share = Double(line - room.row + overlap) / Double(max(1, room.rows))
    case .stack(_, let count):
      // The other borders of the stack stay where they are.
      splits.stacks[count] = layout.borders.compactMap {
        guard case .stack(_, count) = $0.border else { return nil }
        return Double($0.rect.row - $0.room.row) / Double(max(1, $0.room.rows))
      }
      share = Double(line - room.row) / Double(max(1, room.rows))
    }
    mouse.splits[screen] = splits.moving(placed.border, to: share)
    layout = Layout(size: size, screen: current, bannerRows: bannerRows, splits: mouse.splits[screen] ?? Splits())
  }

  /// Makes the list narrower or wider by so many columns; where panes lie above each other, lower or higher by half as
  /// many rows.
  mutating func moveBorder(_ columns: Int) {
    let stacked = layout.borders.first { placed in
      guard case .stack(let index, let count) = placed.border else { return false }
      let lists = layout.panes.map(\.pane)
      return index == max(0, min(count - 2, lists.firstIndex(of: current.source) ?? 0))
    }
    guard let placed = besidePlaced ?? layout.borders.first(where: { $0.border == .above }) ?? stacked else {
      message = Remark(kind: .refusal, text: "There is only one pane here. A wider or higher window shows more.")
      return
    }
    let before = layout
    if placed.border == .beside {
      move(placed, to: placed.rect.column + columns)
    } else {
      // The last list of a stack grows upwards.
      let isLast = placed == stacked && layout.panes.last?.pane == current.source
      move(placed, to: placed.rect.row + (isLast ? -columns / 2 : columns / 2))
    }
    if layout == before {
      message = Remark(kind: .refusal, text: "The other pane would be of no use any more.")
    }
  }

  /// The border beside the lists. Panes without lines around them have one too, which cannot be seen or dragged.
  private var besidePlaced: Layout.PlacedBorder? {
    if let placed = layout.borders.first(where: { $0.border == .beside }) { return placed }
    guard let detail = layout.rect(of: current.id.detail), detail.column > 0 else { return nil }
    let room = Rect(column: 0, row: detail.row, columns: size.columns, rows: detail.rows)
    return Layout.PlacedBorder(
      border: .beside, rect: Rect(column: detail.column, row: detail.row, columns: 1, rows: detail.rows), room: room)
  }

  /// Forgets what was dragged.
  mutating func resetBorders() {
    mouse.splits[screen] = nil
    message = Remark(kind: .notice, text: "The panes have their usual sizes.")
  }
}
