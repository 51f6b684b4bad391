/// How many colours a terminal shows.
public enum ColourDepth: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// None: attributes only.
  case mono
  /// The eight of ECMA-48.
  case ansi8
  /// The same with a bright one of each.
  case ansi16
  /// The palette of xterm.
  case xterm256
  /// 24 bits.
  case truecolour

  /// Fewer colours come first.
  public static func < (left: ColourDepth, right: ColourDepth) -> Bool { left.rawValue < right.rawValue }
}
