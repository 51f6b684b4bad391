import Drawing

/// What can happen at the terminal or to the program.
public enum TerminalEvent: Sendable, Hashable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted: never commands. Line ends are `\n`; other control characters than tabs are gone.
  case paste(String)
  /// The mouse, where it was asked for.
  case mouse(MouseEvent)
  /// The terminal's window came to the front (true) or left it, where that was asked for.
  case focus(Bool)
  /// The terminal said what its ground is; comes at most once for each time it is asked, or never.
  case background(Theme.Appearance)
  /// The window has this size now; show a frame of it.
  case resize(Size)
  /// Somebody called `Waker.wake()`, once or more often.
  case wake
  /// A watched descriptor has something to read, or its other end is closed.
  case readable(Int32)
  /// The program was stopped and is in front again. The last frame is on the screen already.
  case resumed
  /// A signal (SIGTERM, SIGHUP or SIGINT, by number) asks the program to end: save and leave.
  case terminate(Int32)
  /// The terminal is gone: nothing can be shown or typed any more. Comes once.
  case hangup
}
