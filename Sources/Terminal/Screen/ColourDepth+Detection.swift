import Drawing

extension ColourDepth {
  /// The depth of a terminal whose description has so many colours, in this environment: `NO_COLOR` (no-color.org)
  /// switches colour off, `COLORTERM` says what the description cannot.
  init(described colours: Int, environment: (String) -> String?) {
    if let refusal = environment("NO_COLOR"), !refusal.isEmpty {
      self = .mono
      return
    }
    switch colours {
    case 256...:
      let boast = environment("COLORTERM")
      self = boast == "truecolor" || boast == "24bit" ? .truecolour : .xterm256
    case 16...: self = .ansi16
    case 8...: self = .ansi8
    default: self = .mono
    }
  }
}
