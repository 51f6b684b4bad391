/// The signs that the screens are drawn with, by name, in Unicode or in ASCII.
///
/// Every sign is one column wide in both, so that a layout does not depend on the set.
public struct GlyphSet: Sendable, Hashable {
  /// True when nothing but ASCII may reach the terminal.
  public let isASCII: Bool

  /// For terminals that show Unicode.
  public static let unicode = GlyphSet(isASCII: false)
  /// For terminals and locales that do not.
  public static let ascii = GlyphSet(isASCII: true)

  private func pick(_ unicode: String, _ ascii: String) -> String { isASCII ? ascii : unicode }

  /// Stands before the row that is selected.
  public var selection: String { pick("▌", ">") }
  /// Something here was not read yet.
  public var unread: String { pick("●", "*") }
  /// Done, closed, agreed.
  public var closed: String { pick("✔", "v") }
  /// A point of a list.
  public var bullet: String { pick("•", "*") }
  /// Between two facts on one line.
  public var separator: String { pick("·", "-") }
  /// There is more below.
  public var arrowDown: String { pick("↓", "v") }

  /// A line of a tree that goes on below.
  public var treeLine: String { pick("│", "|") }

  /// The line beside quoted words.
  public var quote: String { pick("▏", "|") }

  /// From lowest to highest: the bars of a small chart.
  public var sparkLevels: [String] {
    isASCII ? ["_", ".", "-", "=", "+", "*", "%", "#"] : ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  }
  /// The done and the open part of a progress bar.
  public var progress: (done: String, open: String) { isASCII ? ("#", ".") : ("█", "░") }
  /// One to seven eighths of a column, from the left; none in ASCII.
  public var eighths: [String] { isASCII ? [] : ["▏", "▎", "▍", "▌", "▋", "▊", "▉"] }

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
