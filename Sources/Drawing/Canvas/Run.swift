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

  /// A text cut at the ranges that a filter matched, each in the match style on the text's own ground.
  ///
  /// Ranges may overlap and come in any order. O(text + ranges log ranges).
  public static func highlighting(
    _ text: String, ranges: [Range<String.Index>], style: Style, match: Style
  ) -> [Run] {
    var runs: [Run] = []
    var start = text.startIndex
    let marked = Style(
      foreground: match.foreground == .standard ? style.foreground : match.foreground,
      background: match.background == .standard ? style.background : match.background,
      attributes: style.attributes.union(match.attributes))
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let lower = max(start, min(range.lowerBound, text.endIndex))
      let upper = min(range.upperBound, text.endIndex)
      guard lower < upper else { continue }
      if start < lower { runs.append(Run(String(text[start..<lower]), style)) }
      runs.append(Run(String(text[lower..<upper]), marked))
      start = upper
    }
    if start < text.endIndex { runs.append(Run(String(text[start...]), style)) }
    return runs
  }
}
