/// Breaks text into lines of a width: at spaces where there are any, inside words that are longer than a line.
///
/// Line breaks in the text are kept. Spaces at a break are left out, indents are kept. Linear in the text.
public struct TextWrap: Sequence, IteratorProtocol, Sendable {
  private var clusters: SafeText.Clusters
  private let columns: Int
  /// What was read and not yet given back, from `start`.
  private var waiting: [SafeText.Cluster] = []
  private var start = 0
  private var ended = false
  /// A line is due even when nothing waits: at the beginning, and after a line break.
  private var lineIsDue = true
  /// Spaces are left out until the next sign: after a break that we made.
  private var skipsSpaces = false

  /// The lines of a text, made one at a time. A width under 2 counts as 2, the widest cluster.
  public init(_ text: String, columns: Int, glyphs: GlyphSet = .unicode) {
    clusters = SafeText.clusters(of: text, glyphs: glyphs, lineBreaks: .kept)
    self.columns = Swift.max(2, columns)
  }

  /// The next clean line, at most the width, or nil at the end.
  public mutating func next() -> String? {
    guard let line = nextRange() else { return nil }
    var text = ""
    for cluster in waiting[line] { text += cluster.text }
    return text
  }

  /// All lines. An empty text has one empty line. O(text).
  public static func lines(_ text: String, columns: Int, glyphs: GlyphSet = .unicode) -> [String] {
    Array(TextWrap(text, columns: columns, glyphs: glyphs))
  }

  /// How many lines a text takes, without making them; stops at `limit`. O(text).
  public static func count(
    _ text: String, columns: Int, glyphs: GlyphSet = .unicode, limit: Int = .max
  ) -> Int {
    var wrap = TextWrap(text, columns: columns, glyphs: glyphs)
    var count = 0
    while count < limit, wrap.nextRange() != nil { count += 1 }
    return count
  }

  /// Where the next line lies in `waiting`.
  private mutating func nextRange() -> Range<Int>? {
    drop()
    var used = 0
    var index = start
    var breakAfter: Int?
    var inWord = false
    while let cluster = cluster(at: index) {
      if cluster.width == 0 {
        lineIsDue = true
        if skipsSpaces, index == start {
          // Only spaces stood between our break and the writer's: it is one break.
          skipsSpaces = false
          start += 1
          index += 1
          continue
        }
        return take(index, leaving: index + 1)
      }
      let isSpace = cluster.text == " "
      if isSpace {
        if skipsSpaces, index == start {
          start += 1
          index += 1
          continue
        }
        if inWord { breakAfter = index }
        inWord = false
      } else {
        skipsSpaces = false
        inWord = true
      }
      if used + cluster.width > columns {
        lineIsDue = false
        skipsSpaces = true
        if isSpace, let breakAfter { return take(breakAfter, leaving: index) }
        if let breakAfter { return take(breakAfter, leaving: breakAfter) }
        return take(index, leaving: index)
      }
      used += cluster.width
      index += 1
    }
    guard lineIsDue || start < waiting.count else { return nil }
    lineIsDue = false
    return take(index, leaving: index)
  }

  /// The line up to `end`; the next one begins at `next`.
  private mutating func take(_ end: Int, leaving next: Int) -> Range<Int> {
    defer { start = next }
    return start..<end
  }

  /// Forgets what was given back, seldom enough that it costs nothing.
  private mutating func drop() {
    guard start > 256 else { return }
    waiting.removeFirst(start)
    start = 0
  }

  private mutating func cluster(at index: Int) -> SafeText.Cluster? {
    while index >= waiting.count, !ended {
      if let cluster = clusters.next() { waiting.append(cluster) } else { ended = true }
    }
    return index < waiting.count ? waiting[index] : nil
  }
}
