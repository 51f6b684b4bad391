import Drawing

/// A web address, or a part of one, on a line of a message.
struct LaidLink: Sendable, Equatable {
  /// The line of the message, its header being 0.
  var line: Int
  /// Counted from the beginning of the line.
  var column: Int
  /// What stands there.
  var text: String
  /// Where it leads.
  var address: WebAddress
}

/// Finds the web addresses of a message again on its lines, where long ones are broken into several parts.
struct LinkFinder {
  private(set) var links: [LaidLink] = []
  private var waiting: ArraySlice<WebAddress>
  /// What the line before left over of an address that goes on.
  private var rest: Substring = ""
  private let glyphs: GlyphSet

  init(_ text: String, glyphs: GlyphSet) {
    waiting = WebAddress.all(in: text)[...]
    self.glyphs = glyphs
  }

  /// Takes one line; lines come in their order. O(1) when no address is left.
  mutating func read(_ line: String, number: Int) {
    var text = line[...]
    while let address = waiting.first {
      if !rest.isEmpty {
        let part = rest.commonPrefix(with: text)
        guard !part.isEmpty else { return drop() }
        add(part, address, line, at: text.startIndex, number)
        text = text.dropFirst(part.count)
        rest = rest.dropFirst(part.count)
        if rest.isEmpty { waiting.removeFirst() } else if !text.isEmpty { drop() } else { return }
        continue
      }
      guard let start = place(of: address.text, in: text) else { return }
      rest = address.text[...]
      text = text[start...]
    }
  }

  private mutating func drop() {
    rest = ""
    waiting.removeFirst()
  }

  /// Where an address begins: the whole of it, or as much as the line has room for.
  private func place(of address: String, in text: Substring) -> Substring.Index? {
    var start = text.startIndex
    while start < text.endIndex {
      let part = address[...].commonPrefix(with: text[start...])
      if part.count == address.count || (part.count > 8 && part.count == text[start...].count) { return start }
      start = text.index(after: start)
    }
    return nil
  }

  private mutating func add(
    _ part: Substring, _ address: WebAddress, _ line: String, at start: Substring.Index, _ number: Int
  ) {
    let column = TextWidth.columns(String(line[..<start]), glyphs: glyphs)
    links.append(LaidLink(line: number, column: column, text: String(part), address: address))
  }
}

extension Substring {
  fileprivate func commonPrefix(with other: Substring) -> Substring {
    var index = startIndex
    for sign in other {
      guard index < endIndex, self[index] == sign else { break }
      index = self.index(after: index)
    }
    return self[..<index]
  }
}
