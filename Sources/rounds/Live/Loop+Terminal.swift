import Dashboard

extension Loop {
  /// What the terminal itself does: clipboard, mouse, leaving nothing behind.
  mutating func perform(onTerminal effect: DashboardEffect) {}
}
