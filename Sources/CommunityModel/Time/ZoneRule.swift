/// How far local time is from UTC at an instant; the pure rooms know no time zones.
public struct ZoneRule: Sendable {
  private let offset: @Sendable (Timestamp) -> Int

  /// A rule that gives seconds east of UTC for an instant, daylight saving included.
  public init(_ offset: @escaping @Sendable (Timestamp) -> Int) { self.offset = offset }

  /// Coordinated universal time.
  public static let utc = ZoneRule { _ in 0 }

  /// Seconds east of UTC at that instant.
  public func secondsFromUTC(at time: Timestamp) -> Int { offset(time) }
}
