import CommunityModel
extension CareState {
  /// The share of promises that were kept in a time.
  public func promises(from start: Timestamp, to end: Timestamp) -> PromisesKept { PromisesKept(kept: 0, due: 0) }
  public func refusal(of action: CareAction, by: String, name: (String) -> String) -> CareRefusal? { nil }
}
/// How many promises came due, and how many of them were kept.
///
/// A promise is a flag's due time, a plan's or a touch's next touch, and a touch in the way that the member asked for.
public struct PromisesKept: Sendable, Equatable {
  public var kept: Int
  public var due: Int

  /// Both counts; `kept` is not more than `due`.
  public init(kept: Int, due: Int) {
    self.kept = kept
    self.due = due
  }
}
extension CareEvent {
  public func sentence(name: (String) -> String) -> String { "" }
}
