import CommunityStore
import Dashboard
import Settings

/// The keymap file of the person at the keyboard.
///
/// A file of a few hundred bytes: reading it costs some tens of microseconds, and where there is none, one failed open.
enum OwnKeys {
  /// The largest file that is read; no keymap comes near it.
  private static let mostBytes = 1 << 18

  /// `$XDG_CONFIG_HOME/rounds/keys.json`, else `~/.config/rounds/keys.json`; nil where there is no home.
  static var path: String? {
    if let folder = Person.variable("XDG_CONFIG_HOME") { return folder + "/rounds/keys.json" }
    return Person.variable("HOME").map { $0 + "/.config/rounds/keys.json" }
  }

  /// The keys of a file that was named, or else of the person's own file; nil when none was named and there is none.
  static func read(_ named: String? = nil) -> KeymapFile? {
    guard let path = named ?? path else { return nil }
    let file: PosixFile
    do {
      file = try PosixFile(path)
    } catch {
      // Without a file the keys are the standard ones; one that was named must be there.
      guard let named else { return nil }
      return KeymapFile(unreadable: named, reason: "the file cannot be opened")
    }
    guard let status = file.status(), status.isFile else {
      return KeymapFile(unreadable: path, reason: "this is a folder or a device, not a file")
    }
    guard status.size <= mostBytes else {
      return KeymapFile(unreadable: path, reason: "the file is too large for a keymap")
    }
    return KeymapFile(file.bytes(0..<status.size), file: path)
  }

  /// What the dashboard is told before the first key.
  static func events(_ file: KeymapFile?) -> [DashboardEvent] {
    guard let file else { return [] }
    guard let first = file.problems.first else { return [.keymap(file.keymap)] }
    let more = file.problems.count > 1 ? " And \(file.problems.count - 1) more: rounds keys check." : ""
    return [.problem("\(first). The standard keys are used.\(more)")]
  }
}
