import CommunityModel
import Drawing

/// What a shared terminal needs.
struct SharingBook: Sendable {
  /// Guests look on: false names, nothing is written, the clock stands still.
  var isPresenting = false
  /// The lock; nil while the screen is open.
  var lock: Lock?
  /// A passphrase or PIN is known that opens the lock.
  var hasSecret = false
  /// A line that a tour shows over the screen.
  var caption: Caption?
  /// Who is served instead of somebody of the team; nil on everyday terminals.
  var visit: Visit?
  /// The passphrase that ends presenting is compared just now; a window that is closed and opened again waits for it too.
  var pendingStop: Int?
  /// How often a wrong passphrase was given to end presenting.
  var wrongStops = 0
}

/// Whom a terminal serves that stands in a room for everybody. Nothing that is done there is kept.
public enum Visit: Sendable, Equatable {
  /// One visitor after the other: after a while without keys the next one begins at the start.
  case kiosk
  /// The screen plays itself.
  case tour
}

extension DashboardState {
  /// The terminal is not given away: the screen is locked, guests look on, or visitors use it. Ctrl-Z is a key like others then.
  public var holdsTerminal: Bool { sharing.lock != nil || sharing.isPresenting || sharing.visit != nil }

  /// The screen is locked.
  public var isLocked: Bool { sharing.lock != nil }

  /// Who needs somebody was computed: there is something to show.
  public var hasWorklist: Bool { care.worklist != nil }

  /// The hash of the PIN of who is at the keyboard; nil when they have none.
  public var pinOfPerson: String? { userName.flatMap { care.state.pin(of: $0) } }

  /// What stands in the top line of a screen that is not an everyday one.
  var badge: String? {
    if sharing.isPresenting { return "PRESENTING" }
    switch sharing.visit {
    case .kiosk: return "KIOSK"
    case .tour: return "TOUR"
    case nil: return nil
    }
  }

  /// How the answer to what was done begins: nothing is called saved that is not on a disk.
  var savedWord: String {
    if sharing.isPresenting { return "Not written (presenting)" }
    switch sharing.visit {
    case .kiosk: return "Not written (kiosk)"
    case .tour: return "Not written (tour)"
    case nil: return "Saved"
    }
  }

  /// Guests look on from now on, or do not any more.
  mutating func receivePresenting(_ isPresenting: Bool) {
    sharing.isPresenting = isPresenting
    sharing.pendingStop = nil
    if case .secret = overlay { overlay = nil }
    let text =
      isPresenting
      ? "Presenting. Nothing is written. S and your passphrase end it."
      : "You do not present any more. What you do is written again."
    message = Remark(kind: .notice, text: text)
  }

  /// Whom the terminal serves. What a tour left open or half typed goes with it.
  mutating func receive(_ visit: Visit?) {
    if sharing.visit == .tour, visit != .tour {
      overlay = nil
      typing = nil
      message = nil
      care.marks = []
      care.desk = CareDesk()
    }
    sharing.visit = visit
  }

  /// The next visitor comes to the first screen as the one before did: only what is known of the community stays.
  mutating func startOver(person: String?, readBaseline: Timestamp) -> [DashboardEffect] {
    let effects = cancellation(of: current.list.filter.hits)
    screens = Dictionary(uniqueKeysWithValues: ScreenID.allCases.map { ($0, ScreenState($0)) })
    screen = .rounds
    history = []
    overlay = nil
    typing = nil
    message = nil
    lastQueries = [:]
    opened = []
    helpFind = HelpFind()
    behindPalette = nil
    figures.window = TrustState().window
    figures.revision += 1
    ties.window = TieBook().window
    ties.showsNumbers = TieBook().showsNumbers
    ties.revision += 1
    mouse.splits = [:]
    mouse.dragged = nil
    mouse.pending = nil
    care.filter = .init()
    care.views = []
    care.marks = []
    care.home.showsSnoozed = false
    care.desk = CareDesk()
    care.revision += 1
    generation += 1
    userName = person
    care.isIdentified = pinOfPerson == nil
    reads = ReadMarks(marks: [:], baseline: readBaseline)
    reads.resolve(in: community)
    guard !mouse.isOn else { return effects }
    mouse.isOn = true
    return effects + [.mouse(true)]
  }

  /// Leaves the program, but for a screen that is not this person's to leave.
  mutating func leave() -> [DashboardEffect] {
    if sharing.isPresenting { return askToStop() }
    guard sharing.visit == nil else {
      message = Remark(kind: .refusal, text: DashboardState.staysWords)
      return []
    }
    return [.quit]
  }

  /// Gives the terminal to the shell, but for a screen that is not this person's to leave.
  mutating func giveTerminalAway() -> [DashboardEffect] {
    if sharing.isPresenting { return askToStop() }
    guard sharing.visit == nil else {
      message = Remark(kind: .refusal, text: DashboardState.staysWords)
      return []
    }
    return [.suspend]
  }

  static let staysWords = "This screen stays for the next visitor. Ctrl-C ends it."
}
