extension Theme {
  /// The theme for a terminal of so many colours.
  ///
  /// A quiet ground of 24 bits becomes black among sixteen colours and the selection would be lost, so there grounds
  /// are dropped and shown by the attributes that `mono` has for them. Without colours it is `mono` itself.
  public func adapted(to depth: ColourDepth) -> Theme {
    switch depth {
    case .truecolour, .xterm256: return self
    case .mono: return .mono
    case .ansi8, .ansi16: break
    }
    var theme = self
    for ink in Ink.allCases {
      var style = self[ink]
      guard style.background != .standard else { continue }
      style.attributes.formUnion(Theme.mono[ink].attributes)
      // The text's colour was chosen for the ground that goes.
      style.foreground = .standard
      style.background = .standard
      theme[ink] = style
    }
    return theme
  }
}
