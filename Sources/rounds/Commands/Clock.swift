import ArgumentParser
import CommunityModel
import Glibc

/// The clock on the wall: the only place that reads it.
enum Clock {
  static func now() -> Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}

extension Timestamp: ExpressibleByArgument {
  /// `2026-11-21T14:02:00Z`, or a day, which counts from its end: `2026-11-21`.
  public init?(argument: String) {
    if let time = Timestamp(rfc3339: argument) ?? Timestamp(rfc3339: argument + "T23:59:59Z") {
      self = time
    } else {
      return nil
    }
  }
}
