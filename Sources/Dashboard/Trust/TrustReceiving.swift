import CommunityModel
import TrustMetrics

extension DashboardState {
  /// Takes the figures of the background. O(members) when a list is sorted by one of them.
  mutating func receive(_ report: TrustReport) {
    figures.report = report
    figures.reportNumber += 1
    figures.revision += 1
    for id in screens.keys { screens[id]?.forgetOrderByFigures() }
    for index in history.indices { history[index].forgetOrderByFigures() }
  }

  mutating func receive(_ progress: TrustProgress?) {
    guard progress != figures.progress else { return }
    figures.progress = progress
    if progress != nil { workBook.areFiguresStopped = false }
    // Pages say how far it is only while they have nothing else to say.
    if reportOfRows == nil || progress == nil { figures.revision += 1 }
  }

  mutating func receive(_ answer: Explanation?, requestID: Int) {
    guard let topic = figures.explanations.first(where: { $0.value.pending == requestID })?.key else { return }
    figures.explanations[topic]?.pending = nil
    figures.explanations[topic]?.answer = answer
    figures.revision += 1
  }

  /// Asks why the figure on the page is what it is: once for each report, and only for what is on the screen.
  mutating func askForExplanation() -> [DashboardEffect] {
    guard screen == .trust, layout.rect(of: .figurePage) != nil, case .figure(let topic) = current.document.subject,
      let (id, subject) = topic.explained, let report = figures.report, !report.isOlder
    else { return [] }
    let known = figures.explanations[topic]
    guard known?.reportNumber != figures.reportNumber else { return [] }
    if figures.explanations.count > 64 { figures.explanations = [:] }
    figures.lastRequestID += 1
    figures.explanations[topic] = Explained(
      pending: figures.lastRequestID, reportNumber: figures.reportNumber, answer: known?.answer)
    return [.explain(requestID: figures.lastRequestID, id, subject)]
  }

  /// Shows another stretch of time in all charts.
  mutating func changeWindow() {
    let all = Window.allCases
    let place = all.firstIndex(of: figures.window) ?? 0
    figures.window = all[(place + 1) % all.count]
    figures.revision += 1
  }

  /// Opens the page of a figure on the trust screen. A figure of the community is also put under the cursor of the list.
  mutating func openFigure(_ topic: FigureTopic) {
    screen = .trust
    current.source = .figureList
    if current.lists[.figureList]?.generation != generation { rebuildShown(.figureList) }
    if select(id: topic.id, in: .figureList) {
      current.openedFigure = nil
    } else {
      current.openedFigure = topic
    }
    current.focus = .figurePage
  }
}

extension ScreenState {
  /// Lists that are sorted by a figure are put in order anew when they are shown next.
  fileprivate mutating func forgetOrderByFigures() {
    for pane in lists.keys where lists[pane]?.sort.isByFigures == true { lists[pane]?.generation = -1 }
  }
}
