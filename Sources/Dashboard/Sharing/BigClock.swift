import Drawing

/// A clock that is read from across a room: five rows, of full blocks or of number signs.
enum BigClock {
  /// The columns of `14:02`.
  static let columns = 29

  /// `14:02` in five rows. Signs other than digits and the colon are left out.
  static func lines(_ time: String, glyphs: GlyphSet) -> [String] {
    let ink = glyphs == .ascii ? "#" : "█"
    return (0..<5).map { row in
      time.compactMap { shapes[$0]?[row] }.map { line in line.map { $0 == "#" ? ink : " " }.joined() }
        .joined(separator: "  ")
    }
  }

  private static let shapes: [Character: [String]] = [
    "0": ["#####", "#   #", "#   #", "#   #", "#####"], "1": ["  ## ", "   # ", "   # ", "   # ", "  ###"],
    "2": ["#####", "    #", "#####", "#    ", "#####"], "3": ["#####", "    #", " ####", "    #", "#####"],
    "4": ["#   #", "#   #", "#####", "    #", "    #"], "5": ["#####", "#    ", "#####", "    #", "#####"],
    "6": ["#####", "#    ", "#####", "#   #", "#####"], "7": ["#####", "    #", "   # ", "  #  ", "  #  "],
    "8": ["#####", "#   #", "#####", "#   #", "#####"], "9": ["#####", "#   #", "#####", "    #", "#####"],
    ":": [" ", "#", " ", "#", " "],
  ]
}
