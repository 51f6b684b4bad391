import CommunityModel

extension DashboardState {
  /// Does an action that is not disabled. The switch names every action, so that none can do nothing unnoticed.
  mutating func perform(_ action: Action.ID) -> [DashboardEffect] {
    switch action {
    case .goRounds: go(to: .rounds)
    case .goMembers: go(to: .members)
    case .goConversations: go(to: .conversations)
    case .goTrust: go(to: .trust)
    case .goTies: go(to: .ties)
    case .goEmergency: return goToEmergency()
    case .nextPane: return movePane(1)
    case .previousPane: return movePane(-1)
    case .open, .explain: return open()
    case .listBeside where focus.isList: openPalette()
    case .listBeside: focusList()
    case .back: return back()
    case .up: move(.lines(-1))
    case .down: move(.lines(1))
    case .pageUp: move(.pages(-1))
    case .pageDown: move(.pages(1))
    case .halfUp: move(.halves(-1))
    case .halfDown: move(.halves(1))
    case .top: move(.beginning)
    case .bottom: move(.end)
    case .filter where context == .help: helpFind.isTyping = true
    case .filter: beginTyping()
    case .nextMatch: nextMatch(forwards: true)
    case .previousMatch: nextMatch(forwards: false)
    case .sort: openSortMenu()
    case .onlyUnread: toggleOnlyUnread()
    case .filterMenu: openFilterMenu()
    case .dropView: return dropView()
    case .toggleRead: return toggleRead()
    case .person: openPerson()
    case .answered: goToAnswered()
    case .window where screen == .ties: changeTieWindow()
    case .window: changeWindow()
    case .numbers: switchNumbers()
    case .keepFilter where context == .helpLine: helpFind.isTyping = false
    case .dropFilter where context == .helpLine: helpFind = HelpFind()
    case .eraseLetter where context == .helpLine: eraseInHelp(.letter)
    case .eraseWord where context == .helpLine: eraseInHelp(.word)
    case .eraseAll where context == .helpLine: eraseInHelp(.all)
    case .keepFilter: return keepFilter()
    case .dropFilter: return dropFilter()
    case .eraseLetter where context == .palette: eraseInPalette(.letter)
    case .eraseWord where context == .palette: eraseInPalette(.word)
    case .eraseAll where context == .palette: eraseInPalette(.all)
    case .eraseLetter where context == .secret || context == .locked: eraseSecret(.letter)
    case .eraseAll where context == .secret || context == .locked: eraseSecret(.all)
    case .eraseLetter where context == .viewName: eraseViewName(.letter)
    case .eraseWord where context == .viewName: eraseViewName(.word)
    case .eraseAll where context == .viewName: eraseViewName(.all)
    case .eraseWord where openForm != nil: edit { if $0.isText { $0.line.eraseWord() } }
    case .eraseAll where openForm != nil: edit { if $0.isText { $0.line.clear() } }
    case .eraseLetter: return typing?.text.isEmpty == true ? dropFilter() : retype { _ = $0.popLast() }
    case .eraseWord: return retype(DashboardState.eraseWord)
    case .eraseAll: return retype { $0 = "" }
    case .choose where context == .filterMenu || context == .viewName: return chooseInFilterMenu()
    case .choose where context == .picker: return choose()
    case .choose where context == .palette: return chooseInPalette()
    case .choose where context == .themePicker: return chooseTheme()
    case .choose: chooseSort()
    case .close where context == .help && !helpFind.text.isEmpty: helpFind = HelpFind()
    case .close where context == .palette: closePalette()
    case .close where closesCareWindow: closeCareWindow()
    case .close where context == .themePicker: closeThemes()
    case .close where context == .filterMenu || context == .viewName: closeFilterMenu()
    case .close: overlay = nil
    case .help: openHelp()
    case .redraw: return [.redraw]
    case .suspend: return giveTerminalAway()
    case .leave: return leave()
    case .palette: openPalette()
    case .themes: return openThemes()
    case .mouseSwitch: return switchMouse()
    case .copy: return copySelected()
    case .narrower: moveBorder(-4)
    case .wider: moveBorder(4)
    case .evenSizes: resetBorders()
    case .present: return switchPresenting()
    case .lock: return lockOrAsk()
    case .giveSecret: return giveSecret()
    case .cancelWork: return cancelWork()
    case .flag, .claim, .assign, .snooze, .note, .touch, .done, .notDone, .reopen, .change, .inError, .plan, .wants,
      .undo, .redo:
      return begin(action)
    case .mark: toggleMark()
    case .markRange: markRange()
    case .markAll: markAll()
    case .who: openPeople()
    case .handOff: openHandOff()
    case .handOffItem: beginHandOffItem()
    case .handOffAll: offerAll()
    case .decline: declineItem()
    case .nextField where context == .secret: stepSecret(1)
    case .previousField where context == .secret: stepSecret(-1)
    case .nextField: stepField(1)
    case .previousField: stepField(-1)
    case .saveForm: return saveForm()
    case .closeForm: closeForm()
    case .letterLeft: moveInField(-1)
    case .letterRight: moveInField(1)
    case .lineStart: moveInField(toEnd: false)
    case .lineEnd: moveInField(toEnd: true)
    case .rubOut: edit { if $0.isText { $0.line.backspace() } }
    case .deleteLetter: edit { if $0.isText { $0.line.deleteForward() } }
    }
    return []
  }

  /// Leaves out the blanks at the end and the word before them.
  static func eraseWord(_ text: inout String) {
    while text.last?.isWhitespace == true { text.removeLast() }
    while let last = text.last, !last.isWhitespace { text.removeLast() }
  }
}
