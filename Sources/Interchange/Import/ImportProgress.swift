/// How far an import has come, for a progress bar.
public struct ImportProgress: Sendable, Equatable {
  /// What is going on.
  public enum Stage: String, Sendable {
    /// Files are being read; `done` and `total` count files.
    case reading
    /// Messages are being turned into text; `done` and `total` count messages.
    case converting
  }

  /// What is going on now.
  public var stage: Stage
  /// How many of `total` are done.
  public var done: Int
  /// How many there are in this stage; known from its start.
  public var total: Int

  /// Makes a progress report.
  public init(stage: Stage, done: Int, total: Int) {
    self.stage = stage
    self.done = done
    self.total = total
  }

  /// 0…1 over both stages, reading being the first half.
  public var fraction: Double {
    let part = total > 0 ? Double(done) / Double(total) : 1
    return stage == .reading ? part / 2 : 0.5 + part / 2
  }
}
