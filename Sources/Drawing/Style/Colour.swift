/// A colour of a cell: the terminal's own, or a 24-bit value that the terminal room quantises to what it can show.
public enum Colour: Sendable, Hashable {
  /// The terminal's default, so that a transparent background stays transparent.
  case standard
  /// sRGB, 0…255 each.
  case rgb(UInt8, UInt8, UInt8)
}
