/// The signs of an ego network, one column each.
extension GlyphSet {
  /// The line of a tie: of both ways, and of one.
  func tieLine(isTwoWay: Bool) -> Unicode.Scalar {
    isASCII ? (isTwoWay ? "=" : "-") : (isTwoWay ? "═" : "─")
  }
  /// The heads of arrows.
  var arrowLeft: Unicode.Scalar { isASCII ? "<" : "←" }
  var arrowRight: Unicode.Scalar { isASCII ? ">" : "→" }
  /// The edge of the box in the middle.
  var egoBox:
    (topLeft: Unicode.Scalar, topRight: Unicode.Scalar, bottomLeft: Unicode.Scalar, bottomRight: Unicode.Scalar)
  { isASCII ? (".", ".", "'", "'") : ("╭", "╮", "╰", "╯") }
  var egoEdge: (across: Unicode.Scalar, down: Unicode.Scalar) { isASCII ? ("-", "|") : ("─", "│") }

  /// Where a trunk meets what goes off it. All lines are single, but for an arm outwards that may be double.
  func junction(up: Bool, down: Bool, left: EgoArm, right: EgoArm) -> Unicode.Scalar {
    if isASCII {
      if up || down { return left == .none && right == .none ? "|" : "+" }
      return left == .double || right == .double ? "=" : "-"
    }
    let isDouble = left == .double || right == .double
    switch (up, down, left != .none, right != .none) {
    case (true, true, false, false), (true, false, false, false), (false, true, false, false): return "│"
    case (true, true, true, false): return isDouble ? "╡" : "┤"
    case (true, true, false, true): return isDouble ? "╞" : "├"
    case (true, true, true, true): return isDouble && left == right ? "╪" : "┼"
    case (false, true, true, false): return isDouble ? "╕" : "╮"
    case (false, true, false, true): return isDouble ? "╒" : "╭"
    case (true, false, true, false): return isDouble ? "╛" : "╯"
    case (true, false, false, true): return isDouble ? "╘" : "╰"
    case (false, true, true, true): return "┬"
    case (true, false, true, true): return "┴"
    case (false, false, _, _): return isDouble ? "═" : "─"
    }
  }

  /// The bracket between two neighbours who know each other: its upper end, its lower end, both, and what runs between.
  func bracket(up: Bool, down: Bool, isLeft: Bool) -> Unicode.Scalar {
    if isASCII { return up && down ? ":" : down ? "." : "'" }
    if up && down { return isLeft ? "├" : "┤" }
    if down { return isLeft ? "╭" : "╮" }
    return isLeft ? "╰" : "╯"
  }
  var bracketLine: Unicode.Scalar { isASCII ? ":" : "│" }
}

/// What goes off a trunk to one side.
enum EgoArm { case none, single, double }
