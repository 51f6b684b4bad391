import Drawing

extension Action {
  static let workActions = [
    Action(
      .cancelWork, "stop work", "Stop what is being computed or looked for.", .program,
      [Binding(.control("g"), in: .screens)], refusal: Refusal.cancelWork)
  ]
}

extension DashboardState {
  /// Stops the work that the footer tells of. What was found so far stays.
  mutating func cancelWork() -> [DashboardEffect] {
    switch work?.kind {
    case .search:
      guard let id = runningSearch else { return [] }
      stopLooking(id)
      message = Remark(kind: .notice, text: "The search was stopped. What it found so far is shown.")
      return [.cancelSearch(id: id)]
    case .figures:
      figures.progress = nil
      figures.revision += 1
      workBook.areFiguresStopped = true
      message = Remark(
        kind: .notice, text: "The figures were stopped. They are computed again when something changes.")
      return [.cancelFigures]
    case .loading, nil: return []
    }
  }

  private mutating func stopLooking(_ id: Int) {
    for pane in current.id.lists where current.lists[pane]?.filter.hits?.searchID == id {
      current.lists[pane]?.filter.hits?.isRunning = false
    }
    if current.thread?.find.searchID == id { current.thread?.find.isRunning = false }
  }
}

extension Refusal {
  @Sendable static func cancelWork(_ state: DashboardState) -> String? {
    switch state.work?.kind {
    case .loading: "The store is being loaded, and you can read what is there. q leaves."
    case nil:
      state.workBook.areFiguresStopped
        ? "The figures are stopped already. They are computed again when something changes."
        : "Nothing is being computed or looked for."
    case .search, .figures: nil
    }
  }
}
