import Drawing

/// The palette entry that looks most like a 24-bit colour.
enum NearestColour {
  /// The entry for a colour; -1, the terminal's own, for `.standard`.
  static func index(of colour: Colour, depth: ColourDepth) -> Int32 {
    guard case .rgb(let red, let green, let blue) = colour else { return -1 }
    let wanted = (Int(red), Int(green), Int(blue))
    switch depth {
    case .mono: return -1
    case .eight: return nearest(to: wanted, among: 0..<8)
    case .sixteen: return nearest(to: wanted, among: 0..<16)
    // Not the first 16: their look is the person's choice.
    case .twoHundredFiftySix, .trueColour: return nearest(to: wanted, among: 16..<256)
    }
  }

  private static func nearest(to wanted: (Int, Int, Int), among entries: Range<Int>) -> Int32 {
    Int32(entries.min { distance(wanted, shade(of: $0)) < distance(wanted, shade(of: $1)) } ?? 0)
  }

  /// The square of the distance in RGB, weighted by how bright each channel is to the eye (ITU-R BT.601).
  private static func distance(_ left: (Int, Int, Int), _ right: (Int, Int, Int)) -> Int {
    let (red, green, blue) = (left.0 - right.0, left.1 - right.1, left.2 - right.2)
    return 299 * red * red + 587 * green * green + 114 * blue * blue
  }

  /// What xterm shows for an entry of its palette of 256.
  private static func shade(of entry: Int) -> (Int, Int, Int) {
    switch entry {
    case 0..<16: return basic[entry]
    case 16..<232:
      let cube = entry - 16
      return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    default:
      let grey = 8 + 10 * (entry - 232)
      return (grey, grey, grey)
    }
  }

  private static func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }

  private static let basic: [(Int, Int, Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
    (255, 255, 255),
  ]
}
