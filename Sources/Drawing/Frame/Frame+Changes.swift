extension Frame {
  /// Cells of a row that lie side by side.
  public struct Span: Sendable, Hashable {
    /// Counted from 0 at the top.
    public let row: Int
    /// The first column and the one after the last.
    public let columns: Range<Int>

    /// Cells of a row.
    public init(row: Int, columns: Range<Int>) {
      self.row = row
      self.columns = columns
    }
  }

  /// The cells that differ from another frame, from top left to bottom right; all rows when the size differs.
  ///
  /// A span never begins or ends inside a wide character of either frame, and differences less than `joining` columns
  /// apart are one span, because moving the cursor costs more. O(cells), with next to no cost for equal rows.
  public func changes(from previous: Frame, joining: Int = 4) -> [Span] {
    guard size == previous.size else {
      return size.columns == 0 ? [] : (0..<size.rows).map { Span(row: $0, columns: 0..<size.columns) }
    }
    let width = size.columns
    var spans: [Span] = []
    cells.withUnsafeBufferPointer { new in
      previous.cells.withUnsafeBufferPointer { old in
        guard new.baseAddress != old.baseAddress else { return }
        for row in 0..<size.rows {
          let base = row * width
          var open: Range<Int>?
          var column = 0
          while column < width {
            guard new[base + column] != old[base + column] else {
              column += 1
              continue
            }
            var lower = column
            while lower > 0, new[base + lower].width == 0 || old[base + lower].width == 0 { lower -= 1 }
            var upper = column + 1
            while upper < width, new[base + upper].width == 0 || old[base + upper].width == 0 { upper += 1 }
            if let before = open, lower - before.upperBound < joining {
              open = before.lowerBound..<upper
            } else {
              if let before = open { spans.append(Span(row: row, columns: before)) }
              open = lower..<upper
            }
            column = upper
          }
          if let last = open { spans.append(Span(row: row, columns: last)) }
        }
      }
    }
    return spans
  }
}
