/// An ego network where it is narrow: the middle on top, those around below each other.
struct EgoTree {
  private let network: EgoNetwork
  private let shown: Int
  /// The shortest and the longest line of a tie, with its arrows.
  private static let line = 4...9

  init(_ network: EgoNetwork, shown: Int) {
    self.network = network
    self.shown = shown
  }

  func draw(into grid: inout ChartGrid) {
    write(network.centre, column: 0, row: 0, ink: .title, &grid)
    let room = grid.columns
    // A name has the most of the room; lines differ in length only where that leaves enough for it.
    let longest = max(EgoTree.line.lowerBound, min(EgoTree.line.upperBound, room - 18))
    for index in 0..<shown {
      let alter = network.alters[index]
      let row = index + 1
      let isTwoWay = alter.isGiven && alter.isReceived
      let isLast = index == shown - 1
      grid.put(
        grid.glyphs.junction(up: true, down: !isLast, left: .none, right: isTwoWay ? .double : .single),
        column: 0, row: row, ink: .border)
      let length =
        EgoTree.line.lowerBound
        + Int((Double(longest - EgoTree.line.lowerBound) * (1 - network.share(index))).rounded())
      let ink = isTwoWay ? Ink.twoWay : .muted
      for column in 1...length {
        grid.put(grid.glyphs.tieLine(isTwoWay: isTwoWay), column: column, row: row, ink: ink)
      }
      if alter.isReceived { grid.put(grid.glyphs.arrowLeft, column: 1, row: row, ink: ink) }
      if alter.isGiven { grid.put(grid.glyphs.arrowRight, column: length, row: row, ink: ink) }
      write(alter.person, column: length + 2, row: row, ink: alter.person.ink, &grid)
    }
  }

  private func write(_ person: EgoNetwork.Person, column: Int, row: Int, ink: Ink, _ grid: inout ChartGrid) {
    let mark = person.mark.isEmpty ? 0 : person.mark.utf8Columns + 1
    let used = grid.write(
      person.label, column: column, row: row, ink: ink, columns: max(1, grid.columns - column - mark))
    guard mark > 0 else { return }
    grid.write(person.mark, column: column + used + 1, row: row, ink: .team)
  }
}
