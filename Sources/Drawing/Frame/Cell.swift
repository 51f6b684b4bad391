/// One column of a frame's row.
public struct Cell: Sendable, Hashable {
  /// A clean grapheme cluster of `width` columns; empty in the second column of a wide one.
  public var text: String
  /// 1, or 2 for a wide cluster's first column, or 0 for its second.
  public var width: UInt8
  /// How it looks.
  public var style: Style

  /// A cell; the text must be clean, see `SafeText`.
  public init(text: String, width: UInt8 = 1, style: Style = .plain) {
    self.text = text
    self.width = width
    self.style = style
  }

  /// A space in the terminal's own colours.
  public static let blank = Cell(text: " ")
}
