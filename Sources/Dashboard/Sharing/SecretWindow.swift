import Drawing

/// A window that asks for a passphrase, or for a new one twice.
struct SecretWindow: Sendable, Equatable {
  /// What it is asked for.
  enum Question: Sendable { case present, lock, stop }

  var question: Question
  /// What is typed; drawn as dots.
  var secret = ""
  /// The same once more, for a new one.
  var again = ""
  /// The second line has the keyboard.
  var isSecond = false
  /// What is wrong, in a sentence.
  var problem: String?

  /// The fewest signs of a passphrase.
  static let least = 4

  /// What is said while something is compared: wrong tries make it slow on purpose.
  static func patience(_ wrongTries: Int) -> String {
    wrongTries == 0 ? "One moment." : "One moment: each wrong try makes the next wait longer."
  }

  fileprivate var title: String {
    switch question {
    case .present: "Present to guests"
    case .lock: "Lock the screen"
    case .stop: "End presenting"
    }
  }

  fileprivate var about: String {
    switch question {
    case .present:
      "Guests see false names and words, and the clock stands still. Nothing that is pressed is written. "
        + "Only the passphrase that you choose now ends it. It does not hide how many there are, or when."
    case .lock:
      "You have no PIN, so choose a passphrase that opens the screen again. It is forgotten when you leave Rounds."
    case .stop: "Type the passphrase that you began with. Then the screen is cleared, and the real names are back."
    }
  }

  /// The same for a window without room.
  fileprivate var shortly: String {
    switch question {
    case .present: "False names; nothing is written."
    case .lock: "Choose what opens it again."
    case .stop: "The passphrase that you began with."
    }
  }

  fileprivate var typed: String {
    get { isSecond ? again : secret }
    set { if isSecond { again = newValue } else { secret = newValue } }
  }
}

/// What a passphrase or PIN opens.
public enum SecretPurpose: Sendable, Hashable {
  /// The locked screen.
  case unlock
  /// The way out of presenting.
  case stopPresenting
}

extension DashboardState {
  private var secretWindow: SecretWindow? {
    get { if case .secret(let window) = overlay { window } else { nil } }
    set { overlay = newValue.map { .secret($0) } }
  }

  /// Begins to present, after asking for a passphrase; while presenting, asks for it to stop.
  mutating func switchPresenting() -> [DashboardEffect] {
    if sharing.isPresenting { return askToStop() }
    guard sharing.visit == nil else {
      message = Remark(kind: .refusal, text: "This screen is for visitors already: nothing on it is written.")
      return []
    }
    overlay = .secret(SecretWindow(question: .present))
    return []
  }

  /// Asks for the passphrase that ends presenting; whoever wants to leave is asked for it first.
  mutating func askToStop() -> [DashboardEffect] {
    if case .secret = overlay {
      secretWindow?.problem = "The passphrase ends presenting. Esc goes on with it."
    } else {
      overlay = .secret(SecretWindow(question: .stop))
    }
    return []
  }

  /// Goes to the other of two lines, as in a form; a window that asks once has only one.
  mutating func stepSecret(_ step: Int) {
    guard var window = secretWindow else { return }
    if window.question == .stop {
      window.problem = "Enter takes the passphrase."
    } else {
      window.isSecond = step > 0
      window.problem =
        step > 0 ? "Type the same once more." : "\(SecretWindow.least) signs or more, that you will remember."
    }
    secretWindow = window
  }

  /// Takes what was typed into a window for secrets, or on the locked screen.
  mutating func giveSecret() -> [DashboardEffect] {
    if sharing.lock != nil { return openLock() }
    guard var window = secretWindow else { return [] }
    if window.question == .stop { return giveStop(window) }
    func fault(_ sentence: String) -> [DashboardEffect] {
      window.problem = sentence
      secretWindow = window
      return []
    }
    guard window.secret.count >= SecretWindow.least else {
      return fault("A passphrase has \(SecretWindow.least) signs or more.")
    }
    guard window.isSecond else {
      window.isSecond = true
      window.problem = nil
      secretWindow = window
      return []
    }
    guard window.secret == window.again else {
      (window.secret, window.again, window.isSecond) = ("", "", false)
      return fault("These were two different ones. Type it anew.")
    }
    overlay = nil
    switch window.question {
    case .present: return [.present(passphrase: window.secret)]
    case .lock:
      sharing.hasSecret = true
      return [.keepSecret(window.secret)] + lockScreen()
    case .stop: return []
    }
  }

  private mutating func giveStop(_ window: SecretWindow) -> [DashboardEffect] {
    var window = window
    defer { secretWindow = window }
    guard sharing.pendingStop == nil else {
      window.problem = SecretWindow.patience(sharing.wrongStops)
      return []
    }
    guard !window.secret.isEmpty else {
      window.problem = "Type the passphrase first."
      return []
    }
    care.lastRequestID += 1
    let typed = window.secret
    sharing.pendingStop = care.lastRequestID
    window.secret = ""
    window.problem = SecretWindow.patience(sharing.wrongStops)
    return [.checkSecret(requestID: care.lastRequestID, typed, .stopPresenting)]
  }

  /// The answer to `DashboardEffect.checkSecret`.
  mutating func receiveSecret(_ isRight: Bool, requestID: Int) -> [DashboardEffect] {
    if sharing.lock?.pending == requestID {
      receiveAtLock(isRight)
      return []
    }
    guard sharing.pendingStop == requestID else { return [] }
    sharing.pendingStop = nil
    guard isRight else {
      sharing.wrongStops += 1
      secretWindow?.problem = "This is not the passphrase."
      return []
    }
    sharing.wrongStops = 0
    if case .secret = overlay { overlay = nil }
    return [.stopPresenting]
  }

  /// Takes a sign into the secret. While one is compared, nothing is taken.
  mutating func typeSecret(_ sign: Character) -> [DashboardEffect] {
    if let lock = sharing.lock {
      guard lock.pending == nil else {
        sharing.lock?.remark = SecretWindow.patience(lock.wrongTries)
        return []
      }
      if lock.secret.count < DashboardState.longestSecret { sharing.lock?.secret.append(sign) }
      sharing.lock?.remark = nil
      return []
    }
    guard var window = secretWindow else { return [] }
    if window.question == .stop, sharing.pendingStop != nil {
      window.problem = SecretWindow.patience(sharing.wrongStops)
    } else {
      if window.typed.count < DashboardState.longestSecret { window.typed.append(sign) }
      window.problem = nil
    }
    secretWindow = window
    return []
  }

  mutating func eraseSecret(_ what: Erased) {
    if sharing.lock != nil {
      if what == .letter { _ = sharing.lock?.secret.popLast() } else { sharing.lock?.secret = "" }
      return
    }
    guard var window = secretWindow else { return }
    // In an empty second line, back to the first.
    if window.typed.isEmpty {
      window.isSecond = false
    } else {
      window.typed = what == .letter ? String(window.typed.dropLast()) : ""
    }
    window.problem = nil
    secretWindow = window
  }

  func drawSecret(_ window: SecretWindow, _ canvas: inout Canvas) {
    canvas.shade(canvas.bounds)
    let area = windowRoom
    let columns = min(size.columns, 64)
    let hasBox = columns >= 12 && area.rows >= 5
    let width = max(1, columns - (hasBox ? 4 : 2))
    let fields = secretFields(window)
    let said = window.problem.map { TextWrap.lines($0, columns: width, glyphs: glyphs) } ?? []
    let room = max(1, area.rows - (hasBox ? 2 : 0))
    let bottom = Array(said.prefix(max(0, min(2, room - fields.count))))
    let left = max(0, room - fields.count - bottom.count)
    let whole = TextWrap.lines(window.about, columns: width, glyphs: glyphs)
    let about = whole.count <= left ? whole : [window.shortly].prefix(left).map(\.self)
    let rows = min(area.rows, about.count + fields.count + bottom.count + (hasBox ? 2 : 0))
    let rect = Rect(
      column: (size.columns - columns) / 2, row: area.row + max(0, (area.rows - rows) / 3), columns: columns,
      rows: rows)
    var inside = rect
    if hasBox { inside = canvas.window(rect, title: window.title) } else { canvas.fill(rect, ink: .overlay) }
    let ground = canvas.theme[.overlay]
    canvas.clipped(to: inside) { canvas in
      var row = inside.row
      func write(_ runs: [(String, Ink)]) {
        canvas.write(
          runs.map { Run($0.0, canvas.theme[$0.1].on(ground)) }, column: inside.column + 1, row: row, maxColumns: width)
        row += 1
      }
      for line in about { write([(line, .text)]) }
      for field in fields {
        write([(field.label, field.isFocused ? .title : .muted), (field.dots, .input)])
        guard field.isFocused else { continue }
        canvas.write(glyphs.selection, column: inside.column, row: row - 1, ink: .accent)
        let used = TextWidth.columns(field.label + field.dots, glyphs: glyphs)
        canvas.placeCursor(column: inside.column + 1 + min(width - 1, used), row: row - 1)
      }
      for line in bottom { write([(line, .warning)]) }
    }
  }

  private func secretFields(_ window: SecretWindow) -> [(label: String, dots: String, isFocused: Bool)] {
    func dots(_ text: String) -> String { String(repeating: glyphs.bullet, count: min(30, text.count)) }
    let first = ("Passphrase  ", dots(window.secret), !window.isSecond)
    return window.question == .stop ? [first] : [first, ("Once more   ", dots(window.again), window.isSecond)]
  }
}
