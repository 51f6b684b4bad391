import Drawing

/// What a tour says about the screen.
public struct Caption: Sendable, Equatable {
  /// One or two sentences.
  public var text: String
  /// Which step of how many; 0 for a sentence outside of them.
  public var step: Int
  /// How many steps there are.
  public var steps: Int

  /// A caption of a step, counted from 1.
  public init(_ text: String, step: Int = 0, of steps: Int = 0) {
    self.text = text
    self.step = step
    self.steps = steps
  }
}

extension DashboardState {
  /// The line of a tour, over the bottom of the screen; over its top where the bottom holds what the cursor is on.
  func drawCaption(_ caption: Caption, _ canvas: inout Canvas) {
    let room = captionRoom
    guard room.rows > 0, room.columns > 4 else { return }
    let hasBox = room.rows >= 12 && room.columns >= 40
    let width = room.columns - 4
    let most = hasBox ? 4 : max(1, min(4, room.rows - 2))
    let wrapped = TextWrap.lines(caption.text, columns: width, glyphs: glyphs)
    let lines = Array(wrapped.prefix(most))
    let rows = lines.count + (hasBox ? 2 : 0)
    let low = Rect(column: room.column, row: room.endRow - rows, columns: room.columns, rows: rows)
    let high = Rect(column: room.column, row: room.row, columns: room.columns, rows: rows)
    let cursor = cursorRows(canvas.frame)
    let hides = { (rect: Rect) in cursor.filter { $0 >= rect.row && $0 < rect.endRow }.count }
    let rect = hides(low) > hides(high) ? high : low
    let place = caption.step > 0 ? "Tour \(caption.step) of \(caption.steps)" : "Tour"
    canvas.clipped(to: rect) { canvas in
      var inside = rect
      if hasBox {
        inside = canvas.window(rect, title: place, note: caption.step > 0 ? "any key stops it" : "")
      } else {
        canvas.fill(rect, ink: .overlay)
      }
      for (line, text) in lines.enumerated() {
        let isCut = line == lines.count - 1 && wrapped.count > lines.count
        let shown = isCut ? TextWidth.truncated(text + "……", to: width, glyphs: glyphs) : text
        let row = inside.row + line
        if !hasBox { canvas.write(glyphs.selection, column: rect.column, row: row, ink: .accent) }
        canvas.write(
          shown, column: rect.column + 2, row: row, style: canvas.theme[.text].on(canvas.theme[.overlay]),
          maxColumns: width)
      }
    }
  }

  /// Between the top line with its emergencies and the bottom lines.
  private var captionRoom: Rect {
    let top = layout.banner?.endRow ?? layout.header?.endRow ?? 0
    let end = layout.counts?.row ?? layout.footer?.row ?? size.rows
    return Rect(column: 0, row: top, columns: size.columns, rows: end - top)
  }

  /// The rows that the cursor's sign stands in: of the window, or else of the pane that has the keyboard.
  private func cursorRows(_ frame: Frame) -> [Int] {
    let area = overlay == nil ? layout.rect(of: focus) ?? Rect(size) : Rect(size)
    return (area.row..<max(area.row, area.endRow)).filter { row in
      (area.column..<area.endColumn).contains { frame[$0, row].text == glyphs.selection && !isTitle(row, area) }
    }
  }

  /// The sign stands in the title of the pane that has the keyboard too.
  private func isTitle(_ row: Int, _ area: Rect) -> Bool { overlay == nil && row == area.row && area.rows > 1 }
}
