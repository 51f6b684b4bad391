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
  /// A tie that goes both ways.
  public var twoWay: String { pick("⇄", "=") }
  /// A tie that goes one way.
  public var oneWay: String { pick("→", ">") }
  /// Done, closed, agreed.
  public var closed: String { pick("✔", "v") }
  /// Not possible, failed.
  public var cross: String { pick("✗", "x") }
  /// A point of a list.
  public var bullet: String { pick("•", "*") }
  /// Between two facts on one line.
  public var separator: String { pick("·", "-") }
  /// A number that went up.
  public var up: String { pick("▲", "^") }
  /// A number that went down.
  public var down: String { pick("▼", "v") }
  /// A number that stayed.
  public var level: String { pick("▬", "=") }
  /// There is more to the left, right, above or below.
  public var arrowLeft: String { pick("←", "<") }
  /// See `arrowLeft`.
  public var arrowRight: String { pick("→", ">") }
  /// See `arrowLeft`.
  public var arrowUp: String { pick("↑", "^") }
  /// See `arrowLeft`.
  public var arrowDown: String { pick("↓", "v") }
  /// A branch that is open.
  public var opened: String { pick("▾", "v") }
  /// A branch that is folded.
  public var folded: String { pick("▸", ">") }

  /// A branch of a tree with others below it.
  public var treeBranch: String { pick("├", "|") }
  /// The last branch of a tree.
  public var treeLast: String { pick("└", "`") }
  /// A line of a tree that goes on below.
  public var treeLine: String { pick("│", "|") }

  /// Where a scrolled list stands.
  public var scrollThumb: String { pick("█", "#") }
  /// The way that the thumb goes.
  public var scrollTrack: String { pick("░", ":") }
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
  /// One after the other while something goes on.
  public var spinner: [String] { isASCII ? ["|", "/", "-", "\\"] : ["◐", "◓", "◑", "◒"] }

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
