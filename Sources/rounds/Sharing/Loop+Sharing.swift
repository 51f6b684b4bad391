import CommunityModel
import Dashboard
import Terminal

/// The lock, visitors and the tour, in the loop.
extension Loop {
  /// Presenting and the lock.
  mutating func perform(onSharing effect: DashboardEffect) {
    switch effect {
    case .present(let passphrase):
      sharing.secrets.keep(passphrase, for: .stopPresenting)
    case .stopPresenting:
      sharing.secrets.forget(.stopPresenting)
    case .keepSecret(let passphrase):
      sharing.secrets.keep(passphrase, for: .unlock)
      act(.secretKnown(true))
    case .checkSecret(let id, let typed, let purpose):
      sharing.secrets.check(id, typed, purpose, pin: pinOfPerson)
    default: break
    }
  }

  /// The hash of the PIN of who is at the keyboard.
  private var pinOfPerson: String? { (guests?.real ?? state).pinOfPerson }

  /// The first snapshot is here: tells the dashboard what kind of terminal it is on.
  mutating func beginSharing() {
    if sharing.secrets.has(.unlock) { act(.secretKnown(true)) }
    if sharing.plan.isKiosk {
      // From the first key on nothing is written.
      beginRehearsal()
      act(.visit(.kiosk))
    }
    sharing.idle.touch(Clock.milliseconds)
  }

  /// How long the loop may wait for keys: until the alarm, or something on a shared terminal; nil for ever.
  func wait(atMost alarm: Int?) -> Int? {
    let holds =
      state.holdsTerminal || presenting.instant != nil || sharing.plan.isKiosk
      || sharing.plan.hasTour && !sharing.isTourOver
    terminal?.maySuspend = !holds
    guard isReady else { return alarm }
    let now = Clock.milliseconds
    let minute = state.isLocked ? Int(60_000 - Clock.now().milliseconds % 60_000) + 1 : nil
    let tour = sharing.tour.map { $0.milliseconds(now) } ?? (tourMayBegin ? 0 : nil)
    return [alarm, sharing.idle.milliseconds(now), minute, tour].compactMap { $0 }.min()
  }

  /// Does what has come due; true when the screen looks different.
  mutating func passTime() -> Bool {
    guard isReady else { return false }
    let now = Clock.milliseconds
    var isDirty = moveClockOfLock()
    if let due = sharing.idle.due(now) {
      isDirty = true
      switch due {
      case .lock: apply(.lock)
      case .startOver:
        startOver()
        sharing.isTourOver = false
      }
    }
    if tourMayBegin { beginTour(now) }
    return playTour(now) || isDirty
  }

  /// Somebody touches the terminal: true when that was all it did.
  mutating func receiveTouch(_ event: TerminalEvent) -> Bool {
    guard event.isTouch, isReady else { return false }
    let now = Clock.milliseconds
    // The machine slept meanwhile: whoever opens it again finds the screen locked, or at the start.
    if sharing.idle.milliseconds(now) == 0 { _ = passTime() }
    sharing.idle.touch(now)
    if sharing.tour != nil {
      handOver()
      return true
    }
    if sharing.saysHandOver {
      sharing.saysHandOver = false
      act(.caption(nil))
    }
    return false
  }

  /// Back to the first screen, with nothing left of who was there.
  mutating func startOver() {
    beginRehearsal()
    own.change(to: choice.person)
    changeLook(to: choice.person)
    act(.caption(nil))
    sharing.saysHandOver = false
    act(.startOver(person: choice.person, readBaseline: own.begin(with: state.community, clock: Clock.now())))
  }

  /// The clock of the lock goes on, though nothing else happens.
  private mutating func moveClockOfLock() -> Bool {
    guard state.isLocked else {
      sharing.lockMinute = nil
      return false
    }
    let now = Clock.now()
    let minute = now.seconds / 60
    defer { sharing.lockMinute = minute }
    guard let last = sharing.lockMinute, last != minute else { return false }
    apply(.clock(now))
    return true
  }
}

/// The tour in the loop.
extension Loop {
  private var tourMayBegin: Bool {
    sharing.plan.hasTour && sharing.tour == nil && !sharing.isTourOver && isReady && state.hasWorklist
  }

  private mutating func beginTour(_ now: Int) {
    if sharing.plan.isKiosk { startOver() }
    beginRehearsal()
    sharing.tour = TourPlayer(Tour.harbor, at: now, pace: sharing.plan.tourPace)
    act(.visit(.tour))
  }

  /// Plays what is due; true when there was something.
  private mutating func playTour(_ now: Int) -> Bool {
    guard let acts = sharing.tour?.take(now), !acts.isEmpty else { return false }
    for act in acts {
      switch act {
      case .say(let caption): self.act(.caption(caption))
      case .press(let key): apply(.key(key))
      case .again: startOver()
      }
    }
    return true
  }

  /// A guest takes over: what the tour did is gone, and they go on from the screen that it showed.
  private mutating func handOver() {
    sharing.tour = nil
    sharing.isTourOver = true
    if sharing.plan.isKiosk { beginRehearsal() } else { dropRehearsal() }
    act(.visit(sharing.plan.isKiosk ? .kiosk : nil))
    act(.caption(Caption("You have the keyboard now. ? shows the keys.")))
    sharing.saysHandOver = true
  }
}

extension TerminalEvent {
  /// A person did it, and meant to: a mouse that only passes by is none.
  fileprivate var isTouch: Bool {
    switch self {
    case .key, .paste: true
    case .mouse(let report): report.action != .release
    default: false
    }
  }
}
