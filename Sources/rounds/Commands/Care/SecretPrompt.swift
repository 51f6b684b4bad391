import Glibc

/// Asks for something that must not be seen: without echo on a terminal, else the next line of stdin.
enum SecretPrompt {
  /// nil when there is nothing more to read.
  static func ask(_ prompt: String) -> String? {
    guard Standard.isTerminal(STDIN_FILENO) else { return readLine() }
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return readLine() }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO)
    // The line's end is still shown, so that the next question begins a line of its own.
    silent.c_lflag |= tcflag_t(ECHONL)
    // An interrupt must not leave a terminal that shows nothing.
    silent.c_lflag &= ~tcflag_t(ISIG)
    Standard.write(prompt, to: STDERR_FILENO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
    guard let line = readLine() else { return nil }
    // Without signals Ctrl-C is a character: who types it wants to leave.
    return line.contains("\u{3}") ? nil : line
  }
}
