extension Theme {
  /// The theme for a terminal of so many colours.
  ///
  /// A quiet ground of 24 bits becomes black among sixteen colours and the selection would be lost, so there grounds
  /// are dropped and shown by the attributes that `mono` has for them; only a ground that the whole screen has stays, as black or
  /// white. A colour that would be hard to read there, such as yellow on white, gives way to that of plain text. Without colours
  /// it is `mono` itself.
  public func adapted(to depth: ColourDepth) -> Theme {
    switch depth {
    case .truecolour, .xterm256: return self
    case .mono: return .mono
    case .ansi8, .ansi16: break
    }
    var theme = self
    let base = self[.text].background
    let isPainted = base != .standard
    // Only black and white are what they are called in everybody's palette.
    let ground: Colour = isPainted ? (appearance == .dark ? .rgb(0, 0, 0) : .rgb(255, 255, 255)) : .standard
    let plain: Colour = isPainted ? (appearance == .dark ? .rgb(255, 255, 255) : .rgb(0, 0, 0)) : .standard
    let text = legible(self[.text], depth) ? self[.text].foreground : plain
    for ink in Ink.allCases {
      var style = self[ink]
      if style.background != base {
        style.attributes.formUnion(Theme.mono[ink].attributes)
        // The text's colour was chosen for the ground that goes.
        style.foreground = text
      } else if !legible(style, depth) {
        style.foreground = text
      }
      style.background = ground
      theme[ink] = style
    }
    return theme
  }

  /// True when the nearest of so few colours can be read on black or white. Heavy letters need less: most terminals draw
  /// them in the bright colour too.
  private func legible(_ style: Style, _ depth: ColourDepth) -> Bool {
    guard let index = Quantise.index(style.foreground, depth: depth) else { return true }
    let ground: Colour =
      appearance == .dark ? .rgb(0, 0, 0) : depth == .ansi8 ? .rgb(229, 229, 229) : .rgb(255, 255, 255)
    let wanted = style.attributes.contains(.bold) ? Contrast.heavy : Contrast.everyday
    return (Contrast.ratio(Quantise.usualColour(index), ground) ?? 0) >= wanted
  }
}
