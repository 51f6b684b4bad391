import Drawing

extension DashboardState {
  /// The cells that only follow what is selected in the list that has the keyboard: the inside of the pane beside it.
  ///
  /// A loop may leave them as they are while somebody moves on through the list, and draw them once the keys rest: what
  /// the eyes are on, the list, is there at once, and a key costs few bytes. Nil where nothing follows: the keyboard is in
  /// that pane, it is not on the screen, or something lies over it.
  public var followingCells: Rect? {
    guard overlay == nil, sharing.lock == nil, sharing.caption == nil, focus.isList, typing == nil,
      let pane = layout.rect(of: screen.detail), layout.rect(of: focus) != nil
    else { return nil }
    // Its title too, but not the line that it shares with the list, whose heavy sign says where the keyboard is.
    return Rect(column: pane.column + 1, row: pane.row, columns: pane.columns - 1, rows: pane.rows)
  }

  /// The list that has the keyboard and what follows it: while it stays the same, somebody only moves on.
  var sightOfList: SightOfList? {
    followingCells.map { SightOfList(screen: screen, list: focus, cells: $0, size: size) }
  }

  /// See `sightOfList`.
  struct SightOfList: Equatable {
    let screen: ScreenID
    let list: Pane
    let cells: Rect
    let size: Size
  }
}

extension DashboardEvent {
  /// A hand moved through what is on the screen.
  var isMove: Bool {
    switch self {
    case .key, .mouse: true
    default: false
    }
  }
}
