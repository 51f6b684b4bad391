import CVTerm

/// A terminal in memory: what bytes look like, cell by cell.
final class Grid {
  private let vterm: OpaquePointer
  private let screen: OpaquePointer
  let rows = 6
  let columns = 20

  init?() {
    guard let vterm = vterm_new(6, 20), let screen = vterm_obtain_screen(vterm) else { return nil }
    (self.vterm, self.screen) = (vterm, screen)
    vterm_set_utf8(vterm, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit { vterm_free(vterm) }

  func write(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { vterm_input_write(vterm, $0.bindMemory(to: CChar.self).baseAddress, bytes.count) }
  }

  /// What can be seen: the sign with its colour and weight, but of a blank only its ground.
  var visible: [String] {
    (0..<rows * columns).map { place in
      var cell = VTermScreenCell()
      vterm_screen_get_cell(screen, VTermPos(row: Int32(place / columns), col: Int32(place % columns)), &cell)
      let (attrs, sign) = (cell.attrs, cell.chars.0 == 0 ? 32 : cell.chars.0)
      let isInverse = attrs.reverse != 0
      let ground = isInverse ? describe(cell.fg) : describe(cell.bg)
      let seen = "\(sign) on \(ground) line \(attrs.underline)"
      if sign == 32 { return attrs.underline != 0 ? seen + describe(cell.fg) : seen }
      return seen + " ink \(describe(isInverse ? cell.bg : cell.fg)) \(attrs.bold) \(attrs.italic)"
    }
  }

  private func describe(_ colour: VTermColor) -> String {
    "\(colour.type)/\(colour.indexed.idx)/\(colour.rgb.green)/\(colour.rgb.blue)"
  }
}
