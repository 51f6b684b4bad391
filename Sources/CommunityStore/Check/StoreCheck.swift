import CommunityModel

/// Looks at everything in a store and lists what is wrong, by file and line. Changes nothing.
public enum StoreCheck {
  /// What a check found.
  public struct Report: Sendable {
    /// Every problem, in the order of files and lines.
    public var problems: [StoreProblem]
    /// Members, those that only messages name included.
    public var members: Int
    /// Conversations, those that only messages name included.
    public var conversations: Int
    /// Messages that could be read.
    public var messages: Int
  }

  /// Checks a store: what opening it checks, and reply cycles, the order of times, files of the wrong month, nested
  /// fields of members, the time zone, and the journal's chain. O(store); no limit on the number of problems.
  ///
  /// - Parameter progress: told which share of the messages (0…1) was read; what is checked behind them is quick.
  public static func run(
    _ path: String, clock: Timestamp, progress: (Double) -> Void = { _ in }
  ) throws(StoreError) -> Report {
    let (folder, folderProblems) = try StoreFolder.open(path)
    let loader = Loader(folder, problems: folderProblems, options: StoreOptions(clock: clock, problemLimit: .max))
    var last: Community?
    loader.load(preview: false) {
      last = $0
      progress($0.progress.fraction)
    }
    let community = last ?? loader.snapshot(isComplete: true)
    var problems = community.problems
    problems += RecordChecks.details(folder.members, MemberRecord.self)
    problems += RecordChecks.details(folder.conversations, ConversationRecord.self)
    problems += RecordChecks.order(loader)
    problems += ReplyCycles.find(loader)
    problems += Journal.check(path)
    problems += RecordChecks.signals(of: community.profile)
    if let zone = ZoneDatabase.problem(of: community.profile) { problems.append(zone) }
    return Report(
      problems: problems.sorted { ($0.file, $0.line ?? 0, $0.description) < ($1.file, $1.line ?? 0, $1.description) },
      members: community.members.count, conversations: community.conversations.count,
      messages: community.messages.count)
  }
}
