import Dashboard

extension Loop {
  /// Keeps the theme that the person chose.
  mutating func perform(onLook effect: DashboardEffect) {}
}
