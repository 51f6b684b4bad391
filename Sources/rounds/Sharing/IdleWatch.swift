/// Since when nobody has touched the terminal, and what follows from it. Pure: the time is given to it.
///
/// Times are milliseconds of a clock that goes on while the machine sleeps and that nobody can set.
struct IdleWatch: Sendable, Equatable {
  /// What is due when nobody has touched the terminal for long enough.
  enum Due: Sendable, Equatable { case lock, startOver }

  /// After how long the screen is locked; nil never.
  var lockAfter: Int?
  /// After how long a terminal for visitors returns to the start; nil never.
  var startAfter: Int?
  private var lastTouch: Int?
  private var isLocked = false
  private var isAtStart = true

  init(lockAfter: Int? = nil, startAfter: Int? = nil) {
    (self.lockAfter, self.startAfter) = (lockAfter, startAfter)
  }

  /// Somebody did something, or the screen was opened.
  mutating func touch(_ now: Int) {
    // Who comes back to a screen that stands at the start has something to lose from now on.
    if lastTouch != nil { isAtStart = false }
    lastTouch = now
    isLocked = false
  }

  /// What is due now, once.
  mutating func due(_ now: Int) -> Due? {
    guard let lastTouch else { return nil }
    if let lockAfter, !isLocked, now - lastTouch >= lockAfter {
      isLocked = true
      return .lock
    }
    if let startAfter, !isAtStart, now - lastTouch >= startAfter {
      isAtStart = true
      return .startOver
    }
    return nil
  }

  /// How long nothing is due; nil for ever.
  func milliseconds(_ now: Int) -> Int? {
    guard let lastTouch else { return nil }
    let waits = [isLocked ? nil : lockAfter, isAtStart ? nil : startAfter].compactMap { $0 }
    return waits.min().map { max(0, lastTouch + $0 - now) }
  }
}
