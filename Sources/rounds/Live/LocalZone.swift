import CommunityModel
import CommunityStore
import Dashboard
import Glibc

/// The community's time zone, by the C library's rules and the machine's zone files.
enum LocalZone {
  /// What to tell at the start when the zone is not known here; nil when all is well.
  static func notice(of profile: CommunityProfile) -> String? {
    guard let name = profile.timeZone, !ZoneDatabase.knows(name) else { return nil }
    return "community.json: timeZone “\(name)” is not known here; times are UTC."
  }

  /// Makes the zone of that IANA name the process's own; UTC when there is none. Call it before any thread starts.
  static func rule(_ name: String?) -> ZoneRule {
    setenv("TZ", name ?? "UTC", 1)
    tzset()
    return ZoneRule { time in
      var seconds = time_t(time.seconds)
      var parts = tm()
      return localtime_r(&seconds, &parts) == nil ? 0 : Int(parts.tm_gmtoff)
    }
  }
}
