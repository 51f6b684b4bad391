/// Remembers each figure with the whole numbers that it was made of.
///
/// Belongs to one engine and one instant: sums that fade with time are the same numbers only as of the same instant.
final class FigureMemo {
  private var known: [(key: [Int], figure: Figure)?] = Array(repeating: nil, count: FigureID.allCases.count)
  private var groups: (key: Int, figures: [GroupFigure])?

  /// The figure as it was made of the same numbers, else made now.
  func figure(_ id: FigureID, _ key: [Int], _ make: () -> Figure) -> Figure {
    let place = id.place
    if let held = known[place], held.key == key { return held.figure }
    let figure = make()
    known[place] = (key, figure)
    return figure
  }

  /// The same for the figures of groups.
  func groups(_ key: Int, _ make: () -> [GroupFigure]) -> [GroupFigure] {
    if let held = groups, held.key == key { return held.figures }
    let figures = make()
    groups = (key, figures)
    return figures
  }
}

extension FigureID {
  /// Its place in `allCases`. O(1).
  fileprivate var place: Int { FigureID.places[self] ?? 0 }

  private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
