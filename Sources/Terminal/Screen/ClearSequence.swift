/// Sequences that leave nothing of what was shown.
enum ClearSequence {
  /// Clears the screen and, where the terminal has them, the lines that were scrolled out of it (xterm's `CSI 3 J`).
  static func whole(isStandard: Bool) -> String {
    // 3 J right after 2 J: some terminals push the screen into the scrollback when it is cleared.
    isStandard ? "\u{1B}[H\u{1B}[2J\u{1B}[3J" : ""
  }
}
