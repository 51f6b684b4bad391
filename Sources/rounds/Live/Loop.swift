import CommunityModel
import CommunityStore
import Dashboard
import Drawing
import Terminal
import Themes

/// Event in, effects out, frame on the screen.
struct Loop {
  private let session: TerminalSession
  private let mailbox: Mailbox
  private let searches: Searches
  private let marks: ReadMarkFile?
  private let theme: Theme
  private var state: DashboardState
  private var lastMinute: Int64
  private var hasSnapshot = false
  private var ending: Ending?

  private enum Ending {
    case left
    case signal(Int32)
  }

  init(
    choice: LiveDashboard.Choice, session: TerminalSession, mailbox: Mailbox, profile: CommunityProfile, zone: ZoneRule
  ) {
    self.session = session
    self.mailbox = mailbox
    searches = Searches { mailbox.post($0) }
    marks = choice.remembers ? ReadMarkFile(store: choice.store, person: choice.person) : nil
    theme = session.colours == .mono ? .mono : choice.theme ?? Themes.standard(for: .dark)
    let clock = Clock.now()
    lastMinute = clock.seconds / 60
    // The first snapshot brings the newest message, and with it the instant from which "unread" is counted.
    state = DashboardState(
      community: .opening(profile), clock: clock, size: session.size, userName: choice.person,
      chosenAsOf: choice.asOf, readMarks: marks?.marks ?? [:], readBaseline: marks?.baseline, zone: zone,
      glyphs: session.isUnicode ? .unicode : .ascii)
  }

  /// Runs until the person leaves or a signal ends it.
  mutating func run() -> Int32? {
    // The first snapshot is a few milliseconds away: a blink of an empty screen would only flicker.
    var patience: Int? = 120
    while ending == nil {
      let events = session.next(timeoutMilliseconds: patience)
      var isDirty = patience != nil && (events.isEmpty || hasSnapshot)
      for event in events { isDirty = handle(event) || isDirty }
      if hasSnapshot || events.isEmpty { patience = nil }
      if isDirty, ending == nil, patience == nil { show() }
    }
    searches.cancel()
    if case .signal(let number) = ending { return number }
    return nil
  }

  private func show() { session.show(render(state, theme: theme)) }

  /// Takes one event in; true when the screen may look different.
  private mutating func handle(_ event: TerminalEvent) -> Bool {
    tick()
    switch event {
    case .key(let key): apply(.key(key))
    case .paste(let text): apply(.paste(text))
    case .resize(let size): apply(.resize(size))
    case .wake: for event in mailbox.take() { apply(event) }
    case .terminate(let signal): ending = .signal(signal)
    case .hangup: ending = .signal(1)
    case .resumed: apply(.clock(Clock.now()))
    case .mouse, .focus, .readable: return false
    }
    return true
  }

  /// Ages move on with the clock, but only when something happens anyway.
  private mutating func tick() {
    let clock = Clock.now()
    if clock.seconds / 60 != lastMinute {
      lastMinute = clock.seconds / 60
      apply(.clock(clock))
    }
  }

  private mutating func apply(_ event: DashboardEvent) {
    if case .community = event, !hasSnapshot {
      hasSnapshot = true
      let effects = update(&state, event)
      if let marks { _ = marks.begin(at: state.readBaseline) }
      for effect in effects { perform(effect) }
      return
    }
    for effect in update(&state, event) { perform(effect) }
  }

  private mutating func perform(_ effect: DashboardEffect) {
    switch effect {
    case .quit: ending = .left
    case .suspend: session.suspend()
    case .redraw: session.redraw()
    case .markRead(let conversation, let time): marks?.set(conversation, time)
    case .searchTexts(let id, let query, let conversation):
      searches.start(id: id, query: query, conversation: conversation, in: state.community)
    case .cancelSearch: searches.cancel()
    }
  }
}
