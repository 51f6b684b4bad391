import CommunityModel
import CommunityStore
import Dashboard
import TrustMetrics

/// The work of a `TrustRunner`, piece by piece. Belongs to its thread.
final class TrustWork {
  private let requests: TrustRequests
  private let keeper: TrustKeeper?
  private let make: (Community, Timestamp) -> any TrustComputing
  private let post: (DashboardEvent) -> Void
  /// For how long things take; what time it is comes with the snapshots.
  private let clock = ContinuousClock()

  private var engine: (any TrustComputing)?
  private var current: TrustRequests.Target?
  private var report: TrustReport?
  private var history = SlowFigure<TrustHistory>()
  private var bridging = SlowFigure<Bridging>()
  private var clockPace = ClockPace()
  private var progressPace = ProgressPace()
  private var isBusyShown = false
  private var hasShownKept = false
  private var isSaved = true
  /// What is known has been posted.
  private var isPublished = true

  init(
    requests: TrustRequests, keeper: TrustKeeper?, make: @escaping (Community, Timestamp) -> any TrustComputing,
    post: @escaping (DashboardEvent) -> Void
  ) {
    self.requests = requests
    self.keeper = keeper
    self.make = make
    self.post = post
  }

  /// Does all that there is to do, the most urgent first; false when the program ends.
  func goOn() -> Bool {
    while !requests.peek.isEnding {
      answer()
      if !isPublished {
        publish()
      } else if let target = requests.takeTarget() {
        follow(target)
      } else if history.isWanted, let engine {
        history = long("history", history) { engine.history(progress: $0) }
      } else if bridging.isWanted, let engine {
        bridging = long("bridging", bridging) { engine.bridging(prepare: Background.giveWay, progress: $0) }
      } else {
        save()
        say(nil)
        return true
      }
    }
    return false
  }

  /// Answers what was asked. Within long work too: an explanation only reads.
  private func answer() {
    guard let engine, !requests.peek.questions.isEmpty else { return }
    let whole = whole
    for question in requests.takeQuestions() {
      let answer = engine.explain(question.figure, question.subject, with: whole)
      post(.explanation(requestID: question.id, answer))
    }
  }

  private func follow(_ target: TrustRequests.Target) {
    guard target.community.progress.isComplete else {
      // The rows of a snapshot that is not complete mean others in the next one: figures wait for the last.
      showKept(target)
      return
    }
    guard isNews(target) else { return }
    if engine == nil { showKept(target) }
    say(TrustProgress(what: "figures", fraction: 0))
    let started = clock.now
    if let engine {
      engine.update(target.community, asOf: target.asOf)
    } else {
      engine = make(target.community, target.asOf)
    }
    report = engine?.report()
    clockPace.cost = clock.now - started
    if current?.community.generation != target.community.generation {
      history = SlowFigure()
      bridging = SlowFigure()
    }
    current = target
    history.ageNow(clock.now)
    bridging.ageNow(clock.now)
    isSaved = false
    isPublished = false
  }

  /// False when only the clock went on, and not far enough to be worth what another instant costs.
  private func isNews(_ target: TrustRequests.Target) -> Bool {
    guard let current, current.community === target.community else { return true }
    return target.asOf < current.asOf || clockPace.allows(from: current.asOf, to: target.asOf)
  }

  /// Runs long work, which gives way once to a newer snapshot; when snapshots come faster than it can be done, the next
  /// ones wait until it is done, as it would never be otherwise.
  private func long<Value>(
    _ what: String, _ figure: SlowFigure<Value>, _ body: ((Double) -> Bool) -> Value?
  ) -> SlowFigure<Value> {
    let started = clock.now
    let value = body { fraction in
      answer()
      if progressPace.allows(clock.now) { say(TrustProgress(what: what, fraction: fraction)) }
      let waiting = requests.peek
      if waiting.isEnding { return false }
      return figure.gaveWay || waiting.target.map { !isNews($0) } ?? true
    }
    var figure = figure
    if let value {
      figure.found(value, took: clock.now - started, at: clock.now)
      isPublished = false
    } else {
      figure.gaveWay = true
    }
    return figure
  }

  private func publish() {
    isPublished = true
    if let whole { post(.trust(whole)) }
  }

  /// All that is known, put together.
  private var whole: TrustReport? {
    guard var found = report else { return nil }
    if let history = history.value { found.add(history) }
    if let bridging = bridging.value { found.add(bridging.padded(to: found.members.count)) }
    return found
  }

  /// What was kept from an earlier run: the community's figures with the first snapshot, all with the complete one.
  private func showKept(_ target: TrustRequests.Target) {
    guard let keeper, target.community.progress.isComplete || !hasShownKept else { return }
    hasShownKept = true
    if let kept = keeper.kept(through: target.asOf) { post(.trust(kept.report(for: target.community))) }
    if target.community.progress.isComplete { keeper.forget() }
  }

  private func save() {
    guard !isSaved, let keeper, let community = current?.community, let whole else { return }
    isSaved = keeper.keep(whole, of: community, at: clock.now)
  }

  /// Says what is being done, and once that nothing is.
  private func say(_ progress: TrustProgress?) {
    guard progress != nil || isBusyShown else { return }
    isBusyShown = progress != nil
    post(.trustProgress(progress))
  }
}
