/// Reads the scripts of the corpus.
///
///     == night-lows | Nights | p[t1] | es      id, topic, who starts it; `es` when it is in Spanish,
///                                              `months 6-8` when it has a season
///     # A title                                one of several
///     ? An opener                              one of several, each of which every reply answers
///     p A reply by a patient or peer           p g m P n c s t, * the starter
///     .* The starter answers that reply        a dot for every step down
///     m@2 Only for the second opener, as is `#2` for titles
///     ..^ And the one before answers back
struct ThemeParser {
  private(set) var themes: [Theme] = []
  /// Lines that could not be read; a test keeps this empty.
  private(set) var problems: [String] = []

  init(_ text: String) {
    for line in text.split(separator: "\n") { read(line) }
  }

  private mutating func read(_ line: Substring) {
    if line.hasPrefix("== ") {
      let parts = line.dropFirst(3).split(separator: "|").map(ThemeParser.trim)
      guard parts.count >= 3, let starter = Speaker(parts[2]) else { return problems.append(String(line)) }
      var theme = Theme(id: String(parts[0]), topic: String(parts[1]), starter: starter)
      theme.isSpanish = parts.dropFirst(3).contains("es")
      if let season = parts.dropFirst(3).first(where: { $0.hasPrefix("months ") }) {
        let ends = season.dropFirst(7).split(separator: "-").compactMap { Int($0) }
        guard ends.count == 2, ends[0] <= ends[1] else { return problems.append(String(line)) }
        theme.months = ends[0]...ends[1]
      }
      themes.append(theme)
      return
    }
    guard !themes.isEmpty, let space = line.firstIndex(of: " ") else { return problems.append(String(line)) }
    let last = themes.count - 1
    let marked = line[..<space].split(separator: "@")
    guard let word = marked.first else { return problems.append(String(line)) }
    // `#2` and `m@2` belong to the second opener alone.
    let opener = marked.count > 1 ? Int(marked[1]) : word.first == "#" ? Int(word.dropFirst()) : nil
    let text = String(ThemeParser.trim(line[space...]))
    switch word {
    case "#", "#1", "#2", "#3": themes[last].titles.append(Title(text: text, opener: opener))
    case "?": themes[last].openers.append(text)
    default:
      let depth = word.prefix { $0 == "." }.count
      guard let speaker = Speaker(word.dropFirst(depth)),
        ThemeParser.add(Line(speaker: speaker, text: text, opener: opener), to: &themes[last].replies, depth: depth)
      else { return problems.append(String(line)) }
    }
  }

  private static func add(_ line: Line, to lines: inout [Line], depth: Int) -> Bool {
    guard depth > 0 else {
      lines.append(line)
      return true
    }
    guard !lines.isEmpty else { return false }
    return add(line, to: &lines[lines.count - 1].replies, depth: depth - 1)
  }

  private static func trim(_ text: Substring) -> Substring {
    var trimmed = text.drop { $0 == " " }
    while trimmed.last == " " { trimmed.removeLast() }
    return trimmed
  }
}
