import CommunityModel

/// Due times as people type them: `3d`, `tue 9:00`, `tomorrow`, `2h`, `12/1`.
public enum DueTime {
  /// The instant that a text means, counted from `now` on the community's clock; an error says what could be typed.
  public static func parse(_ text: String, now: Timestamp, zone: ZoneRule) -> Result<Timestamp, DueTimeError> {
    .failure(DueTimeError(message: ""))
  }
}

/// Why a text is no due time, in a sentence with an example.
public struct DueTimeError: Error, Sendable, Equatable {
  public var message: String
}
