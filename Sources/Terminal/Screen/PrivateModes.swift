import CTerminal

/// The modes that no terminal description names: bracketed paste, mouse, focus, synchronised output, the title.
struct PrivateModes {
  /// The terminal is of a family that is known to do what is asked here, or to pass over it in silence.
  let isKnown: Bool
  /// Sent around an update, so that no half of it is seen; empty where a terminal might print it.
  let beginUpdate: String
  let endUpdate: String
  /// Links may be sent. Versions of VTE before 0.50 can crash on them, and rxvt-unicode has none.
  let takesLinks: Bool
  /// Reports of the mouse are asked for.
  var mouse: Bool

  /// The terminal understands ECMA-48: it skips modes that it does not know.
  let isStandard: Bool
  private let focus: Bool

  init(terminal name: String, options: TerminalOptions) {
    isStandard = String(cString: ct_terminfo_string("cup")).hasPrefix("\u{1B}[")
    isKnown = isStandard && PrivateModes.isKnown(name)
    let vte = TerminalSession.environment("VTE_VERSION").flatMap { Int($0) } ?? Int.max
    takesLinks = isKnown && !name.hasPrefix("rxvt") && vte >= 5000
    focus = options.focus
    mouse = options.mouse
    beginUpdate = isKnown ? "\u{1B}[?2026h" : ""
    endUpdate = isKnown ? "\u{1B}[?2026l" : ""
  }

  /// 1000 presses, 1002 drags, 1006 as SGR reports, which have no limit at column 223.
  private static let mouseModes = [1000, 1002, 1006]

  private func modes(mouse: Bool) -> [Int] {
    [2004] + (focus ? [1004] : []) + (mouse ? PrivateModes.mouseModes : [])
  }

  /// Sent when the screen is entered.
  var enter: String {
    guard isStandard else { return "" }
    return PrivateModes.sequence(modes(mouse: mouse), "h") + (isKnown ? PrivateModes.pushTitle : "")
  }

  /// Sent when it is left.
  var leave: String { leave(mouse: mouse) }

  /// What a crash sends: the mouse may be on by then.
  var rescue: String { endUpdate + leave(mouse: true) }

  private func leave(mouse: Bool) -> String {
    guard isStandard else { return "" }
    return (isKnown ? PrivateModes.popTitle : "") + PrivateModes.sequence(modes(mouse: mouse).reversed(), "l")
  }

  /// Sent when the mouse is given to the program (true) or back to the terminal.
  func switchMouse(_ isOn: Bool) -> String {
    guard isStandard else { return "" }
    return isOn
      ? PrivateModes.sequence(PrivateModes.mouseModes, "h")
      : PrivateModes.sequence(PrivateModes.mouseModes.reversed(), "l")
  }

  private static func sequence(_ numbers: [Int], _ end: String) -> String {
    numbers.map { "\u{1B}[?\($0)\(end)" }.joined()
  }

  /// xterm's window operations 22 and 23, and a title that never holds anything of a store.
  private static let pushTitle = "\u{1B}[22;2t\u{1B}]2;Rounds\u{1B}\\"
  private static let popTitle = "\u{1B}[23;2t"

  /// True for families that do what is asked here or pass over it in silence: synchronised output, clipboard, title,
  /// links, the question for the ground. The Linux console, the VT series and GNU screen are left out: old ones print it.
  static func isKnown(_ name: String) -> Bool { known.contains { name.hasPrefix($0) } }

  private static let known = [
    "xterm", "tmux", "rxvt-unicode", "alacritty", "foot", "kitty", "wezterm", "ghostty", "contour", "mintty",
    "konsole", "vte", "gnome", "iterm",
  ]
}
