/// An ego network with people on both sides of the middle, on its way into a grid.
struct EgoFan {
  private let network: EgoNetwork
  private let sides: EgoSides
  private let rows: Int
  private let columns: Int
  private let glyphs: GlyphSet
  /// The box of the middle: its first column, its columns, and the row of the name.
  private let boxLeft: Int
  private let boxColumns: Int
  private let middle: Int
  private let name: String

  /// Columns of a bracket at the edge with the space after it, the shortest line, and how much longer the weakest is.
  private static let bracketColumns = 2
  private static let leastLine = 5
  private static let mostSlack = 14
  /// From the box to the trunk.
  private static let stub = 2

  init(_ network: EgoNetwork, shown: Int, grid: ChartGrid) {
    self.network = network
    columns = grid.columns
    rows = grid.rows
    glyphs = grid.glyphs
    sides = EgoSides(network, shown: shown)
    let mark = network.centre.mark.isEmpty ? 0 : network.centre.mark.utf8Columns + 1
    let label = TextWidth.truncated(network.centre.label, to: max(4, min(28, columns / 4) - mark), glyphs: glyphs)
    name = label
    boxColumns = TextWidth.columns(label, glyphs: glyphs) + mark + 4
    boxLeft = max(0, (columns - boxColumns) / 2)
    middle = (rows - 1) / 2
  }

  func draw(into grid: inout ChartGrid) {
    for isLeft in [true, false] { drawSide(isLeft ? sides.left : sides.right, isLeft: isLeft, &grid) }
    drawBox(&grid)
  }

  private var trunk: (left: Int, right: Int) {
    (boxLeft - EgoFan.stub - 1, boxLeft + boxColumns + EgoFan.stub)
  }

  private func drawBox(_ grid: inout ChartGrid) {
    let right = boxLeft + boxColumns - 1
    let (box, edge) = (glyphs.egoBox, glyphs.egoEdge)
    for column in boxLeft...right {
      grid.put(edge.across, column: column, row: middle - 1, ink: .border)
      grid.put(edge.across, column: column, row: middle + 1, ink: .border)
    }
    grid.put(box.topLeft, column: boxLeft, row: middle - 1, ink: .border)
    grid.put(box.topRight, column: right, row: middle - 1, ink: .border)
    grid.put(box.bottomLeft, column: boxLeft, row: middle + 1, ink: .border)
    grid.put(box.bottomRight, column: right, row: middle + 1, ink: .border)
    func side(_ people: [Int], _ column: Int, isLeft: Bool) {
      let arm = people.isEmpty ? EgoArm.none : .single
      let sign = glyphs.junction(up: true, down: true, left: isLeft ? arm : .none, right: isLeft ? .none : arm)
      grid.put(sign, column: column, row: middle, ink: .border)
    }
    side(sides.left, boxLeft, isLeft: true)
    side(sides.right, right, isLeft: false)
    let used = grid.write(name, column: boxLeft + 2, row: middle, ink: .title)
    if !network.centre.mark.isEmpty {
      grid.write(network.centre.mark, column: boxLeft + 3 + used, row: middle, ink: .team)
    }
  }

  /// The rows of so many people, around the middle, with a row between them where there is room.
  private func places(_ count: Int) -> [Int] {
    guard count > 0 else { return [] }
    let step = count * 2 - 1 <= rows ? 2 : 1
    let height = (count - 1) * step + 1
    let top = max(0, min(rows - height, middle - (height - 1) / 2))
    return (0..<count).map { top + $0 * step }
  }

  private func drawSide(_ people: [Int], isLeft: Bool, _ grid: inout ChartGrid) {
    let places = places(people.count)
    guard let first = places.first, let last = places.last else { return }
    let column = isLeft ? trunk.left : trunk.right
    let range = min(first, middle)...max(last, middle)
    for row in range {
      let place = places.firstIndex(of: row)
      let isTwoWay = place.map { network.alters[people[$0]].isGiven && network.alters[people[$0]].isReceived }
      let outer = isTwoWay.map { $0 ? EgoArm.double : .single } ?? .none
      let inner = row == middle ? EgoArm.single : .none
      grid.put(
        glyphs.junction(
          up: row > range.lowerBound, down: row < range.upperBound, left: isLeft ? outer : inner,
          right: isLeft ? inner : outer), column: column, row: row, ink: .border)
    }
    let edge = glyphs.egoEdge.across
    for step in 1...EgoFan.stub {
      grid.put(edge, column: isLeft ? column + step : column - step, row: middle, ink: .border)
    }
    for (place, index) in people.enumerated() { draw(index, row: places[place], isLeft: isLeft, trunk: column, &grid) }
    drawBrackets(people, places, isLeft: isLeft, &grid)
  }

  /// One person: the name outside, the line to the trunk.
  private func draw(_ index: Int, row: Int, isLeft: Bool, trunk: Int, _ grid: inout ChartGrid) {
    let alter = network.alters[index]
    let zone = isLeft ? trunk : columns - trunk - 1
    let room = zone - EgoFan.bracketColumns - EgoFan.leastLine - 1
    let mark = alter.person.mark.isEmpty ? 0 : alter.person.mark.utf8Columns + 1
    let label = TextWidth.truncated(alter.person.label, to: max(1, min(26, room) - mark), glyphs: glyphs)
    let labelColumns = TextWidth.columns(label, glyphs: glyphs) + mark
    let slack = max(0, min(EgoFan.mostSlack, room - labelColumns))
    let length = EgoFan.leastLine + Int((Double(slack) * (1 - network.share(index))).rounded())
    let isTwoWay = alter.isGiven && alter.isReceived
    let ink = isTwoWay ? Ink.twoWay : .muted
    // The cell beside the trunk is 0, the one beside the name is the last.
    func cell(_ step: Int) -> Int { isLeft ? trunk - 1 - step : trunk + 1 + step }
    for step in 0..<length { grid.put(glyphs.tieLine(isTwoWay: isTwoWay), column: cell(step), row: row, ink: ink) }
    if alter.isReceived {
      grid.put(isLeft ? glyphs.arrowRight : glyphs.arrowLeft, column: cell(0), row: row, ink: ink)
    }
    if alter.isGiven {
      grid.put(isLeft ? glyphs.arrowLeft : glyphs.arrowRight, column: cell(length - 1), row: row, ink: ink)
    }
    let start = isLeft ? trunk - length - 1 - labelColumns : trunk + length + 2
    let used = grid.write(label, column: start, row: row, ink: alter.person.ink)
    if mark > 0 { grid.write(alter.person.mark, column: start + used + 1, row: row, ink: .team) }
  }

  /// A bracket at the edge beside neighbours who know each other.
  private func drawBrackets(_ people: [Int], _ places: [Int], isLeft: Bool, _ grid: inout ChartGrid) {
    let column = isLeft ? 0 : columns - 1
    func isLinked(_ place: Int) -> Bool {
      people.indices.contains(place) && people.indices.contains(place + 1)
        && sides.areLinked(people[place], people[place + 1])
    }
    for place in people.indices {
      let (up, down) = (isLinked(place - 1), isLinked(place))
      guard up || down else { continue }
      grid.put(glyphs.bracket(up: up, down: down, isLeft: isLeft), column: column, row: places[place], ink: .twoWay)
      guard down else { continue }
      for row in places[place] + 1..<places[place + 1] {
        grid.put(glyphs.bracketLine, column: column, row: row, ink: .twoWay)
      }
    }
  }
}
