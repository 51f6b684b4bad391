/// The one place where text that other people wrote is cleaned on its way into a frame.
///
/// What comes out has a width that terminals agree on and holds no control, no escape sequence, no bidi control and
/// no invisible scalar:
/// - controls, private use, unassigned → U+FFFD; tab and line break → a space
/// - joiners, bidi controls, variation selectors, tags, skin tones → dropped
/// - a joined emoji sequence → its first picture; a flag → its two letters; a keycap → its digit
/// - at most four combining marks on a base; a mark without a base gets a dotted circle
/// - Hangul letters → composed syllables
///
/// Right-to-left letters keep their logical order. Cleaning what is clean changes nothing.
public enum SafeText {
  /// What fills one or two cells.
  public struct Cluster: Sendable, Hashable {
    /// One base and at most four marks; a line feed for a kept line break.
    public var glyph: Glyph
    /// 1 or 2; 0 for a kept line break.
    public var width: Int

    /// A cluster that is known to be clean.
    public init(_ glyph: Glyph, width: Int) {
      self.glyph = glyph
      self.width = width
    }

    /// A cluster that is known to be clean.
    public init(text: String, width: Int) { self.init(Glyph(text), width: width) }

    /// The cluster as a string; `"\n"` for a kept line break.
    public var text: String { glyph.text }
  }

  /// What becomes of line breaks (LF, CR, CR LF, U+2028, U+2029).
  public enum LineBreaks: Sendable {
    /// A line break is shown as a space: text on one line.
    case asSpaces
    /// A line break is a cluster `"\n"` of width 0: text to be wrapped.
    case kept
  }

  /// The clean clusters of a text, made one at a time; a tenth of a microsecond or less each.
  public static func clusters(
    of text: String, glyphs: GlyphSet = .unicode, lineBreaks: LineBreaks = .asSpaces
  ) -> Clusters {
    Clusters(text, ascii: glyphs.isASCII, lineBreaks: lineBreaks)
  }

  /// The clean text in one piece. O(length); text of printable ASCII is given back as it is.
  public static func clean(
    _ text: String, glyphs: GlyphSet = .unicode, lineBreaks: LineBreaks = .asSpaces
  ) -> String {
    if isPrintableASCII(text) { return text }
    var clean = ""
    clean.reserveCapacity(text.utf8.count)
    for cluster in clusters(of: text, glyphs: glyphs, lineBreaks: lineBreaks) { clean += cluster.text }
    return clean
  }

  /// True when every byte is one column of plain ASCII, so that nothing need be cleaned.
  public static func isPrintableASCII(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
      ?? text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }
}
