/// One person in the middle and those whom they have ties with around: the nearer, the stronger the tie.
///
/// A tie that goes both ways is a double line with two arrows, one that does not a single line with the arrow towards
/// who is given attention: shape says it, ink only repeats it.
public struct EgoNetwork: Sendable, Hashable {
  /// Somebody in the picture.
  public struct Person: Sendable, Hashable {
    /// The name; it is cleaned, and cut to the room there is.
    public var label: String
    /// Stands behind the name, such as `+` for the team; ASCII. Empty for none.
    public var mark: String
    /// What the name is drawn in.
    public var ink: Ink

    /// Somebody in the picture.
    public init(_ label: String, mark: String = "", ink: Ink = .text) {
      self.label = label
      self.mark = mark
      self.ink = ink
    }
  }

  /// Somebody around the middle.
  public struct Alter: Sendable, Hashable {
    /// Who it is.
    public var person: Person
    /// How strong the tie is, in any unit; what is not finite counts as none.
    public var strength: Double
    /// The one in the middle gives them attention.
    public var isGiven: Bool
    /// They give it to the one in the middle.
    public var isReceived: Bool

    /// Somebody around the middle.
    public init(_ person: Person, strength: Double, isGiven: Bool, isReceived: Bool) {
      self.person = person
      self.strength = strength
      self.isGiven = isGiven
      self.isReceived = isReceived
    }
  }

  /// Two of those around who know each other, by their places; the order of the two means nothing.
  public struct Link: Sendable, Hashable {
    /// The place of one among the alters.
    public var first: Int
    /// The place of the other.
    public var second: Int

    /// Two who know each other.
    public init(_ first: Int, _ second: Int) {
      self.first = first
      self.second = second
    }
  }

  /// Who stands in the middle.
  public var centre: Person
  /// Those around, the strongest first.
  public var alters: [Alter]
  /// Who of them know each other.
  public var links: [Link]

  /// A network around somebody.
  public init(centre: Person, alters: [Alter], links: [Link] = []) {
    self.centre = centre
    self.alters = alters
    self.links = links
  }

  /// How many of those around fit into so many columns and rows: the first ones are drawn, the caller counts the rest.
  public func fitting(width: Int, height: Int) -> Int {
    let height = min(Chart.mostRows, height)
    guard width >= EgoNetwork.leastWidth, height >= 2 else { return 0 }
    if width < EgoNetwork.leastForTwoSides || height < 3 { return min(alters.count, height - 1) }
    return min(alters.count, height * 2)
  }

  /// The rows that the picture takes when it may be as high as that: two of them a person on a side where there is room.
  public func rows(width: Int, atMost most: Int) -> Int {
    let shown = fitting(width: width, height: most)
    if width < EgoNetwork.leastForTwoSides || most < 3 { return min(max(1, most), shown + 1) }
    let side = (shown + 1) / 2
    return min(most, max(3, side * 2 - 1))
  }

  /// The picture as `height` lines of exactly `width` columns. O(cells + alters²).
  public func lines(width: Int, height: Int, glyphs: GlyphSet = .unicode) -> [ChartLine] {
    var grid = ChartGrid(columns: width, rows: height, glyphs: glyphs)
    let shown = fitting(width: width, height: height)
    if grid.columns < EgoNetwork.leastForTwoSides || grid.rows < 3 {
      EgoTree(self, shown: shown).draw(into: &grid)
    } else {
      EgoFan(self, shown: shown, grid: grid).draw(into: &grid)
    }
    return grid.lines()
  }

  /// Narrower than that only the middle is shown.
  static let leastWidth = 12
  /// The width from which there are people on both sides of the middle.
  static let leastForTwoSides = 56

  /// The strength of an alter as a share of the strongest.
  func share(_ index: Int) -> Double {
    func sane(_ value: Double) -> Double { value.isFinite && value > 0 ? value : 0 }
    let most = alters.lazy.map { sane($0.strength) }.max() ?? 0
    return most > 0 ? sane(alters[index].strength) / most : 0
  }
}
