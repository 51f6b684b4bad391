import CommunityModel

/// A rule that fired for a member, with all that it stands on. A prompt for a person, never a diagnosis.
public struct Signal: Sendable, Equatable {
  /// Which rule.
  public var rule: SignalRule
  /// How pressing it is.
  public var severity: Severity
  /// Since when it holds: when the question was asked, when the member fell silent.
  public var since: Timestamp
  /// The few words of a list: `unanswered 26 h`, `silent 31 d`. Counted to the worklist's instant.
  public var title: String
  /// One sentence that says why, with its numbers: `question unanswered for 26 h; the target is 4 h (acuity 2)`.
  public var reason: String
  /// The messages that it stands on, the one to quote first.
  public var messages: [MessageRow]
  /// The words that fired it, as written; empty for rules without words.
  public var words: [String]
  /// What was measured, by name: `hours` 26, `target` 4, `chance of a reply in 7 d` 0.34.
  public var numbers: [SignalNumber]

  package init(
    _ rule: SignalRule, _ severity: Severity, since: Timestamp, title: String, reason: String,
    messages: [MessageRow] = [], words: [String] = [], numbers: [SignalNumber] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.since = since
    self.title = title
    self.reason = reason
    self.messages = messages
    self.words = words
    self.numbers = numbers
  }
}

/// A number behind a signal.
public struct SignalNumber: Sendable, Equatable {
  /// What it counts, in a word or two.
  public var name: String
  /// How much.
  public var value: Double
  /// `h`, `d`, or nothing for a count or a share.
  public var unit: String

  package init(_ name: String, _ value: Double, _ unit: String = "") {
    self.name = name
    self.value = value
    self.unit = unit
  }
}
