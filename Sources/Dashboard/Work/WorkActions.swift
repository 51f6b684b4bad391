import Drawing

extension Action {
  static let workActions = [
    Action(
      .cancelWork, "stop work", "Stop what is being computed or looked for.", .program,
      [Binding(.control("g"), in: .screens)])
  ]
}

extension DashboardState {
  /// Stops the work that the footer tells of.
  mutating func cancelWork() -> [DashboardEffect] { [] }
}
