/// The rules that prompt a person to look: F1–F9.
public enum SignalRule: String, Sendable, Hashable, CaseIterable, Comparable {
  case unanswered = "F1"
  case newcomer = "F2"
  case silence = "F3"
  case redFlag = "F4"
  case question = "F5"
  case distress = "F6"
  case alone = "F7"
  case askedAgain = "F8"
  case plan = "F9"

  /// In the order of their numbers.
  public static func < (a: SignalRule, b: SignalRule) -> Bool { a.rawValue < b.rawValue }
}

/// How pressing a signal is; later ones are more pressing.
public enum Severity: Int, Sendable, Hashable, CaseIterable, Comparable {
  case watch, amber, red, emergency

  /// Watch first.
  public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
}
