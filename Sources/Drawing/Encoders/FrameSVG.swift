/// A frame as a picture: one SVG file that needs nothing but a monospace font.
///
/// Lines and blocks are drawn as shapes, and each run of letters is held to its columns by `textLength`, so that the
/// columns stay straight whatever font the reader has.
public enum FrameSVG {
  /// The width of a column in user units.
  static let columnWidth = 8.4
  /// The height of a row in user units.
  static let rowHeight = 18.0
  static let fontSize = 14.0

  /// The picture. The theme gives the colours where the frame has the terminal's own. O(cells).
  public static func encode(_ frame: Frame, theme: Theme, title: String? = nil) -> String {
    let paper = SVGPaper(theme: theme)
    let margin = 12.0
    let bar = title == nil ? 0.0 : 28.0
    let width = Double(frame.size.columns) * columnWidth + 2 * margin
    let height = Double(frame.size.rows) * rowHeight + 2 * margin + bar
    var svg = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(units(width)) \(units(height))" \
      width="\(units(width))" height="\(units(height))" font-family="\(fonts)" font-size="\(units(fontSize))" \
      xml:space="preserve">
      <rect width="100%" height="100%" rx="8" fill="\(hex(paper.ground))"/>

      """
    if let title {
      let clean = SafeText.clean(title)
      svg += "<title>\(escaped(clean))</title>\n"
      for (index, colour) in ["#e0605e", "#d9a441", "#5fae6b"].enumerated() {
        svg += "<circle cx=\"\(units(18 + Double(index) * 18))\" cy=\"17\" r=\"5\" fill=\"\(colour)\"/>\n"
      }
      svg +=
        "<text x=\"50%\" y=\"21\" text-anchor=\"middle\" opacity=\"0.75\" fill=\"\(hex(paper.text))\">\(escaped(clean))</text>\n"
    }
    svg += "<g transform=\"translate(\(units(margin)) \(units(margin + bar)))\">\n"
    for row in 0..<frame.size.rows { svg += SVGRow(frame: frame, row: row, paper: paper).encoded() }
    return svg + "</g>\n</svg>\n"
  }

  private static let fonts = "'DejaVu Sans Mono','JetBrains Mono',Menlo,Consolas,'Noto Sans Mono CJK SC',monospace"

  /// A number with at most two decimals and no more than it needs.
  static func units(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Text that may stand between tags and in an attribute.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// `#rrggbb`; black for the terminal's own.
  static func hex(_ colour: Colour) -> String {
    guard case .rgb(let red, let green, let blue) = colour else { return "#000000" }
    return "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// The colours that a terminal would have of its own.
struct SVGPaper {
  let ground: Colour
  let text: Colour

  init(theme: Theme) {
    let dark = theme.appearance == .dark
    let plain = theme[.text].foreground
    ground = theme.ground == .standard ? (dark ? .rgb(16, 21, 28) : .rgb(252, 252, 250)) : theme.ground
    text = plain == .standard ? (dark ? .rgb(216, 222, 233) : .rgb(28, 34, 42)) : plain
  }

  /// The colours that a style shows, with `reverse` applied.
  func colours(of style: Style) -> (text: Colour, ground: Colour) {
    let front = style.foreground == .standard ? text : style.foreground
    let back = style.background == .standard ? ground : style.background
    return style.attributes.contains(.reverse) ? (back, front) : (front, back)
  }
}
