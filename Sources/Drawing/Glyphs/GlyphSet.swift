/// The signs that the screens are drawn with, by name, in Unicode or in ASCII.
///
/// Every sign is one column wide in both, so that a layout does not depend on the set. A third set is for lines that are
/// read aloud: words in place of signs, blanks in place of charts, and no promise about columns.
public struct GlyphSet: Sendable, Hashable {
  /// True when nothing but ASCII may reach the terminal.
  public let isASCII: Bool
  /// True for lines that somebody hears: no sign of this set is one that a screen reader would spell out.
  public var isSpoken: Bool { isWords }
  private let isWords: Bool

  private init(isASCII: Bool, isWords: Bool = false) {
    self.isASCII = isASCII
    self.isWords = isWords
  }

  /// For terminals that show Unicode.
  public static let unicode = GlyphSet(isASCII: false)
  /// For terminals and locales that do not.
  public static let ascii = GlyphSet(isASCII: true)
  /// For screen readers and logs.
  public static let spoken = GlyphSet(isASCII: false, isWords: true)

  private func pick(_ unicode: String, _ ascii: String, spoken: String) -> String {
    isWords ? spoken : isASCII ? ascii : unicode
  }

  /// Stands before the row that is selected.
  public var selection: String { pick("▌", ">", spoken: "▌") }
  /// Something here was not read yet.
  public var unread: String { pick("●", "*", spoken: "new:") }
  /// Done, closed, agreed.
  public var closed: String { pick("✔", "v", spoken: "chosen:") }
  /// A point of a list.
  public var bullet: String { pick("•", "*", spoken: "chosen:") }
  /// Between two facts on one line.
  public var separator: String { pick("·", "-", spoken: ",") }
  /// There is more below.
  public var arrowDown: String { pick("↓", "v", spoken: "below:") }

  /// A line of a tree that goes on below.
  public var treeLine: String { pick("│", "|", spoken: " ") }

  /// The line beside quoted words.
  public var quote: String { pick("▏", "|", spoken: " ") }

  /// From lowest to highest: the bars of a small chart.
  public var sparkLevels: [String] {
    if isWords { return Array(repeating: " ", count: 8) }
    return isASCII ? ["_", ".", "-", "=", "+", "*", "%", "#"] : ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  }
  /// The done and the open part of a progress bar.
  public var progress: (done: String, open: String) { isWords ? (" ", " ") : isASCII ? ("#", ".") : ("█", "░") }
  /// One to seven eighths of a column, from the left; none in ASCII.
  public var eighths: [String] { isASCII || isWords ? [] : ["▏", "▎", "▍", "▌", "▋", "▊", "▉"] }

  /// What stands for text that did not fit: one column of `…`, or three of `...` where there is room for more than them.
  public func ellipsis(within columns: Int) -> String {
    if columns <= 0 { return "" }
    if !isASCII { return "…" }
    return columns > 5 ? "..." : columns > 2 ? ".." : "."
  }
}

extension String {
  /// Columns of a sign of this house, which is ASCII or a single scalar of one column.
  var utf8Columns: Int { unicodeScalars.count }
}
