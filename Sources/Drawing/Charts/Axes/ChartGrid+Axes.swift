/// A label of the axis below a chart, at a share of its width.
struct AxisLabel {
  let share: Double
  let text: String
}

/// A sign of a chart and what it means.
struct ChartKey {
  let sign: Unicode.Scalar
  let ink: Ink
  let text: String

  /// Nil where there are no words for it.
  init?(_ sign: Unicode.Scalar, _ ink: Ink, _ text: String?) {
    guard let text, !text.isEmpty else { return nil }
    self.sign = sign
    self.ink = ink
    self.text = text
  }
}

extension ChartGrid {
  /// The title at the left and, as far as there is room beside it, what signs mean at the right, the first of them last.
  mutating func drawTitle(_ title: String?, keys: [ChartKey], layout: PlotLayout) {
    guard let row = layout.titleRow else { return }
    let used = write(title ?? "", column: 0, row: row, ink: .title)
    var end = layout.width
    for key in keys {
      let start = end - TextWidth.columns(key.text, glyphs: glyphs) - 2
      guard start >= (used > 0 ? used + 2 : 0) else { return }
      put(key.sign, column: start, row: row, ink: key.ink)
      write(key.text, column: start + 2, row: row, ink: .muted)
      end = start - 2
    }
  }

  /// The axis on the left with its numbers.
  mutating func drawLeftAxis(_ scale: NiceScale, unit: String, layout: PlotLayout) {
    guard layout.hasLeftAxis, layout.plot.rows > 0 else { return }
    let column = layout.plot.column - 1
    for row in layout.plot.row..<layout.plot.endRow {
      put(glyphs.axisLeft.line, column: column, row: row, ink: .faint)
    }
    guard layout.hasNumbers else { return }
    var taken = Int.max
    for tick in scale.ticks {
      let row = layout.row(scale.share(tick))
      guard row < taken else { continue }
      let text = scale.text(tick) + unit
      let columns = TextWidth.columns(text, glyphs: glyphs)
      guard columns <= column else { continue }
      write(text, column: column - columns, row: row, ink: .muted)
      put(glyphs.axisLeft.tick, column: column, row: row, ink: .faint)
      taken = row
    }
  }

  /// The axis below with a tick for each label.
  mutating func drawBelow(_ labels: [AxisLabel], layout: PlotLayout) {
    guard let row = layout.axisRow else { return }
    let plot = layout.plot
    if layout.hasLeftAxis { put(glyphs.axisCorner, column: plot.column - 1, row: row, ink: .faint) }
    for column in plot.column..<plot.endColumn {
      put(glyphs.axisBelow.line, column: column, row: row, ink: .faint)
    }
    guard let labelRow = layout.labelRow else { return }
    for label in labels {
      let column = layout.column(label.share)
      put(glyphs.axisBelow.tick, column: column, row: row, ink: .faint)
      let place = labelColumns(label, layout: layout)
      write(label.text, column: place.lowerBound, row: labelRow, ink: .muted, columns: place.count)
    }
  }

  /// The columns of a label: under the middle of its tick, moved inwards at the edges.
  private func labelColumns(_ label: AxisLabel, layout: PlotLayout) -> Range<Int> {
    let columns = TextWidth.columns(label.text, glyphs: glyphs)
    let start = max(0, min(layout.width - columns, layout.column(label.share) - (columns - 1) / 2))
    return start..<start + columns
  }

  /// Every n-th label, the last one always among them, n the least with which all have two columns between them.
  func evenlyChosen(_ labels: [AxisLabel], layout: PlotLayout) -> [AxisLabel] {
    let sorted = labels.filter { !$0.text.isEmpty }.sorted { $0.share < $1.share }
    let places = sorted.map { labelColumns($0, layout: layout) }
    guard let last = places.last, last.upperBound <= layout.width else { return [] }
    for stride in 1...sorted.count {
      let chosen = Swift.stride(from: sorted.count - 1, through: 0, by: -stride)
      var end = Int.max
      let fits = chosen.allSatisfy { index in
        defer { end = places[index].lowerBound - 2 }
        return places[index].upperBound <= end && places[index].upperBound <= layout.width
      }
      if fits { return chosen.reversed().map { sorted[$0] } }
    }
    return []
  }

  /// The labels that fit with two columns between them, the first of the list before the others.
  func firstChosen(_ labels: [AxisLabel], layout: PlotLayout) -> [AxisLabel] {
    var taken: [Range<Int>] = []
    return labels.filter { label in
      let place = labelColumns(label, layout: layout)
      guard place.upperBound <= layout.width,
        taken.allSatisfy({ place.upperBound + 2 <= $0.lowerBound || $0.upperBound + 2 <= place.lowerBound })
      else { return false }
      taken.append(place)
      return true
    }
  }

  /// A sentence in the middle of what is otherwise empty.
  mutating func drawSentence(_ text: String, layout: PlotLayout) {
    let shown = TextWidth.truncated(text, to: layout.width, glyphs: glyphs)
    let top = layout.titleRow == nil ? 0 : 1
    let row = top + max(0, layout.height - top - 1) / 2
    write(shown, column: (layout.width - TextWidth.columns(shown, glyphs: glyphs)) / 2, row: row, ink: .muted)
  }
}
