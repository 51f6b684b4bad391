import CommunityModel

/// Why a figure is what it is: the formula in words, the sum with its numbers, what is behind it, and what to do.
public struct Explanation: Sendable, Equatable {
  /// The figure that is explained.
  public var figure: Figure
  /// Whom it is about.
  public var subject: FigureSubject
  /// The formula in words.
  public var meaning: String
  /// The sum, line by line; the last line is the result.
  public var sum: [SumLine]
  /// What is behind it, in groups; each row opens from the screen.
  public var evidence: [EvidenceGroup]
  /// What to do about it.
  public var advice: String
  /// Where the formula comes from.
  public var source: String

  /// An explanation.
  public init(
    figure: Figure, subject: FigureSubject, meaning: String, sum: [SumLine], evidence: [EvidenceGroup], advice: String,
    source: String
  ) {
    self.figure = figure
    self.subject = subject
    self.meaning = meaning
    self.sum = sum
    self.evidence = evidence
    self.advice = advice
    self.source = source
  }
}

/// A line of a sum: `heard in time   7.2`.
public struct SumLine: Sendable, Hashable {
  /// What the number is.
  public var label: String
  /// The number with its unit.
  public var value: String
  /// A line.
  public init(_ label: String, _ value: String) {
    self.label = label
    self.value = value
  }
}

/// Rows of one kind behind a figure.
public struct EvidenceGroup: Sendable, Equatable {
  /// What the rows are: `Questions that still wait`.
  public var title: String
  /// The rows that are listed, the most telling first.
  public var rows: [Evidence]
  /// How many there are in all.
  public var total: Int
  /// A group.
  public init(_ title: String, _ rows: [Evidence], total: Int? = nil) {
    self.title = title
    self.rows = rows
    self.total = total ?? rows.count
  }
}

/// One thing behind a figure, with a remark: `waits 26 h`.
public struct Evidence: Sendable, Equatable {
  /// What it is.
  public enum Subject: Sendable, Equatable {
    /// A person.
    case member(MemberRow)
    /// A thread.
    case conversation(ConversationRow)
    /// One message of a thread.
    case message(MessageRow)
    /// A tie between two members.
    case tie(MemberRow, MemberRow)
  }
  /// What it is; names and titles are looked up, and cleaned, where they are shown.
  public var subject: Subject
  /// What to say beside it; holds no text of a store.
  public var note: String
  /// A row.
  public init(_ subject: Subject, _ note: String) {
    self.subject = subject
    self.note = note
  }
}
