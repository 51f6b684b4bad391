import Drawing

/// Where everything is for a size, a screen and a focus. O(1).
struct Layout: Sendable, Equatable {
  /// The top line; nil when there is no room for it.
  var header: Rect?
  /// The bottom line.
  var footer: Rect?
  /// Lines below the top line that say which emergency nobody has taken; nil when there is none.
  var banner: Rect?
  /// The line above the bottom line with what is overdue, due today, put off and below the line.
  var counts: Rect?
  /// The line or box at the bottom of the first screen that says how far the community is trusted.
  var band: Rect?
  /// The panes that are shown, each with its whole rectangle.
  var panes: [Placed] = []
  /// True when panes have lines all around; otherwise only a line with their title.
  var hasBorders = false
  /// The lines between panes that can be moved, each with its cells and the room that its share is of.
  var borders: [PlacedBorder] = []

  /// A border between panes.
  struct PlacedBorder: Sendable, Equatable {
    let border: Border
    /// Its cells: the line that two panes share, or the title of the lower one where there are no lines around panes.
    let rect: Rect
    /// What is divided.
    let room: Rect
  }

  struct Placed: Sendable, Equatable {
    let pane: Pane
    let rect: Rect
  }

  init() {}

  /// The height from which there is a line for the counts, and for the list of newcomers beside the others.
  private static let leastForCounts = 10
  private static let leastForNewcomers = 34

  init(size: Size, screen: ScreenState, bannerRows: Int = 0, splits: Splits = Splits()) {
    var body = Rect(size)
    if size.rows >= 3 {
      footer = Rect(column: 0, row: size.rows - 1, columns: size.columns, rows: 1)
      body.rows -= 1
    }
    if size.rows >= 5 {
      header = Rect(column: 0, row: 0, columns: size.columns, rows: 1)
      body.row += 1
      body.rows -= 1
    }
    if size.rows >= Layout.leastForCounts {
      counts = Rect(column: 0, row: body.endRow - 1, columns: size.columns, rows: 1)
      body.rows -= 1
    }
    // The last row is the list's, in however small a window.
    let rows = min(bannerRows, body.rows - 1)
    if rows > 0 {
      banner = Rect(column: 0, row: body.row, columns: size.columns, rows: rows)
      body.row += rows
      body.rows -= rows
    }
    hasBorders = size.columns >= 60 && body.rows >= 12
    guard size.columns > 0, size.rows > 0 else { return }
    if screen.id == .rounds, size.columns >= 100 || screen.focus.isList {
      placeBand(under: &body, lists: Layout.lists(of: screen, rows: size.rows).count)
    }
    if size.columns >= 100 {
      sideBySide(body, screen, Layout.lists(of: screen, rows: size.rows), splits)
    } else if screen.focus == screen.id.detail, screen.id == .rounds || body.rows < 32 {
      panes = [Placed(pane: screen.focus, rect: body)]
    } else if screen.id == .rounds {
      stack(Layout.lists(of: screen, rows: size.rows), in: body, focus: screen.focus, splits)
    } else if body.rows >= 32 {
      aboveEachOther(body, screen, splits)
    } else {
      panes = [Placed(pane: screen.focus, rect: body)]
    }
  }

  /// The lists that share a screen: on the first one, newcomers are beside the others only where there is room, and
  /// otherwise in the place of the second list while they have the keyboard.
  private static func lists(of screen: ScreenState, rows: Int) -> [Pane] {
    guard screen.id == .rounds, rows < leastForNewcomers else { return screen.id.lists }
    return [.worklist, screen.source == .newcomers ? .newcomers : .stirring]
  }

  /// Takes the room of the band from the lists, as long as that leaves all of them on the screen.
  private mutating func placeBand(under body: inout Rect, lists: Int) {
    let needed = least * lists
    let isStacked = body.rows >= needed
    func fits(_ rows: Int) -> Bool { isStacked ? body.rows - rows >= needed : body.rows - rows >= 9 }
    if hasBorders, fits(2) {
      band = Rect(column: body.column, row: body.endRow - 3, columns: body.columns, rows: 3)
      body.rows -= 2
    } else if fits(1) {
      band = Rect(column: body.column, row: body.endRow - 1, columns: body.columns, rows: 1)
      body.rows -= 1
    }
  }

  /// The rows that a list needs to be of use beside others.
  private var least: Int { hasBorders ? 6 : 4 }

  /// Lists to the left, what is selected to the right. Neighbours share a line.
  private mutating func sideBySide(_ body: Rect, _ screen: ScreenState, _ lists: [Pane], _ splits: Splits) {
    // A picture of ties needs the room more than its list does.
    let share =
      screen.id == .ties
      ? (body.columns < 130 ? 0.4 : 0.45)
      : screen.id == .conversations ? 0.45 : screen.id == .rounds && body.columns < 130 ? 0.6 : 0.55
    let most = 96
    let usual = min(most, Int(Double(body.columns) * share))
    let left =
      splits.beside.map {
        Layout.part($0, of: body.columns, least: Splits.leastColumns)
      } ?? usual
    let overlap = hasBorders ? 1 : 0
    stack(
      lists, in: Rect(column: 0, row: body.row, columns: left, rows: body.rows), focus: screen.source, splits)
    let right = left - overlap
    panes.append(
      Placed(
        pane: screen.id.detail,
        rect: Rect(column: right, row: body.row, columns: body.columns - right, rows: body.rows)))
    guard hasBorders else { return }
    borders.append(
      PlacedBorder(
        border: .beside, rect: Rect(column: right, row: body.row, columns: 1, rows: body.rows), room: body))
  }

  private mutating func aboveEachOther(_ body: Rect, _ screen: ScreenState, _ splits: Splits) {
    let rows =
      splits.above.map { Layout.part($0, of: body.rows, least: Splits.leastRows) } ?? body.rows * 2 / 5
    let overlap = hasBorders ? 1 : 0
    panes = [
      Placed(pane: screen.source, rect: Rect(column: 0, row: body.row, columns: body.columns, rows: rows)),
      Placed(
        pane: screen.id.detail,
        rect: Rect(
          column: 0, row: body.row + rows - overlap, columns: body.columns, rows: body.rows - rows + overlap)),
    ]
    borders.append(
      PlacedBorder(
        border: .above, rect: Rect(column: 0, row: body.row + rows - overlap, columns: body.columns, rows: 1),
        room: body))
  }

  /// A share of something that leaves both sides of it at least so much, or half where there is not even that.
  static func part(_ share: Double, of whole: Int, least: Int) -> Int {
    let least = min(least, whole / 2)
    return max(least, min(whole - least, Int((share * Double(whole)).rounded())))
  }

  /// Lists below each other as long as each has room for a few lines; else the one that has the keyboard.
  private mutating func stack(_ lists: [Pane], in area: Rect, focus: Pane, _ splits: Splits) {
    guard 2...3 ~= lists.count, area.rows >= least * lists.count else {
      panes.append(Placed(pane: lists.contains(focus) ? focus : lists[0], rect: area))
      return
    }
    let overlap = hasBorders ? 1 : 0
    var row = area.row
    var left = area.rows
    // Who needs somebody has half of the room or more; the others are glanced at.
    let weights = lists.count == 2 ? [3, 2] : [5, 3, 2]
    let shares = splits.stacks[lists.count].flatMap { $0.count == lists.count - 1 ? $0 : nil }
    for (number, pane) in lists.enumerated() {
      let weight = weights[number...].reduce(0, +)
      let waiting = lists.count - number
      let usual = (left + overlap * (waiting - 1)) * weights[number] / weight
      // Below a border at a share begins the next list; with lines around panes they have that row in common.
      let wanted =
        waiting == 1
        ? left
        : shares.map { Int(($0[number] * Double(area.rows)).rounded()) + area.row - row + overlap } ?? usual
      let rows = waiting == 1 ? left : max(least, min(wanted, left - (least - overlap) * (waiting - 1)))
      panes.append(Placed(pane: pane, rect: Rect(column: area.column, row: row, columns: area.columns, rows: rows)))
      row += rows - overlap
      left -= rows - overlap
      guard waiting > 1 else { continue }
      borders.append(
        PlacedBorder(
          border: .stack(number, of: lists.count),
          rect: Rect(column: area.column, row: row, columns: area.columns, rows: 1), room: area))
    }
  }

  /// Where a window may lie: everywhere but over an emergency and over the counts.
  func windowArea(_ size: Size) -> Rect {
    let top = min(size.rows, banner?.endRow ?? 0)
    return Rect(column: 0, row: top, columns: size.columns, rows: (counts?.row ?? size.rows) - top)
  }

  /// The whole rectangle of a pane; nil when it is not shown.
  func rect(of pane: Pane) -> Rect? { panes.first { $0.pane == pane }?.rect }

  /// The cells of a pane inside its lines; empty when it is not shown.
  func inside(_ pane: Pane) -> Rect {
    guard let rect = rect(of: pane) else { return Rect(column: 0, row: 0, columns: 0, rows: 0) }
    return Layout.inside(rect, hasBorders: hasBorders)
  }

  /// The cells inside the lines of a rectangle: a pane of a single row shows its content rather than its title.
  static func inside(_ rect: Rect, hasBorders: Bool) -> Rect {
    if hasBorders { return rect.inset(columns: 1, rows: 1) }
    guard rect.rows > 1 else { return rect }
    return Rect(column: rect.column, row: rect.row + 1, columns: rect.columns, rows: rect.rows - 1)
  }
}
