/// Finds the nearest colour that a terminal can show. Nil is the terminal's own colour.
///
/// Each costs about a microsecond or less: callers that ask for every cell should remember the answers.
public enum Quantise {
  /// The index in xterm's palette, 16…255: the first sixteen are the person's own and could be anything.
  public static func xterm256(_ colour: Colour) -> Int? {
    guard case .rgb(let red, let green, let blue) = colour else { return nil }
    let wanted = OKLab(red, green, blue)
    var best = 16
    var nearest = Double.infinity
    for (offset, entry) in xtermLab.enumerated() {
      let distance = entry.distance(to: wanted)
      if distance < nearest { (best, nearest) = (offset + 16, distance) }
    }
    return best
  }

  /// One of the sixteen, 0…15: the hue is kept before the lightness, because it is the hue that means something.
  public static func ansi16(_ colour: Colour) -> Int? {
    guard case .rgb(let red, let green, let blue) = colour else { return nil }
    let wanted = OKLab(red, green, blue)
    if let hue = hue(of: wanted) { return wanted.lightness >= 0.62 ? hue + 8 : hue }
    switch wanted.lightness {
    case ..<0.35: return 0
    case ..<0.68: return 8
    case ..<0.92: return 7
    default: return 15
    }
  }

  /// One of the eight, 0…7; no hue for a colour that is nearly grey, black or white.
  public static func ansi8(_ colour: Colour) -> Int? {
    guard case .rgb(let red, let green, let blue) = colour else { return nil }
    let wanted = OKLab(red, green, blue)
    return hue(of: wanted) ?? (wanted.lightness < 0.5 ? 0 : 7)
  }

  /// The index of a colour at a depth; nil at `mono`, at `truecolour` and for the terminal's own.
  public static func index(_ colour: Colour, depth: ColourDepth) -> Int? {
    switch depth {
    case .mono, .truecolour: nil
    case .ansi8: ansi8(colour)
    case .ansi16: ansi16(colour)
    case .xterm256: xterm256(colour)
    }
  }

  /// What one of the sixteen, 0…15, usually looks like: as xterm draws them, unless the person chose others.
  public static func usualColour(_ index: Int) -> Colour {
    let colours: [Colour] = [
      .rgb(0, 0, 0), .rgb(205, 0, 0), .rgb(0, 205, 0), .rgb(205, 205, 0), .rgb(0, 0, 238), .rgb(205, 0, 205),
      .rgb(0, 205, 205), .rgb(229, 229, 229), .rgb(127, 127, 127), .rgb(255, 0, 0), .rgb(0, 255, 0), .rgb(255, 255, 0),
      .rgb(92, 92, 255), .rgb(255, 0, 255), .rgb(0, 255, 255), .rgb(255, 255, 255),
    ]
    return colours[max(0, min(index, 15))]
  }

  /// The colour of an index in xterm's palette; nil outside 16…255.
  public static func xtermColour(_ index: Int) -> Colour? {
    guard (16...255).contains(index) else { return nil }
    if index >= 232 {
      let grey = UInt8(8 + (index - 232) * 10)
      return .rgb(grey, grey, grey)
    }
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    let cube = index - 16
    return .rgb(steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
  }

  /// The one of red, green, yellow, blue, magenta and cyan that a colour is most like; nil near grey, black and white.
  private static func hue(of wanted: OKLab) -> Int? {
    guard wanted.chroma >= 0.045, wanted.lightness >= 0.33, wanted.lightness < 0.96 else { return nil }
    var best: (index: Int, likeness: Double)?
    for (index, entry) in hues {
      let likeness = entry.hueLikeness(to: wanted)
      if likeness > best?.likeness ?? -2 { best = (index, likeness) }
    }
    return best?.index
  }

  private static let xtermLab: [OKLab] = (16...255).map { index in
    guard case .rgb(let red, let green, let blue) = xtermColour(index) else { return OKLab(0, 0, 0) }
    return OKLab(red, green, blue)
  }

  private static let hues: [(Int, OKLab)] = [
    (1, OKLab(222, 56, 43)), (2, OKLab(57, 181, 74)), (3, OKLab(255, 199, 6)), (4, OKLab(40, 100, 230)),
    (5, OKLab(200, 60, 200)), (6, OKLab(44, 181, 233)),
  ]
}
