/// How many colours a terminal shows.
public enum ColourDepth: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// None: attributes only.
  case mono
  case eight
  case sixteen
  case twoHundredFiftySix
  /// 24 bits. Drawn with the nearest of 256, because curses would have to rewrite the person's palette for more.
  case trueColour

  public static func < (left: ColourDepth, right: ColourDepth) -> Bool { left.rawValue < right.rawValue }

  /// The depth of a terminal whose description has so many colours, in this environment: `NO_COLOR` (no-color.org)
  /// switches colour off, `COLORTERM` says what the description cannot.
  init(described colours: Int, environment: (String) -> String?) {
    if let refusal = environment("NO_COLOR"), !refusal.isEmpty {
      self = .mono
      return
    }
    switch colours {
    case 256...:
      let boast = environment("COLORTERM")
      self = boast == "truecolor" || boast == "24bit" ? .trueColour : .twoHundredFiftySix
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .mono
    }
  }
}
