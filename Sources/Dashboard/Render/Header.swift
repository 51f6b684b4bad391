import Drawing

extension DashboardState {
  /// The top line: which community, which screen, who is here, and for when all of it is.
  func drawHeader(_ canvas: inout Canvas, _ rect: Rect) {
    canvas.fill(rect, ink: .header)
    let rect = drawBadge(&canvas, rect)
    let userColumns =
      self.asOf.reason == .clock && rect.columns >= 60
      ? TextWidth.columns(shownUser(columns: rect.columns) ?? "", glyphs: glyphs) : 0
    let beside = (self.asOf.reason != .clock ? 44 : badge == nil ? 66 : 60) + userColumns
    let asOf =
      asOfText.first {
        TextWidth.columns($0, glyphs: glyphs) + (rect.columns >= 100 ? 60 : rect.columns >= 60 ? beside : 26)
          <= rect.columns
      }
      ?? (asOf.reason == .clock ? "" : asOfText.last ?? "")
    let user = shownUser(columns: rect.columns)
    let right = [user, asOf.isEmpty ? nil : asOf].compactMap(\.self).joined(separator: "  ")
    let used = canvas.writeRight(right, endColumn: rect.endColumn - 1, row: rect.row, ink: .header)
    let room = rect.columns - used - 2
    // On the usual eighty columns the names of the screens say more than the beginning of the community's name.
    let tabs = tabColumns(short: false) + (rect.columns >= 76 || badge != nil ? 1 : 12) <= room ? false : true
    let nameRoom = min(40, room - tabColumns(short: tabs) - 3)
    var column = rect.column + 1
    // Beside a badge the clock and the names of the screens come first.
    if nameRoom >= 12, badge == nil || !tabs {
      let community = Opening.words(of: community.profile.name, limit: 100)
      let isShort = nameRoom < TextWidth.columns(community, glyphs: glyphs) + 9
      let name = isShort ? community : "Rounds \(glyphs.separator) \(community)"
      column += canvas.write(name, column: column, row: rect.row, ink: .header, maxColumns: nameRoom) + 3
    }
    for screen in ScreenID.allCases {
      let label = self.label(of: screen, short: tabs)
      let ink = screen == self.screen ? Ink.headerSelected : .header
      // A number without its place, or half of it, would say nothing.
      let left = max(0, rect.column + room + 1 - column)
      if screen != self.screen, TextWidth.columns(label, glyphs: glyphs) > left { continue }
      column += canvas.write(
        label, column: column, row: rect.row, ink: ink, maxColumns: left)
      column += 1
    }
  }

  /// Who is at the keyboard: the name where there is room for it, else the id by which the team knows them.
  private func shownUser(columns: Int) -> String? {
    guard columns >= 40, let userName else { return nil }
    let name = columns >= 110 ? nameOfPerson(userName) : userName
    if columns >= 110, notOnTeam != nil {
      return "\(TextWidth.truncated(name, to: 20, glyphs: glyphs)), not on the team"
    }
    return TextWidth.truncated(name, to: columns >= 80 ? 20 : 8, glyphs: glyphs)
  }

  /// The tab of a screen; the present one stands in brackets, so that it is seen without colours.
  private func label(of screen: ScreenID, short: Bool) -> String {
    let isSelected = screen == self.screen
    let text = short && !isSelected ? String(screen.rawValue) : "\(screen.rawValue) \(screen.title)"
    return isSelected ? "[\(text)]" : " \(text) "
  }

  private func tabColumns(short: Bool) -> Int {
    ScreenID.allCases.reduce(0) { $0 + label(of: $1, short: short).unicodeScalars.count + 1 }
  }

  /// What ages are counted to, from the longest form to the shortest.
  private var asOfText: [String] {
    let date = DateText(asOf.time, zone: zone)
    switch asOf.reason {
    case .clock: return size.columns >= 100 ? ["as of \(date.full)"] : [date.full, date.clock]
    case .archive: return ["archive \(glyphs.separator) as of \(date.day)", "archive \(date.day)", "archive"]
    case .chosen: return ["as of \(date.day) \(date.clock) (chosen)", "as of \(date.day)", date.dayAndMonth]
    }
  }
}
