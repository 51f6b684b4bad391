import CommunityModel
import Synchronization

/// An open store that is read in the background and kept up to date while other programs append to it.
public final class StoreSession: Sendable {
  private let watch: StoreWatch
  private let isClosed = Atomic<Bool>(false)

  private init(_ watch: StoreWatch) { self.watch = watch }

  /// Opens a store and returns at once; snapshots arrive on a background thread, the newest messages first.
  ///
  /// The first snapshot of a large store comes long before the last and holds its newest messages with the members
  /// and conversations that they name; the last one of the loading says `progress.isComplete`. After that, a snapshot
  /// comes within a fraction of a second of every append by another process. Rows of messages stay valid while
  /// `generation` stays the same; a replaced file starts a new generation.
  ///
  /// When the store cannot be read any more, because its folder is gone or a file of it is not what it was, `onTrouble`
  /// gets a sentence that says why, on the same thread; once it can be read again, nil. The snapshots stay usable.
  ///
  /// `onJournal` is called on the same thread when there may be news in `journal.jsonl`: once at first, before anything is
  /// read, and within a fraction of a second of every change of that file, also while a large store is still loading. What
  /// it does should be short: a snapshot may be waiting behind it.
  ///
  /// - Throws: when there is no store to open. Broken records throw nothing: they are the community's problems.
  public static func open(
    _ path: String, options: StoreOptions, onTrouble: @escaping @Sendable (String?) -> Void = { _ in },
    onJournal: @escaping @Sendable () -> Void = {},
    onSnapshot: @escaping @Sendable (Community) -> Void
  ) throws(StoreError) -> StoreSession {
    // Watched before it is opened, so that no append falls between the two.
    let session = StoreSession(StoreWatch(path))
    let (folder, problems) = try StoreFolder.open(path)
    // The thread gives way once the first screen is there.
    Background.run(urgently: true) { session.keepReading(folder, problems, options, onTrouble, onJournal, onSnapshot) }
    return session
  }

  /// Ends the reading, which otherwise goes on as long as the program; no snapshot comes after the one that is being made.
  public func close() {
    isClosed.store(true, ordering: .sequentiallyConsistent)
    watch.stop()
  }

  private func keepReading(
    _ folder: StoreFolder, _ problems: [StoreProblem], _ options: StoreOptions, _ tell: (String?) -> Void,
    _ tellOfJournal: () -> Void, _ show: (Community) -> Void
  ) {
    let journal = folder.path + "/journal.jsonl"
    var seen = PosixFile.status(journal)
    tellOfJournal()
    func lookAtJournal() {
      let now = PosixFile.status(journal)
      if now == seen { return }
      seen = now
      tellOfJournal()
    }
    // The journal does not wait for a large store: each snapshot of the loading is an occasion to look.
    func publish(_ community: Community) {
      lookAtJournal()
      show(community)
    }
    var loader = Loader(folder, problems: problems, options: options)
    let opened = ContinuousClock.now
    loader.load(preview: true, isCancelled: { self.closed }, publish: publish)
    var trouble: String?
    func note(_ error: StoreError?) {
      let now = error.map { StoreSession.sentence($0, folder.path) }
      if now != trouble { tell(now) }
      trouble = now
    }
    while !closed, case .changed = watch.wait(folder.path) {
      lookAtJournal()
      // The clock goes on while a store is open: what is written tomorrow is not in the future.
      let clock = options.clock.adding(seconds: (ContinuousClock.now - opened).components.seconds)
      let update = loader.update(clock: clock)
      if case .unreadable(let error) = update { note(error) } else { note(nil) }
      switch update {
      case .unchanged, .unreadable:
        continue
      case .appended:
        publish(loader.snapshot(isComplete: true))
      case .replaced:
        // While somebody is half way through replacing files the store may not open: the next change tries again.
        guard let (now, found) = try? StoreFolder.open(folder.path) else { continue }
        let options = StoreOptions(clock: clock, problemLimit: options.problemLimit)
        loader = Loader(now, problems: found, options: options, generation: loader.generation + 1)
        loader.load(preview: false, isCancelled: { self.closed }, publish: publish)
      }
    }
  }

  /// Says first what matters to who is reading: nothing on the screen is lost.
  private static func sentence(_ error: StoreError, _ path: String) -> String {
    if PosixFile.status(path) == nil {
      return "The store is gone: its folder was deleted or moved. What was read stays."
    }
    return "The store cannot be read any more. \(error.message)"
  }

  private var closed: Bool { isClosed.load(ordering: .sequentiallyConsistent) }
}
