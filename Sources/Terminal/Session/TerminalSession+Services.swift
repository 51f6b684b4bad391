import CTerminal
import Drawing

// What a terminal does beside showing signs.
extension TerminalSession {
  /// Has the mouse reported (true), or leaves it to the terminal, whose own way to select text works then.
  public func setMouse(_ isOn: Bool) {
    guard !isStopped, modes.mouse != isOn else { return }
    modes.mouse = isOn
    send(modes.switchMouse(isOn))
  }

  /// Puts a text on the clipboard of the person's own machine, also over ssh, with OSC 52.
  ///
  /// Whether the terminal takes it cannot be known: many ask the person first, and some have it switched off.
  /// - Returns: why nothing was sent, in a sentence; nil when it was.
  public func copy(_ text: String) -> String? {
    guard !isStopped, !isLost else { return "The terminal is gone." }
    guard let way = clipboardWay else {
      return "This terminal (\(terminalName)) has no clipboard that Rounds knows of. Select with the mouse instead."
    }
    guard let bytes = ClipboardSequence.make(text, way: way) else {
      return "This is too much for the clipboard: \(text.utf8.count) bytes, and terminals take "
        + "\(ClipboardSequence.longest)."
    }
    send(bytes)
    return nil
  }

  private var clipboardWay: ClipboardSequence.Way? {
    if terminalName.hasPrefix("screen") {
      // tmux calls itself so too, in old versions; then it says that it is there.
      if TerminalSession.environment("TMUX")?.isEmpty == false { return .tmux }
      return TerminalSession.environment("STY")?.isEmpty == false ? .screen : nil
    }
    guard modes.isKnown else { return nil }
    return TerminalSession.environment("TMUX")?.isEmpty == false ? .tmux : .plain
  }

  /// The bytes a second of a slow line, at most 19,200 baud; nil on a faster one. One system call.
  public var slowLine: Int? {
    let speed = ct_tty_speed(descriptor)
    return speed > 0 ? Int(speed) : nil
  }

  /// Bytes that wait to be sent over a line; 0 where the system does not know. One system call.
  public var bytesWaiting: Int { Int(ct_tty_waiting(descriptor)) }

  /// Asks the terminal what colour its ground is (OSC 11). The answer, if one ever comes, is a `.background` event.
  ///
  /// Does nothing on terminals that might print the question. Call it once something is shown: nothing waits for it.
  public func askForBackground() {
    guard !isStopped, modes.isKnown else { return }
    send("\u{1B}]11;?\u{1B}\\")
  }

  /// Leaves nothing of what was shown on the terminal: clears its screen and its scrollback, then draws the last frame.
  ///
  /// The shell's own screen and its lines are another matter: see `clearOnLeave`.
  public func clearScrollback() {
    guard !isStopped else { return }
    send(ClearSequence.whole(isStandard: modes.isStandard))
    redraw()
  }
}
