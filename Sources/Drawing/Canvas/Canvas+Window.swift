extension Canvas {
  /// Opens a focused box over what was drawn: its ground is filled first, so that lines below it are not joined.
  ///
  /// Gives back the rectangle inside. Shade what lies below beforehand where it should step back.
  @discardableResult
  public mutating func window(_ rect: Rect, title: String = "", note: String = "") -> Rect {
    fill(rect, ink: .overlay)
    let inside = box(rect, title: title, note: note, focused: true)
    let ground = theme[.overlay]
    if ground.background != .standard {
      restyle(rect) { style in
        Style(foreground: style.foreground, background: ground.background, attributes: style.attributes)
      }
    }
    return inside
  }
}
