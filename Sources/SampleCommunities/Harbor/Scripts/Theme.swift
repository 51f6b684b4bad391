import CommunityModel

/// A thing that people talk about: titles and openers that mean the same, and replies that answer any of them.
struct Theme: Sendable {
  var id: String
  var topic: String
  var starter: Speaker
  var isSpanish = false
  /// The months in which people talk of it, 1 January; nil when any will do.
  var months: ClosedRange<Int>?
  var titles: [Title] = []
  var openers: [String] = []
  var replies: [Line] = []
}

/// A title; `opener` when it fits only one of the openers, 1 for the first.
struct Title: Sendable {
  var text: String
  var opener: Int?
}

/// One thing to say, and what others say back.
struct Line: Sendable {
  var speaker: Speaker
  var text: String
  /// The only opener that it answers, 1 for the first; nil when it answers any.
  var opener: Int?
  var replies: [Line] = []

  /// The same line without what does not answer that opener; nil when nothing is left.
  func fitting(_ number: Int) -> Line? {
    guard opener == nil || opener == number else { return nil }
    var line = self
    line.replies = replies.compactMap { $0.fitting(number) }
    return line
  }
}

/// Who can say a line.
struct Speaker: Sendable, Hashable {
  enum Who: Sendable, Hashable {
    /// Whoever started the conversation.
    case starter
    /// Whoever wrote the message before the one that is answered.
    case before
    case oneOf([Role])
  }

  var who: Who
  /// Something that must be true of the speaker: `t1`, `parent`, `night` …
  var trait: String?

  /// Reads `p`, `g[parent]`, `*`, `^` …; nil when it is no such word.
  init?(_ word: Substring) {
    var letters = word
    if let open = word.firstIndex(of: "["), word.last == "]" {
      trait = String(word[word.index(after: open)...].dropLast())
      letters = word[..<open]
    }
    switch letters {
    case "*": who = .starter
    case "^": who = .before
    case "p": who = .oneOf([.patient, .peer])
    case "g": who = .oneOf([.caregiver])
    case "m": who = .oneOf([.patient, .caregiver, .peer])
    case "P": who = .oneOf([.peer])
    case "n": who = .oneOf([.nurse])
    case "c": who = .oneOf([.clinician])
    case "s": who = .oneOf([.staff])
    case "t": who = .oneOf([.nurse, .clinician, .staff])
    case "b": who = .oneOf([.bot])
    default: return nil
    }
  }

  /// True when only the organisation speaks so.
  var isTeam: Bool {
    if case .oneOf(let roles) = who { roles.allSatisfy(\.isTeam) } else { false }
  }
}
