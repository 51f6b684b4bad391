/// The one instant that everything on a screen is computed for.
public struct AsOf: Sendable, Equatable {
  /// The instant.
  public let time: Timestamp
  /// Why it is this one.
  public let reason: Reason

  /// Where an as-of came from.
  public enum Reason: Sendable, Equatable {
    /// The clock on the wall.
    case clock
    /// The store is an archive: its newest message is more than 30 days old, so its last day is read as today.
    case archive
    /// Somebody asked for it.
    case chosen
  }

  /// A chosen instant, else the clock, else (for an archive) the newest message. Thirty days is a convention of the metrics.
  ///
  /// A newest message that lies in the future does not move the clock.
  public init(clock: Timestamp, newestMessage: Timestamp?, chosen: Timestamp? = nil) {
    if let chosen {
      time = chosen
      reason = .chosen
    } else if let newestMessage, newestMessage.adding(days: 30) < clock {
      time = newestMessage
      reason = .archive
    } else {
      time = clock
      reason = .clock
    }
  }
}
