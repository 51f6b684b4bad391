/// What a person looks for in the help.
struct HelpFind: Sendable, Equatable {
  /// What is typed; empty shows all.
  var text = ""
  /// The line has the keyboard; else keys move in what was found.
  var isTyping = false
}

extension DashboardState {
  /// Takes a letter into the line of the help, and shows what was found from its beginning.
  mutating func typeIntoHelp(_ sign: Character) -> [DashboardEffect] {
    changeHelpFind { if $0.count < DashboardState.longestFilter { $0.append(sign) } }
    return []
  }

  /// Erases in the line of the help; in an empty line, goes back.
  mutating func eraseInHelp(_ part: Erased) {
    if part == .letter, helpFind.text.isEmpty {
      helpFind = HelpFind()
      return
    }
    changeHelpFind { text in
      switch part {
      case .letter: _ = text.popLast()
      case .word: DashboardState.eraseWord(&text)
      case .all: text = ""
      }
    }
  }

  private mutating func changeHelpFind(_ change: (inout String) -> Void) {
    change(&helpFind.text)
    if case .help = overlay { overlay = .help(top: 0) }
  }
}
