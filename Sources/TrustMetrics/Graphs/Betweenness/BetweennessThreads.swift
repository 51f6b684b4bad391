import Glibc
import Synchronization

extension Betweenness {
  /// The value of every node, by this thread and `threads - 1` more, which have ended when this returns; the same bits as
  /// `values(progress:)`. Meant to be called on a background thread: it returns when all is done.
  ///
  /// `prepare` runs first on each further thread, such as to be nice. `progress` runs on this thread only, after each part
  /// that it has done and at the end; when it returns false the others stop after the pivot in hand and there is
  /// no result. A thread that cannot be started is done without.
  package func values(
    threads: Int, progress: (_ done: Int, _ total: Int) -> Bool = { _, _ in true },
    prepare: @escaping @Sendable () -> Void = {}
  ) -> [Double]? {
    let work = BetweennessWork(self)
    let helpers = (1..<max(1, min(threads, partCount))).compactMap { _ in
      HelperThread {
        prepare()
        work.run { _ in true }
      }
    }
    work.run { progress($0, pivotCount) }
    for helper in helpers { helper.join() }
    guard !work.isCancelled, progress(pivotCount, pivotCount) else { return nil }
    return normalised(work.total)
  }
}

/// The parts that are left to do, shared by some threads.
private final class BetweennessWork: Sendable {
  private struct State {
    var nextPart = 0
    var done = 0
    var sums: PartialSums
  }

  private let betweenness: Betweenness
  private let state: Mutex<State>
  private let cancelled = Atomic<Bool>(false)

  init(_ betweenness: Betweenness) {
    self.betweenness = betweenness
    state = Mutex(State(sums: PartialSums(count: betweenness.nodeCount)))
  }

  var isCancelled: Bool { cancelled.load(ordering: .relaxed) }
  var total: [Double] { state.withLock { $0.sums.total } }

  /// Does parts until none is left; `goOn` is told how many pivots all threads together have done.
  func run(goOn: (_ done: Int) -> Bool) {
    var workspace = PathSearch.Workspace(betweenness.search)
    while let (part, zeros) = take() {
      var values = zeros
      let range = betweenness.range(ofPart: part)
      for pivot in range where !isCancelled {
        betweenness.accumulate(pivot..<pivot + 1, into: &values, &workspace)
      }
      let result = values
      let done = state.withLock { state in
        state.sums.add(result, part: part)
        state.done += range.count
        return state.done
      }
      if !goOn(done) { cancelled.store(true, ordering: .relaxed) }
    }
  }

  private func take() -> (part: Int, zeros: [Double])? {
    if isCancelled { return nil }
    return state.withLock { state in
      guard state.nextPart < betweenness.partCount else { return nil }
      state.nextPart += 1
      return (state.nextPart - 1, state.sums.emptyPart())
    }
  }
}
