import Drawing
import Testing

@testable import Dashboard

extension Person {
  /// Where a text stands on the screen: its first cell, in the first row that holds it from a row on.
  func place(of text: String, from row: Int = 0, within columns: Range<Int>? = nil) -> Frame.Position? {
    let sight = Sight(state)
    let columns = columns ?? 0..<state.size.columns
    for row in row..<max(row, state.size.rows) {
      if let found = sight.find(text, row: row, from: columns.lowerBound), found.upperBound <= columns.upperBound {
        return Frame.Position(column: found.lowerBound, row: row)
      }
    }
    return nil
  }

  /// Presses and lets go of the left button where a text stands.
  mutating func click(
    on text: String, from row: Int = 0, within columns: Range<Int>? = nil,
    at location: SourceLocation = #_sourceLocation
  ) {
    guard let place = place(of: text, from: row, within: columns) else {
      Issue.record("“\(text)” should be on the screen:\n\(screen)", sourceLocation: location)
      return
    }
    click(place)
  }

  mutating func click(_ place: Frame.Position, button: Int = 0) {
    happen(.mouse(MouseEvent(action: .press, button: button, position: place)))
    happen(.mouse(MouseEvent(action: .release, button: button, position: place)))
  }

  /// Turns the wheel over a text.
  mutating func wheel(
    _ action: MouseEvent.Action, over text: String, times: Int = 1, at location: SourceLocation = #_sourceLocation
  ) {
    guard let place = place(of: text) else {
      Issue.record("“\(text)” should be on the screen:\n\(screen)", sourceLocation: location)
      return
    }
    for _ in 0..<times { happen(.mouse(MouseEvent(action: action, position: place))) }
  }

  mutating func drag(from start: Frame.Position, to end: Frame.Position) {
    happen(.mouse(MouseEvent(action: .press, position: start)))
    happen(.mouse(MouseEvent(action: .drag, position: end)))
    happen(.mouse(MouseEvent(action: .release, position: end)))
  }

  /// The middle of a border.
  func border(_ border: Border) -> Frame.Position? {
    state.layout.borders.first { $0.border == border }.map {
      Frame.Position(column: $0.rect.column + $0.rect.columns / 2, row: $0.rect.row + $0.rect.rows / 2)
    }
  }
}
