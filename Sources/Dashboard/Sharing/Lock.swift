import Drawing

/// The screen is locked: nothing is on it but the clock and how many emergencies nobody has taken.
struct Lock: Sendable, Equatable {
  /// What is typed; never drawn.
  var secret = ""
  /// How often a wrong secret was given.
  var wrongTries = 0
}

extension DashboardState {
  /// Locks the screen.
  mutating func lockScreen() -> [DashboardEffect] { [] }

  func drawLock(_ lock: Lock, _ canvas: inout Canvas) {}
}
