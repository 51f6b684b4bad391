import CTerminal
import Drawing

// Links (OSC 8): curses knows nothing of them, so that their cells are sent once more, with the address around them.
extension TerminalSession {
  /// The links that this terminal may be given.
  func links(of frame: Frame) -> Set<Frame.Link> {
    guard frame.size == size, !frame.links.isEmpty, modes.takesLinks else { return [] }
    return Set(frame.shownLinks)
  }

  /// Has the rows sent anew whose cells led somewhere and do not any more: the terminal keeps an address with its cell.
  func dropLinks(except links: Set<Frame.Link>) {
    let rows = Set(linked.subtracting(links).map(\.row))
    for row in rows where row < size.rows { ct_screen_resend(Int32(row)) }
    // Other links of such a row are sent again too.
    linked = linked.filter { !rows.contains($0.row) }
  }

  /// The bytes that make cells lead to their addresses: new links, and those of rows in which curses may have written.
  func linkBytes(_ links: Set<Frame.Link>, _ frame: Frame, _ old: Frame?) -> [UInt8] {
    guard !links.isEmpty else { return [] }
    let cursorRow = frame.cursor?.row ?? size.rows - 1
    let due = links.filter { link in
      guard linked.contains(link), let old, old.size == frame.size, link.row != cursorRow else { return true }
      return TerminalSession.cells(old, row: link.row) != TerminalSession.cells(frame, row: link.row)
    }
    linked = links
    guard !due.isEmpty else { return [] }
    var bytes: [UInt8] = []
    for link in due.sorted(by: { ($0.row, $0.columns.lowerBound) < ($1.row, $1.columns.lowerBound) }) {
      bytes += Array(String(cString: ct_terminfo_move(Int32(link.row), Int32(link.columns.lowerBound))).utf8)
      bytes += Array("\u{1B}]8;id=r\(String(link.group, radix: 16));\(link.address.text)\u{1B}\\".utf8)
      for (column, sign) in zip(link.columns, link.text.utf8) {
        let style = frame[column, link.row].style
        bytes += self.style(style)
        bytes.append(sign)
      }
      bytes += Array("\u{1B}]8;;\u{1B}\\".utf8)
    }
    // Back to where curses believes that everything is.
    bytes += self.style(.plain)
    let place = frame.cursor ?? Frame.Position(column: 0, row: size.rows - 1)
    return bytes + Array(String(cString: ct_terminfo_move(Int32(place.row), Int32(place.column))).utf8)
  }

  private func style(_ style: Style) -> [UInt8] {
    let pair = pairs.pair(for: style) ?? 0
    return Array(String(cString: ct_screen_style(UInt32(style.attributes.rawValue), pair)).utf8)
  }
}
