import Drawing

/// The mouse, as far as the dashboard has it, and what was dragged with it.
struct MouseBook: Sendable {
  /// Reports are asked for; off, the terminal's own selection works.
  var isOn = true
  /// The border that is being dragged.
  var dragged: Border?
  /// It was moved since the button went down; else the press was a click.
  var hasMoved = false
  /// How the panes of each screen are divided, where a person changed it.
  var splits: [ScreenID: Splits] = [:]
  /// What a click would have written into the journal; the same click again writes it.
  var wish: [DashboardEffect] = []
  /// Where the person was the last time, while not all of the store is there to find it in.
  var pending: SavedPlace?
}

extension DashboardState {
  /// The mouse is to be reported; off, it is the terminal's.
  public var wantsMouse: Bool { mouse.isOn }

  /// Lines that one turn of the wheel scrolls.
  static let wheelLines = 3

  /// Takes one report of the mouse. The left button and the wheel mean something; what asks for a secret does not listen.
  mutating func take(_ mouse: MouseEvent) -> [DashboardEffect] {
    guard self.mouse.isOn, sharing.lock == nil, !asksForSecret else {
      self.mouse.dragged = nil
      return []
    }
    let place = mouse.position
    guard place.column >= 0, place.row >= 0, place.column < size.columns, place.row < size.rows else {
      if mouse.action == .release { self.mouse.dragged = nil }
      return []
    }
    switch mouse.action {
    case .wheelUp: turnWheel(-1, at: place)
    case .wheelDown: turnWheel(1, at: place)
    case .press where mouse.button == 0: return clickOrAsk(place)
    case .drag where mouse.button == 0: drag(to: place)
    case .release where mouse.button == 0: return release(place)
    default: break
    }
    return []
  }

  static let clickAgainWords = "This is written down for the team: click once more to do it."

  /// A first click never writes into the journal: a hand slips more easily than a finger on a key. Only who filled in a
  /// form and clicks on what saves it has said so already.
  private mutating func clickOrAsk(_ place: Frame.Position) -> [DashboardEffect] {
    var clicked = self
    let isAsked = message?.text == DashboardState.clickAgainWords
    // The bottom line holds its keys again, so that the second click means what the first one meant.
    if isAsked { clicked.message = nil }
    clicked.mouse.wish = []
    let effects = clicked.click(place)
    let writes = effects.contains { if case .record = $0 { true } else { false } }
    guard writes, openForm == nil, !isAsked || effects != mouse.wish else {
      self = clicked
      return effects
    }
    mouse.dragged = nil
    mouse.wish = effects
    message = Remark(kind: .notice, text: DashboardState.clickAgainWords)
    return []
  }

  /// A passphrase or a PIN is typed, which nothing may disturb.
  private var asksForSecret: Bool {
    if case .secret = overlay { return true }
    return openForm?.isSecret == true
  }

  /// Gives the mouse to the terminal, or takes it back.
  mutating func switchMouse() -> [DashboardEffect] {
    mouse.isOn.toggle()
    mouse.dragged = nil
    let key = keymap.keys(of: .mouseSwitch, in: context).first?.name ?? "M"
    message = Remark(
      kind: .notice,
      text: mouse.isOn
        ? "The mouse is Rounds' again: click, wheel, drag the lines between panes. \(key) gives it away."
        : "The mouse is the terminal's now: select text as you like. \(key) takes it back.")
    return [.mouse(mouse.isOn)]
  }
}
