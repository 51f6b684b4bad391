/// Opening and closing the windows over the screen.
extension DashboardState {
  /// The help, over whatever is open: that comes back when the help is closed.
  mutating func openHelp() {
    if case .help = overlay { return }
    helpFind = HelpFind()
    care.desk.behindHelp = overlay
    overlay = .help(top: 0)
  }

  /// True for windows that close to what lay under them.
  var closesCareWindow: Bool {
    switch overlay {
    case .help: care.desk.behindHelp != nil
    case .handOff: true
    default: false
    }
  }

  mutating func closeCareWindow() {
    if case .help = overlay {
      overlay = care.desk.behindHelp
      care.desk.behindHelp = nil
    } else {
      overlay = nil
      care.desk.handOff = nil
    }
  }

  /// What the keys of the help are about: the window under it, or else the pane.
  var contextBehindHelp: ActionContext {
    guard case .help = overlay, let behind = care.desk.behindHelp else { return contextOfPane }
    var state = self
    state.overlay = behind
    return state.context
  }
}
