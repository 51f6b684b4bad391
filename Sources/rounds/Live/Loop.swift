import CommunityModel
import CommunityStore
import Dashboard
import Drawing
import FollowUps
import Terminal
import TrustMetrics

/// Event in, effects out, frame on the screen.
struct Loop {
  let session: any LoopSession
  let mailbox: Mailbox
  let searches: Searches
  var trust: TrustRunner?
  let clerk: CareClerk?
  var own: OwnFiles
  var looks: Looks
  let themeWatch: FolderWatch?
  let choice: LiveDashboard.Choice
  let zone: ZoneRule
  let isReadOnly: Bool
  var state: DashboardState
  private var lastMinute: Int64
  private var alarm = Alarm()
  private(set) var hasSnapshot = false
  /// The dashboard was given the views of the person who opened it.
  private var isIntroduced = false
  /// Figures are to follow what the screen shows now.
  var trustIsBehind = false
  /// The team's work as the journal told it last.
  private(set) var lastCare = CareState()
  /// What guests look at, while somebody presents.
  var guests: Guests?
  var presenting: PresentingDesk
  /// Keys act: there is a snapshot, and the journal said who must show a PIN.
  var isReady: Bool { hasSnapshot && (isIntroduced || clerk == nil) }
  /// What came before there was anything to act on.
  private var earlyEvents: [DashboardEvent] = []
  /// The person's own keys, for every state that this loop begins with.
  private let keyEvents: [DashboardEvent]
  var ending: Ending?
  /// What is beside a list, drawn once the keys rest.
  var resting = RestingDetail()
  /// The terminal was asked for its ground.
  var isAsked = false
  /// The lock, visitors, a tour.
  var sharing: SharingDesk

  enum Ending {
    case left
    case signal(Int32)
  }

  init(
    choice: LiveDashboard.Choice, session: any LoopSession, mailbox: Mailbox, clerk: CareClerk?,
    profile: CommunityProfile, zone: ZoneRule, keys: KeymapFile? = nil
  ) {
    self.session = session
    self.mailbox = mailbox
    searches = Searches { mailbox.post($0) }
    self.clerk = clerk
    presenting = PresentingDesk(fromStart: choice.passphrase != nil)
    own = OwnFiles(choice.passphrase == nil ? choice : choice.withoutMemory)
    looks = Looks(wish: choice.theme, depth: session.colours, memory: ThemeMemory(person: choice.person))
    themeWatch = ThemeShelf.ownFolder.flatMap { FolderWatch($0) }
    if let themeWatch { (session as? TerminalSession)?.watch(themeWatch.descriptor) }
    sharing = SharingDesk(choice.sharing) { mailbox.post($0) }
    let clock = Clock.now()
    lastMinute = clock.seconds / 60
    self.choice = choice
    isReadOnly = !StoreAccess.isWritable(choice.store)
    self.zone = zone
    keyEvents = OwnKeys.events(keys)
    trust =
      choice.passphrase == nil
      ? Loop.trustRunner(choice, isReadOnly: isReadOnly, zone: zone, mailbox: mailbox) : nil
    state = DashboardState(
      community: .opening(profile), clock: clock, size: session.size, userName: choice.person,
      chosenAsOf: choice.asOf, readBaseline: clock, zone: zone, glyphs: session.glyphs,
      isReadOnly: isReadOnly)
    for event in keyEvents { _ = update(&state, event) }
  }

  /// What computes figures and the worklist of the real community.
  static func trustRunner(
    _ choice: LiveDashboard.Choice, isReadOnly: Bool, zone: ZoneRule, mailbox: Mailbox
  ) -> TrustRunner? {
    TrustRunner(
      // What was kept is of the present: not for an instant that somebody chose, nor for a demo.
      keeper: choice.asOf == nil && choice.remembers
        ? TrustKeeper(store: choice.store, mayWrite: !isReadOnly) : nil,
      make: { TrustEngine($0, asOf: $1, zone: zone.secondsFromUTC) },
      followUps: { trust in
        let lists = WordLists(choice.store)
        for problem in lists.problems { mailbox.post(.problem(problem)) }
        return (trust as? TrustEngine).map { LiveFollowUps($0, lexicons: lists.lexicons, zone: zone) }
      }, post: { mailbox.post($0) })
  }

  /// Runs until the person leaves or a signal ends it.
  mutating func run() -> Int32? {
    // The first snapshot is a blink away: a flash of an empty screen would only disturb.
    var patience: Int? = 120
    while ending == nil {
      let alarmed = wait(atMost: alarm.milliseconds(Clock.now()))
      let events = session.next(timeoutMilliseconds: patience ?? self.patience(until: alarmed))
      if events.isEmpty, patience == nil, catchUp() { continue }
      var isDirty = patience != nil && (events.isEmpty || hasSnapshot)
      if events.isEmpty, patience == nil, (alarm.milliseconds(Clock.now()) ?? 1) <= 0 {
        // A promise came due, or somebody who was put off comes back.
        alarm.rang(Clock.now())
        apply(.clock(Clock.now()))
        isDirty = true
      }
      for event in events { isDirty = handle(event) || isDirty }
      isDirty = passTime() || isDirty
      if hasSnapshot || events.isEmpty { patience = nil }
      if isDirty, ending == nil, patience == nil { show(moves: events.contains(where: \.isMove)) }
      // The screen first: figures are computed, and even read from where they are kept, behind it.
      if trustIsBehind { follow() }
    }
    keepPlace()
    searches.cancel()
    trust?.stop()
    guests?.end()
    terminal?.clearOnLeave = isPresenting || state.isLocked
    if case .signal(let number) = ending { return number }
    return nil
  }

  /// Remembers where the person is, unless guests see false names.
  private func keepPlace() {
    if hasSnapshot, !isPresenting, !state.hidesPlace { own.keep(state.place) }
  }

  private mutating func show(moves: Bool) {
    if let terminal {
      draw(on: terminal, moves: moves)
    } else {
      session.show(shownState, theme: looks.theme(state.theme))
    }
  }

  /// Takes one event in; true when the screen may look different.
  private mutating func handle(_ event: TerminalEvent) -> Bool {
    tick()
    if receiveTouch(event) { return true }
    switch event {
    case .key(let key): press(key)
    case .paste(let text):
      if presenting.hidesReal {
        presenting.early.append(.paste(text))
      } else {
        isReady ? apply(.paste(text)) : earlyEvents.append(.paste(text))
      }
    case .resize(let size): apply(.resize(size))
    case .wake:
      for event in mailbox.take() { apply(event) }
      takeGuestMail()
    case .terminate(let signal): ending = .signal(signal)
    case .hangup: ending = .signal(1)
    case .resumed: apply(.clock(Clock.now()))
    case .mouse(let report): if !presenting.hidesReal { apply(.mouse(report)) }
    case .readable(let descriptor): return reloadThemes(descriptor)
    case .focus: return false
    case .background(let appearance): apply(.background(appearance))
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

  mutating func apply(_ event: DashboardEvent) {
    if guests != nil, !presenting.isBehind {
      receiveWhilePresenting(event)
      return
    }
    switch event {
    case .community(let community) where !hasSnapshot:
      begin(with: community)
      trustIsBehind = true
    case .trust where !hasSnapshot, .trustProgress where !hasSnapshot, .worklist where !hasSnapshot:
      earlyEvents.append(event)
    case .care(let written):
      lastCare = written
      let care = rehearsed(written)
      trust?.follow(care)
      if hasSnapshot { take(care) } else { earlyEvents.append(event) }
    case .worklist(let list):
      // In an archive, or for an instant that somebody chose, no time passes.
      alarm.set(state.asOf.reason == .clock ? list.changesAt : nil)
      act(event)
    case .community:
      // What was just written is not in the future.
      act(.clock(Clock.now()))
      act(event)
      trustIsBehind = true
    case .clock:
      act(event)
      trustIsBehind = true
    case .background(let background):
      looks.background = background
      act(event)
    default: act(event)
    }
  }

  /// The journal comes before the person's views: it says whether this person has a PIN.
  private mutating func take(_ care: CareState) {
    act(.care(care))
    guard !isIntroduced else { return }
    isIntroduced = true
    act(own.event(own.begin(with: state.community, clock: Clock.now())))
    goOn()
  }

  /// Does what was typed early, now that it can be done.
  private mutating func goOn() {
    let early = earlyEvents
    earlyEvents = []
    for event in early { apply(event) }
  }

  mutating func act(_ event: DashboardEvent) {
    state.followsAtRest = terminal != nil
    for effect in update(&state, event) { perform(effect) }
  }

  /// Figures are of the snapshot on the screen, and of the instant in its header.
  private mutating func follow() {
    trustIsBehind = false
    if hasSnapshot, guests == nil { trust?.follow(state.community, asOf: state.asOf.time) }
  }

  /// Before the first snapshot and the journal there is nothing to act on, but leaving works at once.
  private mutating func press(_ key: Key) {
    var imagined = state
    if isReady, !presenting.hidesReal {
      apply(.key(key))
    } else if presenting.instant == nil, update(&imagined, .key(key)).contains(.quit) {
      ending = .left
    } else if presenting.hidesReal {
      presenting.early.append(.key(key))
    } else {
      earlyEvents.append(.key(key))
    }
  }

  /// The first snapshot brings the newest message, and with it the present of an archive and where "unread" begins.
  private mutating func begin(with community: Community) {
    hasSnapshot = true
    let clock = Clock.now()
    let baseline = own.begin(with: community, clock: clock)
    state = DashboardState(
      community: community, clock: clock, size: session.size, userName: choice.person, chosenAsOf: choice.asOf,
      readMarks: own.readMarks, readBaseline: baseline, zone: zone,
      glyphs: session.glyphs, isReadOnly: isReadOnly)
    introduceLook()
    // Before anything that was typed: that goes on from there.
    if choice.passphrase == nil, let place = own.takePlace() { act(.place(place)) }
    beginSharing()
    for event in keyEvents { apply(event) }
    if let passphrase = choice.passphrase {
      perform(.present(passphrase: passphrase))
    } else if let notice = LocalZone.notice(of: community.profile) {
      apply(.notice(notice))
    }
    // The journal first, if it was read by then: keys wait for it.
    let early = earlyEvents
    earlyEvents = early.filter(\.isTyped)
    for event in early where !event.isTyped { apply(event) }
    if isReady { goOn() }
  }

  private mutating func perform(_ effect: DashboardEffect) {
    if guests != nil {
      presenting.isBehind ? performBehind(effect) : performForGuests(effect)
      return
    }
    if presenting.instant != nil {
      // In a moment guests look on: nothing is written any more.
      performBehind(effect)
      return
    }
    switch effect {
    case .quit: ending = .left
    case .suspend:
      guard terminal?.maySuspend ?? true else { return apply(.notice(Loop.noShell)) }
      session.suspend()
      // The window may have been changed while the shell had it.
      apply(.resize(session.size))
    case .redraw: session.redraw()
    case .markRead(let conversation, let time): own.markRead(conversation, time)
    case .searchTexts(let id, let query, let conversation):
      searches.start(id: id, query: query, conversation: conversation, in: state.community)
    case .cancelSearch: searches.cancel()
    case .explain(let id, let figure, let subject): trust?.explain(id, figure, subject)
    case .record(let id, let action, let by): record(id, action, by: by)
    case .checkPIN(let id, let pin, let hash): PINWork.check(id, pin, hash) { [mailbox] in mailbox.post($0) }
    case .hashPIN(let id, let pin): PINWork.hash(id, pin) { [mailbox] in mailbox.post($0) }
    case .person(let id):
      keepPlace()
      own.change(to: id)
      apply(own.event(own.begin(with: state.community, clock: Clock.now())))
      changeLook(to: id)
    case .keepViews(let views):
      if !own.keep(views) { apply(.problem("Your views cannot be kept: they last until you leave.")) }
    case .copy, .mouse, .clearTerminal: perform(onTerminal: effect)
    case .keepTheme, .listThemes: perform(onLook: effect)
    case .present:
      perform(onSharing: effect)
      beginPresenting()
    case .stopPresenting, .keepSecret, .checkSecret: perform(onSharing: effect)
    case .cancelFigures: cancelFigures()
    }
  }

  private mutating func record(_ id: Int, _ action: CareAction, by: String) {
    if rehearse(id, action, by: by) { return }
    if let clerk {
      clerk.record(id, action, by: by, at: Clock.now())
    } else {
      apply(.recorded(requestID: id, .failure(CareRefusal("this machine has no files left to open."))))
    }
  }
}

extension DashboardEvent {
  /// A person did it.
  fileprivate var isTyped: Bool {
    switch self {
    case .key, .paste: true
    default: false
    }
  }
}
