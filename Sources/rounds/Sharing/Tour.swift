import Dashboard
import Drawing

/// A step of a tour: what is said, the keys that are pressed while it is read, and how long it stays.
struct TourStep: Sendable {
  /// One or two sentences; four lines of 36 columns at the most.
  var caption: String
  /// Names of keys, pressed one after the other.
  var keys: [String] = []
  /// How long the caption stays after the last key.
  var seconds = 6.0
}

/// What Rounds believes, shown on the Harbor demo.
enum Tour {
  /// Some two minutes. Each loop begins on the first screen, with nothing done yet.
  static let harbor = round + [ties, end]

  private static let round = [
    TourStep(
      caption: "A morning in a made community; nobody here is real. This list says who needs "
        + "somebody now, and why."),
    TourStep(
      caption: "The first is an emergency that nobody has taken. c takes it, and the whole team sees who has it.",
      keys: ["c"]),
    TourStep(
      caption: "Who asked, and waits? Enter shows their own words, how long they wait, and each reason to look.",
      keys: ["g", "Enter"], seconds: 8),
    TourStep(
      caption: "Further down: how they want to be reached. A person is answered their way, not with "
        + "the same mail for all.",
      keys: ["PgDn"]),
    TourStep(
      caption: "Three keys flag a patient: f, a reason, Enter. Now it has a time, and it is not forgotten.",
      keys: ["Esc", "f", "Enter"]),
    TourStep(
      caption: "t notes a call or a visit, and what came of it. u would take it back.",
      keys: ["t", "1", "Enter"]),
    TourStep(
      caption: "H hands the shift over: who is in whose care, why, and until when. Nobody falls between two shifts.",
      keys: ["H"], seconds: 8),
    TourStep(
      caption: "A conversation. Members answer each other here, and that is the aim: that they come "
        + "to like each other.",
      keys: ["Esc", "3", "Enter"]),
    TourStep(
      caption: "How much goes on without the team? Begin a good talk, support it, step out. Never "
        + "out of an open question.",
      keys: ["Esc", "4", "j", "j", "j", "j", "j", "j", "j", "j", "Enter"], seconds: 8),
    TourStep(
      caption: "Is the community trusted? One number, how sure it is, and what moved it.",
      keys: ["Esc", "g", "Enter"], seconds: 8),
    TourStep(
      caption: "Every number opens the sum behind it. This one: how soon a person is heard, sickest first.",
      keys: ["Enter"], seconds: 8),
  ]

  private static let end =
    TourStep(
      caption: "That was a round. Press any key, and the keyboard is yours. What you saw was written nowhere.",
      keys: ["1"], seconds: 8)

  private static let ties: TourStep = {
    let caption = "Ties: who gives attention to whom, and what comes back. Nobody should come and leave alone."
    let hasScreen = Keymap.standard.action(of: .character("5"), in: .figurePage) != nil
    return TourStep(caption: caption, keys: hasScreen ? ["5"] : ["2", "Enter", "PgDn"], seconds: 8)
  }()
}
