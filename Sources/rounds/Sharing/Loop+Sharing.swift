import Dashboard

extension Loop {
  /// Presenting and the lock.
  mutating func perform(onSharing effect: DashboardEffect) {}
}
