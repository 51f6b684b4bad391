import CommunityModel
import CommunityStore
import Dashboard
import FollowUps
import TrustMetrics

/// The work of a `TrustRunner`, piece by piece. Belongs to its thread.
final class TrustWork {
  private let requests: TrustRequests
  private let keeper: TrustKeeper?
  private let make: (Community, Timestamp) -> any TrustComputing
  private let makeFollowUps: (any TrustComputing) -> (any FollowUpComputing)?
  private let post: (DashboardEvent) -> Void
  /// For how long things take; what time it is comes with the snapshots.
  private let clock = ContinuousClock()

  private var engine: (any TrustComputing)?
  private var followUps: (any FollowUpComputing)?
  /// What the figures are of, and what the worklist is of: the clock goes on for the worklist first.
  private var current: TrustRequests.Target?
  private var listed: TrustRequests.Target?
  /// The journal; nil until it was read for the first time, and until then there is no worklist.
  private var care: CareState?
  private var report: TrustReport?
  private var history = SlowFigure<TrustHistory>()
  private var bridging = SlowFigure<Bridging>()
  private var clockPace = ClockPace()
  private var progressPace = ProgressPace()
  private var isBusyShown = false
  private var hasShownKept = false
  private var isSaved = true
  /// The person stopped long work, and nothing has changed since.
  private var isHeld = false
  /// What is known has been posted.
  private var isPublished = true

  init(
    requests: TrustRequests, keeper: TrustKeeper?, make: @escaping (Community, Timestamp) -> any TrustComputing,
    followUps: @escaping (any TrustComputing) -> (any FollowUpComputing)?, post: @escaping (DashboardEvent) -> Void
  ) {
    self.requests = requests
    self.keeper = keeper
    self.make = make
    makeFollowUps = followUps
    self.post = post
  }

  /// Does all that there is to do, the most urgent first; false when the program ends.
  func goOn() -> Bool {
    while !requests.peek.isEnding {
      answer()
      if requests.takeStop() { isHeld = true }
      if !isPublished {
        publish()
      } else if let target = requests.takeTarget() {
        follow(target)
      } else if history.isWanted, !isHeld, let engine {
        history = long("history", history, whenNews: { _ in false }) { engine.history(progress: $0) }
      } else if bridging.isWanted, !isHeld, let engine {
        // It has copied what it looks at before it first says how far it is: the engine may go on meanwhile.
        bridging = long("bridging", bridging, whenNews: takeIn) {
          engine.bridging(prepare: Background.giveWay, progress: $0)
        }
      } else {
        save()
        say(nil)
        return true
      }
    }
    return false
  }

  /// Answers what was asked, and follows the journal. Within long work too: both only read.
  private func answer() {
    if let care = requests.takeCare() {
      self.care = care
      if let listed { list(listed) }
    }
    guard let engine else { return }
    for question in requests.takeQuestions() {
      let answer = engine.explain(question.figure, question.subject, with: report)
      post(.explanation(requestID: question.id, answer))
    }
  }

  private func follow(_ target: TrustRequests.Target) {
    guard target.community.progress.isComplete else {
      // The rows of a snapshot that is not complete mean others in the next one: figures wait for the last.
      showKept(target)
      return
    }
    guard isNews(target) else {
      // A due time may have passed, which costs nothing to see.
      list(target)
      return
    }
    if engine == nil { showKept(target) }
    if target.community !== current?.community { isHeld = false }
    if !isHeld { say(TrustProgress(what: "figures", fraction: 0)) }
    let started = clock.now
    if let engine {
      engine.update(target.community, asOf: target.asOf)
    } else {
      let made = make(target.community, target.asOf)
      engine = made
      followUps = makeFollowUps(made)
    }
    // People before figures: an emergency does not wait for what is only interesting.
    list(target)
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

  /// Posts who needs a person, of a snapshot that the engine has taken in, once the journal was read.
  private func list(_ target: TrustRequests.Target) {
    listed = target
    if let care = requests.takeCare() { self.care = care }
    guard let followUps, let care else { return }
    post(.worklist(followUps.update(target.community, care, asOf: target.asOf)))
  }

  /// False when only the clock went on, and not far enough to be worth what another instant costs.
  private func isNews(_ target: TrustRequests.Target) -> Bool {
    guard let current, current.community === target.community else { return true }
    return target.asOf < current.asOf || clockPace.allows(from: current.asOf, to: target.asOf)
  }

  /// Runs long work. A newer snapshot never waits for it: there may be an emergency in it.
  ///
  /// - Parameter whenNews: what to do with one; false when the work is let go of for it, and begun again after it.
  private func long<Value>(
    _ what: String, _ figure: SlowFigure<Value>, whenNews: @escaping (TrustRequests.Target) -> Bool,
    _ body: ((Double) -> Bool) -> Value?
  ) -> SlowFigure<Value> {
    let started = clock.now
    var estimate = Estimate()
    let value = body { fraction in
      answer()
      if requests.takeStop() {
        isHeld = true
        return false
      }
      if progressPace.allows(clock.now) {
        let left = estimate.secondsLeft(fraction, after: (clock.now - started).inSeconds)
        say(TrustProgress(what: what, fraction: fraction, secondsLeft: left))
      }
      let waiting = requests.peek
      if waiting.isEnding { return false }
      guard let target = waiting.target, isNews(target) else { return true }
      return whenNews(target)
    }
    var figure = figure
    if let value {
      figure.found(value, took: clock.now - started, at: clock.now)
      isPublished = false
    }
    return figure
  }

  /// Takes a newer snapshot in within long work; false when its rows mean other members than those of the work.
  private func takeIn(_ target: TrustRequests.Target) -> Bool {
    guard target.community.generation == current?.community.generation else { return false }
    if let target = requests.takeTarget() { follow(target) }
    if !isPublished { publish() }
    return target.community.generation == current?.community.generation
  }

  /// Puts together what is known, and posts it.
  private func publish() {
    isPublished = true
    guard var whole = report else { return }
    if let history = history.value { whole.add(history) }
    if let bridging = bridging.value { whole.add(bridging.padded(to: whole.members.count)) }
    report = whole
    post(.trust(whole))
  }

  /// What was kept from an earlier run: the community's figures with the first snapshot, all with the complete one.
  private func showKept(_ target: TrustRequests.Target) {
    guard let keeper, target.community.progress.isComplete || !hasShownKept else { return }
    hasShownKept = true
    if let kept = keeper.kept(through: target.asOf) { post(.trust(kept.report(for: target.community))) }
    if target.community.progress.isComplete { keeper.forget() }
  }

  private func save() {
    guard !isSaved, let keeper, let community = current?.community, let report else { return }
    isSaved = keeper.keep(report, of: community, at: clock.now)
  }

  /// Says what is being done, and once that nothing is.
  private func say(_ progress: TrustProgress?) {
    guard progress != nil || isBusyShown else { return }
    isBusyShown = progress != nil
    post(.trustProgress(progress))
  }
}
