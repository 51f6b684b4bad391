extension Frame {
  /// Cells of a row that show a web address, or a part of one that is broken over lines, and lead there.
  public struct Link: Sendable, Hashable {
    /// Counted from 0 at the top.
    public let row: Int
    /// The first column and the one after the last.
    public let columns: Range<Int>
    /// What the cells show, a sign a column.
    public let text: String
    /// The whole address.
    public let address: WebAddress

    /// A number that all parts of one address share, so that a terminal knows that they belong together: FNV-1a.
    public var group: UInt32 {
      address.text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
    }
  }

  /// The links whose cells still show the address: what was drawn over one later took it away. O(their columns).
  public var shownLinks: [Link] {
    links.filter { link in
      guard 0..<size.rows ~= link.row, link.columns.lowerBound >= 0, link.columns.upperBound <= size.columns else {
        return false
      }
      return zip(link.columns, link.text.unicodeScalars).allSatisfy { column, sign in
        let glyph = self[column, link.row].glyph
        return glyph.count == 1 && glyph[0] == sign.value
      }
    }
  }
}

extension Canvas {
  /// Makes cells that were just drawn lead to an address. They must show it, or a part of it: what they say is where
  /// they lead. Outside the clip nothing is marked.
  public mutating func link(_ text: String, to address: WebAddress, column: Int, row: Int) {
    let columns = column..<column.plus(text.utf8.count)
    guard row >= clip.row, row < clip.endRow, columns.lowerBound >= clip.column, columns.upperBound <= clip.endColumn,
      !text.isEmpty, address.text.contains(text)
    else { return }
    add(Frame.Link(row: row, columns: columns, text: text, address: address))
  }
}
