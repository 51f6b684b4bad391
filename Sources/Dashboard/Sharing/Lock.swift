import Drawing

/// The screen is locked: nothing is on it but the clock and how many emergencies nobody has taken.
struct Lock: Sendable, Equatable {
  /// What is typed; never drawn.
  var secret = ""
  /// How often a wrong secret was given.
  var wrongTries = 0
  /// What was typed is compared just now.
  var pending: Int?
  /// What the person should know, in a sentence.
  var remark: String?
}

extension DashboardState {
  /// The most signs of a secret.
  static let longestSecret = 200

  /// Somebody can show that they may open the lock.
  var hasKeyToLock: Bool { sharing.hasSecret || sharing.isPresenting || pinOfPerson != nil }

  /// Locks the screen, after asking for a passphrase where nothing would open it.
  mutating func lockOrAsk() -> [DashboardEffect] {
    if sharing.visit != nil {
      message = Remark(kind: .refusal, text: "This screen is for every visitor, so it is not locked.")
      return []
    }
    guard hasKeyToLock else {
      overlay = .secret(SecretWindow(question: .lock))
      return []
    }
    return lockScreen()
  }

  /// Locks the screen. What lies behind it stays as it is, with the cursor and all that was typed.
  mutating func lockScreen() -> [DashboardEffect] {
    guard sharing.lock == nil, sharing.visit == nil else { return [] }
    sharing.lock = Lock()
    return [.clearTerminal]
  }

  /// What keys, pastes and the mouse do on the locked screen; nil for events that are not a person's.
  mutating func handleLocked(_ event: DashboardEvent) -> [DashboardEffect]? {
    switch event {
    case .key(let key):
      if let action = keymap.action(of: key, in: .locked) { return perform(action.id) }
      return key.typed.map { typeSecret($0) } ?? []
    case .paste(let text):
      for sign in Opening.words(of: text, limit: DashboardState.longestSecret) { _ = typeSecret(sign) }
      return []
    case .mouse: return []
    default: return nil
    }
  }

  /// Has what was typed compared.
  mutating func openLock() -> [DashboardEffect] {
    guard var lock = sharing.lock else { return [] }
    guard hasKeyToLock else {
      sharing.lock = nil
      return []
    }
    defer { if sharing.lock != nil { sharing.lock = lock } }
    guard lock.pending == nil else {
      lock.remark = SecretWindow.patience(lock.wrongTries)
      return []
    }
    guard !lock.secret.isEmpty else {
      lock.remark = "Type first, then Enter."
      return []
    }
    care.lastRequestID += 1
    let id = care.lastRequestID
    let typed = lock.secret
    lock.pending = id
    lock.secret = ""
    lock.remark = SecretWindow.patience(lock.wrongTries)
    return [.checkSecret(requestID: id, typed, .unlock)]
  }

  /// The answer for the locked screen.
  mutating func receiveAtLock(_ isRight: Bool) {
    if isRight {
      sharing.lock = nil
    } else {
      sharing.lock?.wrongTries += 1
      sharing.lock?.pending = nil
      sharing.lock?.remark = "That was not it. Try again."
    }
  }

  /// The clock, the number of emergencies, and how to come in: no byte of anything else.
  func drawLock(_ lock: Lock, _ canvas: inout Canvas) {
    canvas.fill(canvas.bounds)
    let time = DateText(clock, zone: zone).clock
    var below: [(text: String, ink: Ink)] = []
    let count = care.home.emergencies.count
    if count > 0 {
      let words = count == 1 ? "1 emergency that nobody has taken" : "\(count) emergencies that nobody has taken"
      below.append((words, .urgent))
    }
    below.append((hasKeyToLock ? "Type your PIN or passphrase, then Enter." : "Enter opens the screen.", .muted))
    let dots = String(repeating: glyphs.bullet, count: min(lock.secret.count, max(0, size.columns - 2)))
    if !dots.isEmpty {
      below.append((dots, .text))
    } else {
      below.append((lock.remark ?? "", .warning))
    }
    let big = BigClock.lines(time, glyphs: glyphs)
    let isBig = size.columns >= BigClock.columns && size.rows >= big.count + below.count + 1
    let clockLines = isBig ? big : [time]
    let spare = size.rows - clockLines.count - below.count
    let gap = spare >= below.count ? 1 : 0
    let first = spare >= 1 ? 1 : 0
    var row = max(0, (spare - first - gap * (below.count - 1)) / 2)
    for line in clockLines {
      centre(line, row: row, ink: .text, &canvas)
      row += 1
    }
    row += first
    for line in below {
      centre(line.text, row: row, ink: line.ink, &canvas)
      row += 1 + gap
    }
  }

  private func centre(_ text: String, row: Int, ink: Ink, _ canvas: inout Canvas) {
    let columns = TextWidth.columns(text, glyphs: glyphs)
    canvas.write(
      text, column: max(0, (size.columns - columns) / 2), row: row, ink: ink, maxColumns: size.columns)
  }
}
