import CommunityModel

/// How to open a store.
public struct StoreOptions: Sendable {
  /// The clock at opening: what counts as the future.
  public var clock: Timestamp
  /// The most problems that are kept with their words; all are counted.
  public var problemLimit: Int

  /// The options for opening a store at a time of the clock; keeps the words of 200 problems unless told otherwise.
  public init(clock: Timestamp, problemLimit: Int = 200) {
    self.clock = clock
    self.problemLimit = problemLimit
  }
}
