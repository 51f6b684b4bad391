/// Why no screen could be had. `description` is a sentence for the person at the keyboard.
public enum TerminalError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Standard input or output is a file, a pipe or nothing.
  case notATerminal
  /// The terminal of this name cannot place the cursor, such as `dumb`.
  case cannotPlaceCursor(name: String)
  /// Neither this name nor a common one is in the terminal database.
  case unknownTerminal(name: String)
  /// Another session of this process has the screen.
  case alreadyStarted
  /// The operating system refused something, with its error number.
  case system(doing: String, code: Int32)

  public var description: String {
    switch self {
    case .notATerminal: "rounds needs a terminal; for text use `rounds screen STORE`"
    case .cannotPlaceCursor(let name):
      "rounds cannot draw on the terminal “\(name)”, which does not place a cursor; "
        + "for text use `rounds screen STORE`, or set TERM to what the terminal is (often xterm-256color)"
    case .unknownTerminal(let name):
      "the terminal database of this computer knows neither “\(name)” nor xterm-256color nor vt100; "
        + "install it (on Debian: ncurses-base), or use `rounds screen STORE`"
    case .alreadyStarted: "the terminal is in use by this program already"
    case .system(let doing, let code): "\(doing) failed (error \(code)); for text use `rounds screen STORE`"
    }
  }
}
