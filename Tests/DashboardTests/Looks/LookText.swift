import Drawing
import Themes

@testable import Dashboard

/// A look as text that can be read and compared: what is written, and below it in which colours, for every size, both sets of
/// signs and every depth of colour.
///
/// Colours are a map: each style has a letter, each row tells how many columns have which. `a3 b12` is three columns in style
/// a and twelve in b; rows that are alike share a line.
enum LookText {
  static func make(_ look: Look) -> String {
    var text = ""
    for size in Look.sizes {
      var maps: [ColourDepth: String] = [:]
      for glyphs in [GlyphSet.unicode, .ascii] {
        let person = look.make(size, glyphs)
        text += "== \(size.columns)x\(size.rows) \(glyphs.isASCII ? "ascii" : "unicode")\n"
        // What is written is the same at every depth.
        let frames = themes.map { (depth: $0.depth, frame: render(person.state, theme: $0.theme)) }
        text += frames.first.map { FrameText.encode($0.frame) } ?? ""
        if text.last != "\n" { text += "\n" }
        for (depth, frame) in frames {
          let map = colours(of: frame, depth)
          if glyphs.isASCII, maps[depth] == map { continue }
          maps[depth] = map
          text += "-- \(depth)\n\(map)"
        }
      }
    }
    return text
  }

  private static let themes = Look.depths.map { (depth: $0, theme: theme(for: $0)) }

  static func theme(for depth: ColourDepth) -> Theme { Themes.standard(for: .dark).adapted(to: depth) }

  private static func colours(of frame: Frame, _ depth: ColourDepth) -> String {
    var letters: [Style: String] = [:]
    var legend: [String] = []
    var rows: [String] = []
    for row in 0..<frame.size.rows {
      var runs: [(style: Style, columns: Int)] = []
      for column in 0..<frame.size.columns {
        let style = frame[column, row].style
        if runs.last?.style == style { runs[runs.count - 1].columns += 1 } else { runs.append((style, 1)) }
      }
      rows.append(
        runs.map { run in
          let letter = letters[run.style] ?? letterOfNew(run.style, depth, &letters, &legend)
          return "\(letter)\(run.columns)"
        }.joined(separator: " "))
    }
    var text = legend.joined(separator: " ") + "\n"
    var first = 0
    while first < rows.count {
      var last = first
      while last + 1 < rows.count, rows[last + 1] == rows[first] { last += 1 }
      text += (first == last ? "\(first)" : "\(first)-\(last)") + ": \(rows[first])\n"
      first = last + 1
    }
    return text
  }

  private static func letterOfNew(
    _ style: Style, _ depth: ColourDepth, _ letters: inout [Style: String], _ legend: inout [String]
  ) -> String {
    let number = letters.count
    let letter = String(Character(Unicode.Scalar(UInt8(97 + number % 26)))) + (number < 26 ? "" : "\(number / 26)'")
    letters[style] = letter
    let codes = FrameANSI.sequence(for: style, depth: depth).dropFirst(2).dropLast()
    legend.append("\(letter)=\(codes)")
    return letter
  }
}
