import CTerminal
import Drawing

extension TerminalSession {
  /// Shows a frame. Only cells that differ from the frame before are sent, in one update; when nothing differs, nothing.
  ///
  /// A frame of another size than the window's is cut, or filled up with blanks. What a cell holds is checked again
  /// here: no control character and no text of another width than the cell's reaches the terminal.
  public func show(_ frame: Frame) {
    guard !isStopped, !isLost, frame != shown else { return }
    if !paint(frame, over: shown) {
      // All colour pairs are taken, by themes that were shown before. Begin again with those of this frame.
      pairs.startAgain()
      ct_screen_erase()
      ct_screen_forget()
      linked = []
      _ = paint(frame, over: nil)
    }
    placeCursor(frame.cursor)
    let old = shown
    shown = frame
    let links = links(of: frame)
    dropLinks(except: links)
    update { linkBytes(links, frame, old) }
  }

  /// Sends what curses holds back in one piece, and as one change where the terminal can and it is a large one.
  ///
  /// - Parameter more: what is to be sent after it in the same piece.
  func update(more: () -> [UInt8] = { [] }) {
    var count = 0
    let bytes = ct_screen_update(&count)
    var output = Array(UnsafeRawBufferPointer(start: bytes, count: count))
    output += more()
    output = isLost || output.isEmpty ? [] : shorter.shortened(output)
    // A terminal takes a small piece in at once anyway, and over a slow line nothing comes at once.
    if output.count > TerminalSession.leastSynchronised, !modes.beginUpdate.isEmpty, slowLine == nil {
      output = Array(modes.beginUpdate.utf8) + output + Array(modes.endUpdate.utf8)
    }
    send(output)
  }

  /// Bytes from which an update is worth the 16 bytes of its marks.
  private static let leastSynchronised = 512

  /// Hands the changed cells to curses; false when a colour pair was not to be had.
  private func paint(_ frame: Frame, over old: Frame?) -> Bool {
    var allColoured = true
    // Neighbours mostly look alike: one look-up serves a run of cells.
    var last: (style: Style, pair: Int32?)?
    for row in 0..<size.rows {
      let before = old.map { TerminalSession.cells($0, row: row) }
      let now = TerminalSession.cells(frame, row: row)
      if let before, before == now { continue }
      let fittedBefore = before.map { ShownRow.fitted($0, columns: size.columns) }
      for (column, cell) in ShownRow.fitted(now, columns: size.columns).enumerated() {
        guard cell.width > 0, cell != fittedBefore?[column] else { continue }
        let pair = last?.style == cell.style ? last?.pair : pairs.pair(for: cell.style)
        last = (cell.style, pair)
        if pair == nil { allColoured = false }
        put(cell, column: column, row: row, pair: pair ?? 0)
      }
    }
    return allColoured
  }

  static func cells(_ frame: Frame, row: Int) -> ArraySlice<Cell> {
    guard row < frame.size.rows else { return [] }
    return frame.cells[row * frame.size.columns..<(row + 1) * frame.size.columns]
  }

  private func put(_ cell: Cell, column: Int, row: Int, pair: Int32) {
    // curses keeps five scalars of a cell.
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Glyph.mostScalars) { scalars in
      let count = cell.glyph.count
      for index in 0..<count {
        let scalar = cell.glyph[index]
        scalars[index] = isUnicode || scalar < 0x80 ? scalar : 0x3F
      }
      // The attributes of both sides have the same bits.
      ct_screen_put(
        Int32(row), Int32(column), scalars.baseAddress, Int32(count), Int32(cell.width),
        UInt32(cell.style.attributes.rawValue), pair)
    }
  }

  private func placeCursor(_ place: Frame.Position?) {
    if let place, 0..<size.columns ~= place.column, 0..<size.rows ~= place.row {
      ct_screen_cursor(Int32(place.row), Int32(place.column), true)
    } else {
      // Terminals that cannot hide it show it in the corner, where nothing is typed.
      ct_screen_cursor(Int32(size.rows - 1), 0, false)
    }
  }

  /// Asks for the window's size; true when it has changed.
  @discardableResult
  func takeSize() -> Bool {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard ct_tty_size(descriptor, &rows, &columns) else { return false }
    // A mad report must not take all memory.
    let now = Size(columns: min(Int(columns), 4000), rows: min(Int(rows), 2000))
    guard now != size else { return false }
    size = now
    ct_screen_resize(Int32(now.rows), Int32(now.columns))
    ct_screen_erase()
    shown = nil
    return true
  }
}

extension TerminalSession {
  /// Sends every cell of the last frame again: something else wrote on the terminal.
  public func redraw() {
    guard let frame = shown else { return }
    shown = nil
    ct_screen_forget()
    show(frame)
  }
}
