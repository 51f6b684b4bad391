import Drawing

/// What is beside a list follows the cursor once the keys rest, so that a key that moves through a list sends only the
/// list. Pure: the caller keeps the time.
///
/// On a slow line it then comes in pieces of a few rows, between which a key is heard.
struct RestingDetail {
  /// How the line is.
  enum Line: Sendable, Equatable {
    case fast
    /// So many bytes a second, and so many that are not through yet.
    case slow(Int, waiting: Int)
  }

  /// What the terminal shows, and what of it is behind.
  private var shown: Frame?
  /// The rows of `following` that still show what was before, from this one on.
  private var held: Rect?
  /// What was looked at when the frame was drawn.
  private var following: Rect?
  /// When the next piece is due, in monotonic milliseconds.
  private(set) var due: Int?

  /// Keys that are held down come every 25 to 40 ms: longer than that, and shorter than anybody minds.
  static let rest = 60
  /// On a slow line somebody who moves on pays for what they do not read.
  static let slowRest = 400

  /// The frame to show now.
  ///
  /// - Parameters:
  ///   - frame: the state, drawn.
  ///   - cells: `DashboardState.followingCells` of it.
  ///   - moves: a key or the wheel is the reason, rather than news or a window of another size.
  ///   - isBehind: what follows is not even made yet, so it is due though nothing of it differs.
  mutating func frame(
    _ frame: Frame, following cells: Rect?, moves: Bool, isBehind: Bool = false, line: Line, now: Int
  ) -> Frame {
    defer { following = cells }
    guard let shown, let cells, cells == following, shown.size == frame.size, moves || (due.map { now < $0 } ?? false)
    else {
      return whole(frame)
    }
    if moves {
      held = cells
      due = now + (line == .fast ? RestingDetail.rest : RestingDetail.slowRest)
    }
    let partial = frame.holding(held ?? cells, of: shown)
    guard isBehind || partial != frame else { return whole(frame) }
    self.shown = partial
    return partial
  }

  /// The frame to show when `due` has come: all of it on a fast line, a few rows more on a slow one.
  mutating func more(_ frame: Frame, line: Line, now: Int) -> Frame {
    guard let shown, let area = held, case .slow(let speed, let waiting) = line, shown.size == frame.size else {
      return whole(frame)
    }
    // As many rows as a quarter of a second carries, but at least one that differs.
    let room = max(1, speed / 4)
    var rest = area
    var cost = 0
    while rest.rows > 0 {
      let change = RestingDetail.bytes(frame, shown, row: rest.row, rest)
      if cost > 0, cost + change > room { break }
      cost += change
      rest = Rect(column: rest.column, row: rest.row + 1, columns: rest.columns, rows: rest.rows - 1)
    }
    guard rest.rows > 0 else { return whole(frame) }
    let partial = frame.holding(rest, of: shown)
    held = rest
    due = now + max(1, (cost + waiting) * 1000 / max(1, speed))
    self.shown = partial
    return partial
  }

  /// About what a row costs: a byte and a half a cell that differs, and the way there.
  private static func bytes(_ frame: Frame, _ shown: Frame, row: Int, _ area: Rect) -> Int {
    var cells = 0
    for column in area.column..<area.endColumn where frame[column, row] != shown[column, row] { cells += 1 }
    return cells == 0 ? 0 : cells * 3 / 2 + 16
  }

  private mutating func whole(_ frame: Frame) -> Frame {
    held = nil
    due = nil
    shown = frame
    return frame
  }
}
