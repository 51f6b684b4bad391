import Drawing

/// Long work in the background, as far as the dashboard was told of it.
struct WorkBook: Sendable {
  /// A search of texts.
  struct Search: Sendable, Equatable {
    var id: Int
    var fraction: Double
    var secondsLeft: Int?
  }

  /// For how long the store will still be loading.
  var loadingSecondsLeft: Int?
  /// The last search that told how far it is.
  var search: Search?
  /// The person stopped the figures, and nothing has changed since.
  var areFiguresStopped = false
}

/// Something that takes long: what it is, how far it is, and how long it will still take.
struct LongWork: Sendable, Equatable {
  enum Kind: Sendable { case loading, search, figures }

  var kind: Kind
  var what: String
  var fraction: Double
  var secondsLeft: Int?

  /// `searching 40 % ████░░░░░░ 3 s left`, with the bar and without.
  func words(bar: GlyphSet?) -> String {
    Words.plain([
      what, "\(Int(min(1, max(0, fraction)) * 100)) %", bar.map { Chart.progressBar(fraction, width: 10, glyphs: $0) },
      left(isSpoken: bar == nil),
    ])
  }

  private func left(isSpoken: Bool) -> String? {
    guard let seconds = secondsLeft else { return nil }
    if isSpoken { return "\(SpokenAge.words(seconds < 90 ? "\(seconds) s" : "\(seconds / 60) min")) left" }
    return seconds < 90 ? "\(seconds) s left" : "\(seconds / 60) min left"
  }
}

extension DashboardState {
  /// The long work that a person waits for most: loading, then what they look for, then figures; nil when there is none.
  var work: LongWork? {
    if !community.progress.isComplete {
      return LongWork(
        kind: .loading, what: "loading", fraction: community.progress.fraction,
        secondsLeft: workBook.loadingSecondsLeft)
    }
    if let id = runningSearch {
      let known = workBook.search.flatMap { $0.id == id ? $0 : nil }
      return LongWork(
        kind: .search, what: "searching", fraction: known?.fraction ?? 0, secondsLeft: known?.secondsLeft)
    }
    return figures.progress.map {
      LongWork(kind: .figures, what: $0.what, fraction: $0.fraction, secondsLeft: $0.secondsLeft)
    }
  }

  /// The search that the screen waits for.
  var runningSearch: Int? {
    if let find = current.thread?.find, find.isRunning, let id = find.searchID { return id }
    return current.id.lists.compactMap { current.lists[$0]?.filter.hits }.first { $0.isRunning }?.searchID
  }

  /// The words of the bottom line for what is being done, from the longest to the shortest; none when nothing is.
  var workForms: [String] {
    guard let work else { return workBook.areFiguresStopped ? ["figures stopped"] : [] }
    var short = work
    short.secondsLeft = nil
    return [work.words(bar: glyphs), short.words(bar: glyphs), short.words(bar: nil)]
  }

  /// True while an answer that the person asked for is still to come: a form that is being saved, a search, the sum
  /// behind a figure.
  public var isWaitingForAnswer: Bool {
    if case .form(let form) = overlay, form.pending != nil { return true }
    if runningSearch != nil { return true }
    if screen == .trust, case .figure(let topic) = current.document.subject,
      figures.explanations[topic]?.pending != nil
    {
      return true
    }
    return false
  }
}

extension DashboardState {
  /// Everything that the background tells at the start has been told: who needs somebody, and figures of this snapshot.
  public var hasWorklistAndFigures: Bool {
    worklistOfRows != nil && figures.report != nil && figures.report?.isOlder == false && figures.progress == nil
  }
}
