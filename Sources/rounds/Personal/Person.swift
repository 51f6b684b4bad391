import Glibc

/// Who is at the keyboard, as far as the machine knows.
enum Person {
  /// `$ROUNDS_USER`, else the name of the account.
  static var name: String {
    if let name = variable("ROUNDS_USER") ?? variable("USER") ?? variable("LOGNAME") { return name }
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return "someone" }
    return String(cString: name)
  }

  /// An environment variable that is set and not empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Where this person's own things are kept: `$XDG_STATE_HOME/rounds`, else `~/.local/state/rounds`.
  static var stateFolder: String? {
    if let state = variable("XDG_STATE_HOME") { return state + "/rounds" }
    return variable("HOME").map { $0 + "/.local/state/rounds" }
  }
}
