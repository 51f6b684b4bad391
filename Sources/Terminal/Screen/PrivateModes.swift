import CTerminal

/// The modes that no terminal description names: bracketed paste, mouse, focus, synchronised output.
struct PrivateModes {
  /// Sent when the screen is entered and when it is left.
  let enter: String
  let leave: String
  /// Sent around an update, so that no half of it is seen; empty where a terminal might print it.
  let beginUpdate: String
  let endUpdate: String

  init(terminal name: String, options: TerminalOptions) {
    // Only terminals with ECMA-48 sequences skip modes that they do not know.
    guard String(cString: ct_terminfo_string("cup")).hasPrefix("\u{1B}[") else {
      (enter, leave, beginUpdate, endUpdate) = ("", "", "", "")
      return
    }
    var numbers = [2004]
    if options.focus { numbers.append(1004) }
    // 1000 presses, 1002 drags, 1006 as SGR reports, which have no limit at column 223.
    if options.mouse { numbers += [1000, 1002, 1006] }
    enter = numbers.map { "\u{1B}[?\($0)h" }.joined()
    leave = numbers.reversed().map { "\u{1B}[?\($0)l" }.joined()
    let synchronises = PrivateModes.synchronising.contains { name.hasPrefix($0) }
    beginUpdate = synchronises ? "\u{1B}[?2026h" : ""
    endUpdate = synchronises ? "\u{1B}[?2026l" : ""
  }

  /// Families that have synchronised output or pass over it in silence. The Linux console, the VT series and GNU screen
  /// are left out: old ones do neither.
  private static let synchronising = [
    "xterm", "tmux", "rxvt-unicode", "alacritty", "foot", "kitty", "wezterm", "ghostty", "contour", "mintty",
    "konsole", "vte", "gnome", "iterm",
  ]
}
