import Drawing

/// The numbers that curses knows pairs of colours by, made when a pair is first shown.
struct ColourPairs {
  private struct Entries: Hashable {
    var foreground: Int32
    var background: Int32
  }
  private struct Colours: Hashable {
    var foreground: Colour
    var background: Colour
  }

  let depth: ColourDepth
  /// Pairs there are, pair 0 included.
  private let limit: Int32
  private let hasDefaultColours: Bool
  private let register: (_ pair: Int32, _ foreground: Int32, _ background: Int32) -> Bool
  private var byColours: [Colours: Int32] = [:]
  private var byEntries: [Entries: Int32] = [:]

  /// - Parameter register: tells curses what a pair stands for; false when it refuses.
  init(
    depth: ColourDepth, limit: Int32, hasDefaultColours: Bool,
    register: @escaping (_ pair: Int32, _ foreground: Int32, _ background: Int32) -> Bool
  ) {
    self.depth = depth
    self.limit = limit
    self.hasDefaultColours = hasDefaultColours
    self.register = register
  }

  /// The pair of a style; 0 stands for the terminal's own colours. Nil when all pairs are taken.
  mutating func pair(for style: Style) -> Int32? {
    if depth == .mono || (style.foreground == .standard && style.background == .standard) { return 0 }
    let colours = Colours(foreground: style.foreground, background: style.background)
    if let known = byColours[colours] { return known }
    let entries = Entries(
      foreground: entry(of: style.foreground, otherwise: 7), background: entry(of: style.background, otherwise: 0))
    if let known = byEntries[entries] {
      byColours[colours] = known
      return known
    }
    let pair = Int32(byEntries.count) + 1
    guard pair < limit, register(pair, entries.foreground, entries.background) else { return nil }
    byEntries[entries] = pair
    byColours[colours] = pair
    return pair
  }

  /// Forgets all pairs. What is on the screen must be drawn again.
  mutating func startAgain() {
    byColours = [:]
    byEntries = [:]
  }

  /// - Parameter otherwise: what stands for the terminal's own colour where it cannot be named.
  private func entry(of colour: Colour, otherwise fallback: Int32) -> Int32 {
    // 24 bits are drawn with the nearest of 256: for more, curses would have to rewrite the person's palette.
    guard let index = Quantise.index(colour, depth: min(depth, .xterm256)) else {
      return hasDefaultColours ? -1 : fallback
    }
    return Int32(index)
  }
}
