/// One column of a frame's row: plain numbers, copied and compared as such.
public struct Cell: Sendable, Hashable {
  /// A clean grapheme cluster of `width` columns; none in the second column of a wide one.
  public var glyph: Glyph
  /// 1, or 2 for a wide cluster's first column, or 0 for its second.
  public var width: UInt8
  /// How it looks.
  public var style: Style

  /// A cell that shows a cluster; its width is the caller's to know.
  public init(_ glyph: Glyph, width: UInt8 = 1, style: Style = .plain) {
    self.glyph = glyph
    self.width = width
    self.style = style
  }

  /// A cell that shows a clean cluster given as a string; its width is the caller's to know.
  public init(text: String, width: UInt8 = 1, style: Style = .plain) {
    self.init(Glyph(text), width: width, style: style)
  }

  /// The cluster as a string.
  public var text: String { glyph.text }

  /// A space in the terminal's own colours.
  public static let blank = Cell(.blank)
}
