import Drawing

/// True for what must never reach a terminal in a cell.
func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF,
    0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF, 0xE0000...0xE0FFF, 0xE000...0xF8FF, 0xFFFE...0xFFFF, 0xF0000...0x10FFFF:
    true
  default: false
  }
}

/// What is wrong with a frame's cells; nil when every row has exactly the frame's columns and nothing harmful.
func fault(in frame: Frame) -> String? {
  for row in 0..<frame.size.rows {
    var column = 0
    while column < frame.size.columns {
      let cell = frame[column, row]
      guard cell.width == 1 || cell.width == 2 else { return "row \(row) column \(column): half a character" }
      guard !cell.text.isEmpty else { return "row \(row) column \(column): an empty cell" }
      if let bad = cell.text.unicodeScalars.first(where: isHarmful) {
        return "row \(row): U+\(String(bad.value, radix: 16))"
      }
      if cell.width == 2 {
        let second = frame[column + 1, row]
        guard column + 1 < frame.size.columns, second.width == 0, second.text.isEmpty else {
          return "row \(row) column \(column): a wide character without its second half"
        }
      }
      let measured = TextWidth.columns(cell.text)
      guard measured == Int(cell.width) else { return "row \(row) column \(column): \(cell.text) is \(measured) wide" }
      column += Int(cell.width)
    }
    guard column == frame.size.columns else { return "row \(row) holds \(column) columns" }
  }
  return nil
}
