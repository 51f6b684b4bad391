import CommunityModel
import CommunityStore
import Dashboard
import Drawing
import FollowUps
import Glibc
import Presenting
import TrustMetrics

/// Two worlds: guests look at the masked one, and the real one goes on behind it.
extension Loop {
  /// Guests look on, or will in a moment.
  var isPresenting: Bool { guests != nil || presenting.hidesReal || presenting.instant != nil }

  /// What may be drawn: until the mask is ready an empty dashboard that covers the real one. Whatever draws, draws this.
  var shownState: DashboardState {
    guard presenting.hidesReal else { return state }
    let nobody = CommunityProfile(name: "A Health Community")
    return state.forGuests(.opening(nobody), userName: nil, instant: state.asOf.time, readBaseline: state.asOf.time)
  }

  /// Begins to present: from now on time stands still and nothing is written; the masked world comes in a moment.
  mutating func beginPresenting() {
    guard guests == nil, presenting.instant == nil else { return }
    presenting.instant = state.asOf.time
    presenting.hidesReal = true
    // No file is written from here on, not even that of the figures.
    trust?.stop()
    trust = nil
    searches.cancel()
    prepareWorld(state.community)
  }

  /// Masks a snapshot on a thread of its own.
  private mutating func prepareWorld(_ real: Community) {
    presenting.isPreparing = true
    let (delivery, wake, store) = (presenting.delivery, session.wake, choice.store)
    let (person, instant) = ((guests?.real ?? state).userName, presenting.instant)
    Background.run(urgently: true) {
      delivery.put(MaskedWorld(real, store: store, person: person, until: instant))
      wake()
    }
  }

  /// Takes what came from the background for the masked world.
  mutating func takeGuestMail() {
    if let world = presenting.delivery.take() {
      presenting.isPreparing = false
      if presenting.instant != nil {
        enter(world)
        catchUp(with: world)
      }
    }
    guard let guests else { return }
    for event in guests.mailbox.take() { act(event) }
  }

  /// What was loaded while this world was being masked is masked next, so that guests do not stay with half of it.
  private mutating func catchUp(with world: MaskedWorld) {
    guard !world.community.progress.isComplete, let real = guests?.real.community,
      real.progress.isComplete || real.messages.count > world.community.messages.count
    else { return }
    prepareWorld(real)
  }

  private mutating func enter(_ world: MaskedWorld) {
    if guests != nil {
      act(.community(world.community))
      if let guests { guests.trust?.follow(world.community, asOf: guests.instant) }
      return
    }
    guard let instant = presenting.instant else { return }
    let box = Mailbox()
    box.deliver(session.wake)
    let (zone, store, mask) = (zone, choice.store, world.mask)
    let runner = TrustRunner(
      make: { TrustEngine($0, asOf: $1, zone: zone.secondsFromUTC) },
      followUps: { trust in
        // What is wrong with a word list is nothing for guests.
        (trust as? TrustEngine).map { LiveFollowUps($0, lexicons: WordLists(store, mask: mask).lexicons, zone: zone) }
      }, post: { box.post($0) })
    let baseline = ReadMarkFile.baseline(of: world.community, clock: instant, asOf: instant)
    let masked = state.forGuests(
      world.community, userName: world.person, instant: instant, readBaseline: baseline)
    guests = Guests(
      real: state, desk: RehearsalDesk(world.care, names: Names(world.community.profile, world.community)),
      trust: runner, searches: MaskedSearch { box.post($0) }, mailbox: box, instant: instant, mask: world.mask)
    state = masked
    perform(onTerminal: .clearTerminal)
    runner?.follow(world.care)
    runner?.follow(world.community, asOf: instant)
    if let person = world.person { act(.person(person, readMarks: [:], readBaseline: baseline, views: [])) }
    act(.care(world.care))
    act(.presenting(true))
    if terminal == nil, choice.passphrase == nil { act(.problem(Loop.linesStay)) }
    act(.resize(session.size))
    presenting.hidesReal = false
    let early = presenting.early
    presenting.early = []
    for event in early { act(event) }
  }

  /// Ends presenting: back to the present, exactly where the person was.
  mutating func endPresenting() {
    guard let ended = guests else { return }
    ended.end()
    state = ended.real
    guests = nil
    presenting.instant = nil
    perform(onTerminal: .clearTerminal)
    trust = Loop.trustRunner(choice, isReadOnly: isReadOnly, zone: zone, mailbox: mailbox)
    own = OwnFiles(choice)
    // Whoever is at the keyboard now, not who opened the program.
    if let person = state.userName { own.change(to: person) }
    act(.presenting(false))
    tellLook()
    apply(.resize(session.size))
    apply(.clock(Clock.now()))
    apply(own.event(own.begin(with: state.community, clock: Clock.now())))
    clerk?.catchUp()
    trust?.follow(lastCare)
    trustIsBehind = true
    session.redraw()
  }

  // MARK: Events

  /// Sends an event where it belongs while guests look on: what the store says to the real world, the rest to the screen.
  mutating func receiveWhilePresenting(_ event: DashboardEvent) {
    switch event {
    case .community, .care, .trust, .trustProgress, .worklist, .textMatches, .explanation, .recorded, .pinChecked,
      .pinHashed, .person, .clock, .trouble:
      receiveBehind(event)
    case .notice(let text): if maySay(text) { act(event) }
    case .problem(let text):
      act(maySay(text) ? event : .problem("Something went wrong. Rounds says what when you do not present any more."))
      if !maySay(text) { receiveBehind(event) }
    case .background:
      // The terminal is the same for both.
      receiveBehind(event)
      act(event)
    default: act(event)
    }
  }

  private mutating func receiveBehind(_ event: DashboardEvent) {
    guests?.change(&state)
    presenting.isBehind = true
    apply(event)
    presenting.isBehind = false
    guests?.change(&state)
    // While the store is being loaded, more of it comes; what is new after that is for later.
    if case .community(let real) = event, !state.community.progress.isComplete, !presenting.isPreparing {
      prepareWorld(real)
    }
  }

  /// A sentence of the program that names nobody, and no place on this machine.
  private func maySay(_ sentence: String) -> Bool {
    let folded = String(decoding: Fold.fold(sentence), as: UTF8.self)
    let places = choice.store.split(separator: "/").map { String(decoding: Fold.fold(String($0)), as: UTF8.self) }
    return !sentence.contains("/") && !places.contains { folded.contains($0) }
      && guests?.mask.text(sentence) == SafeText.clean(sentence, lineBreaks: .kept)
  }

  // MARK: Effects

  /// Does what the dashboard of guests wants: nothing of it leaves memory but what goes to the terminal.
  mutating func performForGuests(_ effect: DashboardEffect) {
    switch effect {
    case .redraw: session.redraw()
    // The dashboard asks for the passphrase first, and ends presenting with it; until then nobody gets past this screen.
    case .quit, .suspend: break
    case .markRead, .keepViews, .keepTheme, .cancelFigures, .present: break
    case .searchTexts(let id, let query, let conversation):
      guests?.searches.start(id: id, query: query, conversation: conversation, in: state.community)
    case .cancelSearch: guests?.searches.cancel()
    case .explain(let id, let figure, let subject): guests?.trust?.explain(id, figure, subject)
    case .record(let id, let action, let by): rehearse(id, action, by)
    case .checkPIN(let id, let pin, let hash):
      PINWork.check(id, pin, hash) { [box = guests?.mailbox] in box?.post($0) }
    case .hashPIN(let id, let pin): PINWork.hash(id, pin) { [box = guests?.mailbox] in box?.post($0) }
    case .person(let id):
      let baseline = ReadMarkFile.baseline(of: state.community, clock: state.asOf.time, asOf: state.asOf.time)
      act(.person(id, readMarks: [:], readBaseline: baseline, views: []))
    case .copy, .mouse, .clearTerminal: perform(onTerminal: effect)
    case .listThemes: perform(onLook: effect)
    case .keepSecret, .checkSecret: perform(onSharing: effect)
    case .stopPresenting:
      perform(onSharing: effect)
      endPresenting()
    }
  }

  /// What the real world wants while nobody sees it: it may read, and must neither write nor touch the terminal.
  mutating func performBehind(_ effect: DashboardEffect) {
    if case .searchTexts(let id, let query, let conversation) = effect {
      searches.start(id: id, query: query, conversation: conversation, in: state.community)
    }
  }

  private mutating func rehearse(_ id: Int, _ action: CareAction, _ by: String) {
    guard let instant = guests?.instant, let result = guests?.desk.record(action, by: by, at: instant),
      let care = guests?.desk.state
    else { return }
    guests?.trust?.follow(care)
    act(.care(care))
    act(.recorded(requestID: id, result))
  }
}
