/// A frame as text with colours, for `less -R` and for terminals that only scroll.
public enum FrameANSI {
  /// The rows with the select-graphic-rendition sequences of ECMA-48, each ended by a reset and a line feed. O(cells).
  public static func encode(_ frame: Frame, depth: ColourDepth) -> String {
    var text = ""
    for row in 0..<frame.size.rows {
      var present = Style.plain
      for column in 0..<frame.size.columns {
        let cell = frame[column, row]
        if cell.width == 0 { continue }
        if cell.style != present {
          text += sequence(for: cell.style, depth: depth)
          present = cell.style
        }
        text += cell.text
      }
      if present != .plain { text += "\u{1B}[0m" }
      text += "\n"
    }
    return text
  }

  /// The sequence that sets exactly this style at a depth, whatever was set before.
  public static func sequence(for style: Style, depth: ColourDepth) -> String {
    var codes = ["0"]
    let attributes: [(Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    for (attribute, code) in attributes where style.attributes.contains(attribute) { codes.append(code) }
    if let code = colour(style.foreground, depth: depth, base: 30) { codes.append(code) }
    if let code = colour(style.background, depth: depth, base: 40) { codes.append(code) }
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }

  private static func colour(_ colour: Colour, depth: ColourDepth, base: Int) -> String? {
    if depth == .truecolour, case .rgb(let red, let green, let blue) = colour {
      return "\(base + 8);2;\(red);\(green);\(blue)"
    }
    guard let index = Quantise.index(colour, depth: depth) else { return nil }
    if depth == .xterm256 { return "\(base + 8);5;\(index)" }
    return String(index < 8 ? base + index : base + 60 + index - 8)
  }
}
