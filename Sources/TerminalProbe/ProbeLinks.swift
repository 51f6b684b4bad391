import Drawing

/// A link in the probe's corner that can be shown, moved and drawn over.
struct ProbeLinks {
  /// Nothing at first, then in turn a link and other words in its place.
  private var isShown: Bool?
  private var row = 12

  mutating func toggle() { isShown = isShown != true }
  mutating func move() { row += 1 }

  func draw(_ canvas: inout Canvas) {
    guard let isShown else { return }
    let text = "https://example.org/a"
    guard isShown, let address = WebAddress.all(in: text).first else {
      canvas.write("http without a link.", column: 40, row: row, style: .plain)
      return
    }
    canvas.write(text, column: 40, row: row, style: Style(foreground: .rgb(0, 0, 255), attributes: .underline))
    canvas.link(text, to: address, column: 40, row: row)
  }
}
