/// One row of a frame as SVG.
struct SVGRow {
  let frame: Frame
  let row: Int
  let paper: SVGPaper

  private var top: Double { Double(row) * FrameSVG.rowHeight }

  /// Grounds first, then shapes and letters over them.
  func encoded() -> String {
    grounds() + marks()
  }

  private func x(_ column: Int) -> Double { Double(column) * FrameSVG.columnWidth }

  private func grounds() -> String {
    var svg = ""
    var column = 0
    while column < frame.size.columns {
      let ground = paper.colours(of: frame[column, row].style).ground
      var end = column + 1
      while end < frame.size.columns, paper.colours(of: frame[end, row].style).ground == ground { end += 1 }
      if ground != paper.ground {
        svg += rectangle(x(column), top, x(end) - x(column), FrameSVG.rowHeight, fill: FrameSVG.hex(ground))
      }
      column = end
    }
    return svg
  }

  private func marks() -> String {
    var svg = ""
    var column = 0
    while column < frame.size.columns {
      let cell = frame[column, row]
      var end = column + max(1, Int(cell.width))
      if let shape = shape(of: cell, column: column) {
        svg += shape
      } else if cell.width == 1, cell.text.utf8.count == 1 {
        while end < frame.size.columns, frame[end, row].style == cell.style, frame[end, row].text.utf8.count == 1 {
          end += 1
        }
        svg += letters(from: column, to: end, style: cell.style)
      } else if cell.width > 0 {
        svg += letters(from: column, to: end, style: cell.style)
      }
      column = end
    }
    return svg
  }

  /// A run of letters, held to its columns; nothing for blanks that are not underlined.
  private func letters(from start: Int, to end: Int, style: Style) -> String {
    var (start, end) = (start, end)
    let underlined = style.attributes.contains(.underline)
    while !underlined, start < end, frame[start, row].text == " " { start += 1 }
    while !underlined, end > start, frame[end - 1, row].text == " " { end -= 1 }
    guard start < end else { return "" }
    var text = ""
    for column in start..<end { text += frame[column, row].text }
    var attributes = ""
    if style.attributes.contains(.bold) { attributes += " font-weight=\"bold\"" }
    if style.attributes.contains(.italic) { attributes += " font-style=\"italic\"" }
    if underlined { attributes += " text-decoration=\"underline\"" }
    if style.attributes.contains(.dim) { attributes += " opacity=\"0.6\"" }
    return "<text x=\"\(FrameSVG.units(x(start)))\" y=\"\(FrameSVG.units(top + FrameSVG.rowHeight * 0.74))\""
      + " textLength=\"\(FrameSVG.units(x(end) - x(start)))\" lengthAdjust=\"spacingAndGlyphs\""
      + " fill=\"\(FrameSVG.hex(paper.colours(of: style).text))\"\(attributes)>\(FrameSVG.escaped(text))</text>\n"
  }

  /// Lines and blocks, which fonts seldom join without gaps.
  private func shape(of cell: Cell, column: Int) -> String? {
    guard let scalar = cell.text.unicodeScalars.first, (0x2500...0x2593).contains(scalar.value) else { return nil }
    let fill = FrameSVG.hex(paper.colours(of: cell.style).text)
    let (left, width, height) = (x(column), FrameSVG.columnWidth, FrameSVG.rowHeight)
    if let mask = BorderMask(sign: cell.text) {
      let thick = BorderMask.isHeavy(cell.text) ? 2.4 : 1.1
      let (midX, midY) = (left + width / 2, top + height / 2)
      var path = ""
      if mask.contains(.left) {
        path += "M\(FrameSVG.units(left)) \(FrameSVG.units(midY))H\(FrameSVG.units(midX + thick / 2))"
      }
      if mask.contains(.right) {
        path += "M\(FrameSVG.units(midX - thick / 2)) \(FrameSVG.units(midY))H\(FrameSVG.units(left + width))"
      }
      if mask.contains(.up) { path += "M\(FrameSVG.units(midX)) \(FrameSVG.units(top))V\(FrameSVG.units(midY))" }
      if mask.contains(.down) {
        path += "M\(FrameSVG.units(midX)) \(FrameSVG.units(midY))V\(FrameSVG.units(top + height))"
      }
      return "<path d=\"\(path)\" stroke=\"\(fill)\" stroke-width=\"\(FrameSVG.units(thick))\"/>\n"
    }
    switch scalar.value {
    case 0x2581...0x2588:
      let part = Double(scalar.value - 0x2580) / 8 * height
      return rectangle(left, top + height - part, width, part, fill: fill)
    case 0x2589...0x258F:
      return rectangle(left, top, Double(0x2590 - scalar.value) / 8 * width, height, fill: fill)
    case 0x2591...0x2593:
      return rectangle(left, top, width, height, fill: fill, opacity: Double(scalar.value - 0x2590) / 4)
    default: return nil
    }
  }

  private func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, fill: String, opacity: Double = 1
  ) -> String {
    let faint = opacity < 1 ? " opacity=\"\(FrameSVG.units(opacity))\"" : ""
    return "<rect x=\"\(FrameSVG.units(x))\" y=\"\(FrameSVG.units(y))\" width=\"\(FrameSVG.units(width))\""
      + " height=\"\(FrameSVG.units(height))\" fill=\"\(fill)\"\(faint) shape-rendering=\"crispEdges\"/>\n"
  }
}
