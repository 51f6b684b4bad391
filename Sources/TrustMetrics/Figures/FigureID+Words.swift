extension FigureID {
  /// The name on the screen, in one or two words.
  public var name: String {
    switch self {
    case .trust: "Trust"
    case .esteem: "Esteem"
    case .memberTrust: "Trust"
    case .heard: "Heard"
    case .attention: "Attention"
    case .connectionGap: "Connection gap"
    case .bridging: "Bridging"
    case .lapseRisk: "Lapse risk"
    case .firstReply: "Heard"
    case .selfSustaining: "Self-sustaining"
    case .control: "Control"
    case .cookieCutter: "Cookie-cutter"
    case .stands: "Stands"
    case .reciprocity: "Reciprocity"
    case .participation: "Participation"
    case .weaving: "Weaving"
    case .together: "Together"
    case .evenHanded: "Even-handed"
    }
  }

  /// Whom it is about.
  public var scope: FigureScope {
    switch self {
    case .memberTrust, .heard, .attention, .connectionGap, .bridging, .lapseRisk: .member
    default: .community
    }
  }

  /// The word that names it on the command line, such as `first-reply`; `init(word:)` takes it and the id.
  public var word: String {
    var text = ""
    for character in "\(self)" {
      if character.isUppercase { text += "-" }
      text += character.lowercased()
    }
    return text
  }

  /// The figure of an id (`M1`, in either case) or of a word (`first-reply`); nil when there is none.
  public init?(word: String) {
    let word = word.lowercased()
    guard let found = FigureID.allCases.first(where: { $0.rawValue.lowercased() == word || $0.word == word }) else {
      return nil
    }
    self = found
  }

  /// The four parts of the headline, in the order of the screen.
  public static let parts: [FigureID] = [.firstReply, .together, .stands, .esteem]
  /// What stands beside the headline without being part of it.
  public static let diagnostics: [FigureID] = [
    .control, .selfSustaining, .cookieCutter, .participation, .reciprocity, .weaving, .evenHanded,
  ]
  /// What is known about a single member.
  public static let ofMembers: [FigureID] = [
    .memberTrust, .heard, .attention, .connectionGap, .bridging, .lapseRisk,
  ]
}

/// What kind of thing a figure is about.
public enum FigureScope: Sendable, Hashable { case community, member }

/// What one figure is about.
public enum FigureSubject: Sendable, Hashable {
  /// The community as a whole.
  case community
  /// One member, by id.
  case member(String)
  /// One conversation, by id.
  case conversation(String)
}
