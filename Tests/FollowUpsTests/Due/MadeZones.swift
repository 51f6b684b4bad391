import CommunityModel

@testable import FollowUps

/// Zones made for tests, with the clock changes that people meet.
enum MadeZones {
  /// New York since 2007: from the second Sunday in March to the first in November, both at 2:00.
  static let newYork = ZoneRule { time in
    let year = CivilTime(secondsSince1970: time.seconds - 5 * 3600).date.year
    let begins = Timestamp(seconds: Int64(sunday(2, 3, year)) * 86_400 + 7 * 3600)
    let ends = Timestamp(seconds: Int64(sunday(1, 11, year)) * 86_400 + 6 * 3600)
    return time >= begins && time < ends ? -4 * 3600 : -5 * 3600
  }

  /// Lord Howe: half an hour, in the southern summer.
  static let lordHowe = ZoneRule { time in
    let year = CivilTime(secondsSince1970: time.seconds + 37_800).date.year
    let ends = Timestamp(seconds: Int64(sunday(1, 4, year)) * 86_400 + 2 * 3600 - 39_600)
    let begins = Timestamp(seconds: Int64(sunday(1, 10, year)) * 86_400 + 2 * 3600 - 37_800)
    return time >= ends && time < begins ? 37_800 : 39_600
  }

  /// Jumps over a whole day at the end of 2026, as Samoa did in 2011.
  static let jumping = ZoneRule { $0 < Timestamp(seconds: 1_798_365_600) ? -10 * 3600 : 14 * 3600 }

  static let all: [ZoneRule] = [.utc, newYork, lordHowe, jumping, ZoneRule { _ in 20_700 }]

  /// A time of a test, which is always written right.
  static func time(_ rfc3339: String) -> Timestamp { Timestamp(rfc3339: rfc3339) ?? .distantPast }

  /// The day of the n-th Sunday of a month, counted from 1970.
  private static func sunday(_ number: Int, _ month: Int, _ year: Int) -> Int {
    let first = CivilDate(year: year, month: month, day: 1)
    return first.daysSince1970 + (7 - first.weekday) % 7 + (number - 1) * 7
  }
}
