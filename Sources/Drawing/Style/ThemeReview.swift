/// What makes a theme hard to read, or its states hard to tell apart, as the screens use its inks.
public struct ThemeReview: Sendable {
  /// A text that is too faint on what lies behind it.
  public struct Faint: Sendable, Hashable {
    /// The ink of the text.
    public let ink: Ink
    /// The ink whose ground lies behind it; `ink` itself when it has one of its own, `text` for the ground of the screen.
    public let ground: Ink
    /// What it has and what it should have: see `Contrast`.
    public let contrast: Double
    /// See `contrast`.
    public let wanted: Double
  }

  /// Two states that somebody cannot tell apart by their look.
  public struct Alike: Sendable, Hashable {
    /// The one state.
    public let one: Ink
    /// The other.
    public let other: Ink
    /// For whom.
    public let vision: ColourVision
    /// See `Colour.difference`.
    public let difference: Double
  }

  /// Grounds that text of other inks is drawn on: rows that are selected, windows, lines to type in, the top and bottom line.
  public static let grounds: [Ink] = [
    .text, .selection, .selectionUnfocused, .overlay, .header, .status, .input,
  ]
  /// The states that a person acts on.
  public static let states: [Ink] = [.urgent, .warning, .good, .accent]
  /// Less than this apart, two colours that do not lie side by side are taken for the same.
  public static let leastDifference = 0.07

  /// Texts that are too faint.
  public let faint: [Faint]
  /// States that look alike and have the same attributes.
  public let alike: [Alike]

  /// Looks at every ink on every ground it can lie on. `wanted` is a contrast of `Contrast`; `depth` judges the colours as a
  /// terminal of so many shows them. What is stepped back behind a window (`shade`) has to be legible on its own ground only.
  public init(_ theme: Theme, wanted: Double = Contrast.everyday, depth: ColourDepth = .truecolour) {
    func shown(_ colour: Colour) -> Colour {
      guard depth == .xterm256, let index = Quantise.xterm256(colour) else { return colour }
      return Quantise.xtermColour(index) ?? colour
    }
    let base = theme[.text].background
    var faint: [Faint] = []
    for ink in Ink.allCases {
      let hasOwnGround = theme[ink].background != base
      let grounds = hasOwnGround ? [ink] : ink == .shade ? [.text] : ThemeReview.grounds
      for ground in grounds {
        let style = hasOwnGround ? theme[ink] : theme[ink].on(theme[ground])
        let back = style.background == .standard ? theme.ground : style.background
        guard let contrast = Contrast.ratio(shown(style.foreground), shown(back)), contrast < wanted else { continue }
        faint.append(Faint(ink: ink, ground: ground, contrast: contrast, wanted: wanted))
      }
    }
    self.faint = faint
    var alike: [Alike] = []
    for (place, one) in ThemeReview.states.enumerated() {
      for other in ThemeReview.states[(place + 1)...] where theme[one].attributes == theme[other].attributes {
        for vision in ColourVision.allCases {
          let colours = [one, other].map { vision.seen(shown(theme[$0].foreground)) }
          let difference = colours[0].difference(from: colours[1]) ?? (colours[0] == colours[1] ? 0 : 1)
          guard difference < ThemeReview.leastDifference else { continue }
          alike.append(Alike(one: one, other: other, vision: vision, difference: difference))
        }
      }
    }
    self.alike = alike
  }
}
