/// A piece of text in one style; a line is written as several.
public struct Run: Sendable, Hashable {
  /// Raw text: it is cleaned where it is drawn.
  public var text: String
  /// How it looks.
  public var style: Style

  /// A piece of text in one style.
  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}
