/// How a cell looks: two colours and attributes that survive on a terminal without colours.
public struct Style: Sendable, Hashable {
  public var foreground: Colour
  public var background: Colour
  public var attributes: Attributes

  public init(foreground: Colour = .standard, background: Colour = .standard, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours, no attributes.
  public static let plain = Style()

  /// This style on another's background, with both attributes: text of one kind inside a selected row.
  public func on(_ ground: Style) -> Style {
    Style(foreground: foreground, background: ground.background, attributes: attributes.union(ground.attributes))
  }
}

/// Attributes that every terminal has in some form.
public struct Attributes: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = Attributes(rawValue: 1)
  public static let dim = Attributes(rawValue: 2)
  public static let italic = Attributes(rawValue: 4)
  public static let underline = Attributes(rawValue: 8)
  public static let reverse = Attributes(rawValue: 16)
}
