import CProcess
import CommunityModel
import CommunityStore
import Dashboard
import Drawing
import Glibc
import Terminal

/// The dashboard on a real terminal: one loop that waits for keys, signals and snapshots, and draws after each.
///
/// Nothing wakes it but an event: no timer, no processor time while nobody does anything.
struct LiveDashboard {
  /// What a person chose on the command line.
  struct Choice {
    var store: String
    var asOf: Timestamp?
    var theme = ThemeWish.remembered
    var ascii = false
    /// A file with the person's own keys; nil looks where it usually is.
    var keymap: String?
    var person = Person.name
    /// Reading marks are kept; not for a demo that is gone afterwards.
    var remembers = true
    /// Plain lines of so many columns instead of a screen, 0 for lines that are not wrapped; nil for a screen.
    var linear: Int?
    /// The lock, visitors, a tour.
    var sharing = SharingPlan()
    /// Presents to guests from the first screen on.
    var presents = false
    /// What ends that presenting; it is asked for when it is not given.
    var passphrase: String?

    /// The same, and nothing of the person is written.
    var withoutMemory: Choice {
      var other = self
      other.remembers = false
      return other
    }
  }

  /// Opens the store and the terminal, runs until the person leaves, gives the terminal back.
  ///
  /// - Returns: the signal that ended it, if one did.
  static func run(_ choice: Choice) throws -> Int32? {
    cprocess_return_large_blocks()
    // A file that may not grow any more (`ulimit -f`) is told of like a full disk, and does not end the program.
    signal(SIGXFSZ, SIG_IGN)
    let profile = try StoreProfile.read(choice.store)
    let zone = LocalZone.rule(profile.timeZone)
    // The store first: it is read while the terminal is being taken over.
    let mailbox = Mailbox()
    let loading = LoadingTime()
    let desk = CareDesk(choice.store, names: Names(profile)) { mailbox.post($0) }
    let clerk = CareClerk(desk) { mailbox.post($0) }
    // What was asked for is written before the program ends, however it ends.
    defer { clerk?.finish() }
    let store = try StoreSession.open(
      choice.store, options: StoreOptions(clock: Clock.now()), onTrouble: { mailbox.post(.trouble($0)) },
      onJournal: { clerk?.catchUp() },
      onSnapshot: {
        desk.use(Names($0.profile, $0))
        if let time = loading.event($0.progress) { mailbox.post(time) }
        mailbox.post(.community($0))
      })
    defer { store.close() }
    let keys = OwnKeys.read(choice.keymap)
    let session = try start(choice, readsAlt: keys?.keymap.usesAlt ?? false)
    defer { session.stop() }
    mailbox.deliver(session.wake)
    var choice = choice
    // Whoever is on the team goes by the id that the journal names them by.
    choice.person = Team(profile).id(choice.person)
    var loop = Loop(
      choice: choice, session: session, mailbox: mailbox, clerk: clerk, profile: profile, zone: zone, keys: keys)
    // Plain lines that have come to their end are no signal.
    return loop.run().flatMap { $0 == 0 ? nil : $0 }
  }

  /// The screen of the terminal, or plain lines where they were asked for or the terminal can do no more.
  private static func start(_ choice: Choice, readsAlt: Bool) throws -> any LoopSession {
    if let width = choice.linear { return try LinearSession(width: width) }
    var options = TerminalOptions()
    if choice.ascii { options.unicode = false }
    options.alt = readsAlt
    do {
      return try TerminalSession.start(options)
    } catch .cannotPlaceCursor {
      return try LinearSession(width: LinearSession.usualWidth)
    } catch {
      throw ScreenUnavailable(message: "\(error)")
    }
  }

  /// There is no terminal to draw on.
  struct ScreenUnavailable: Error {
    var message: String
  }
}
