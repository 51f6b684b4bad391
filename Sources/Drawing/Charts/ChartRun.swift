/// A piece of a line of a chart in one ink; the text is clean.
public struct ChartRun: Sendable, Hashable {
  /// What is shown; its width is that of `TextWidth`.
  public var text: String
  /// What it means, so that a theme can colour it.
  public var ink: Ink

  /// A piece of text in one ink.
  public init(_ text: String, _ ink: Ink) {
    self.text = text
    self.ink = ink
  }
}

/// One row of a chart, from left to right: a chart is lines of runs, so that it can stand between lines of text.
public typealias ChartLine = [ChartRun]

extension Chart {
  /// The most columns a chart is made for; more are asked for only by mistake.
  public static let mostColumns = 2000
  /// The most rows a chart is made for.
  public static let mostRows = 1000
}
