import CommunityModel
import Glibc

/// The time zones that this machine knows.
public enum ZoneDatabase {
  /// Where the C library looks for the rules of a zone.
  private static var folder: String {
    if let chosen = getenv("TZDIR") { return String(cString: chosen) }
    return "/usr/share/zoneinfo"
  }

  /// False when the C library would read a zone as UTC because there are no rules under that name.
  ///
  /// True for nil and for UTC itself, and where the machine has no zones at all, as nothing can be told of a name then.
  public static func knows(_ name: String?) -> Bool {
    guard let name, !["UTC", "GMT", "Etc/UTC"].contains(name) else { return true }
    guard PosixFile.status(folder)?.isFolder == true else { return true }
    // A name is no way out of the folder of zones.
    if name.isEmpty || name.hasPrefix("/") || name.split(separator: "/").contains("..") { return false }
    return PosixFile.status("\(folder)/\(name)")?.isFile == true
  }

  /// What is wrong with the time zone of a community; nil when nothing is.
  public static func problem(of profile: CommunityProfile) -> StoreProblem? {
    guard let name = profile.timeZone, !knows(name) else { return nil }
    return StoreProblem(
      severity: .doubtful, file: "community.json", field: "timeZone",
      message: "“\(name)” is not known here; times are UTC. It should be a name such as Europe/Lisbon")
  }
}
