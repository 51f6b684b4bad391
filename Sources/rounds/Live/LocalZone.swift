import CommunityModel
import Dashboard
import Glibc

/// The community's time zone, by the C library's rules and the machine's zone files.
enum LocalZone {
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
