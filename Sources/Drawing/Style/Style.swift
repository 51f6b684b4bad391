/// How a cell looks: two colours and attributes that survive on a terminal without colours.
public struct Style: Sendable, Hashable {
  /// The colour of the text.
  public var foreground: Colour
  /// The colour behind it.
  public var background: Colour
  /// What survives without colours.
  public var attributes: Attributes

  /// A style; by default the terminal's own colours and no attributes.
  public init(foreground: Colour = .standard, background: Colour = .standard, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours, no attributes.
  public static let plain = Style()

  /// This style on another's background, with both attributes: text of one kind inside a selected row.
  ///
  /// The terminal's own colour of text was not chosen for a ground that a theme paints: there the ground's text is taken.
  public func on(_ ground: Style) -> Style {
    let own = foreground == .standard && ground.background != .standard
    return Style(
      foreground: own ? ground.foreground : foreground, background: ground.background,
      attributes: attributes.union(ground.attributes))
  }
}

/// Attributes that every terminal has in some form.
public struct Attributes: OptionSet, Sendable, Hashable {
  /// One bit each.
  public let rawValue: UInt8
  /// Attributes from their bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Heavier letters, on some terminals brighter ones.
  public static let bold = Attributes(rawValue: 1)
  /// Fainter letters; some terminals ignore it.
  public static let dim = Attributes(rawValue: 2)
  /// Slanted letters; some terminals show them reversed.
  public static let italic = Attributes(rawValue: 4)
  /// A line below the letters.
  public static let underline = Attributes(rawValue: 8)
  /// Colours of text and ground exchanged.
  public static let reverse = Attributes(rawValue: 16)
}
