/// How much of a store a snapshot holds.
public struct LoadProgress: Sendable, Equatable {
  /// Bytes of message files that were read.
  public var bytesRead: Int64
  /// Bytes of all message files.
  public var bytesTotal: Int64
  /// Everything is read and indexed: counts, orders and replies are final.
  public var isComplete: Bool

  /// A state of loading, in bytes of message files.
  public init(bytesRead: Int64, bytesTotal: Int64, isComplete: Bool) {
    self.bytesRead = bytesRead
    self.bytesTotal = bytesTotal
    self.isComplete = isComplete
  }

  /// 0…1; 1 for a store without messages.
  public var fraction: Double {
    isComplete || bytesTotal <= 0 ? 1 : min(1, Double(bytesRead) / Double(bytesTotal))
  }
}
