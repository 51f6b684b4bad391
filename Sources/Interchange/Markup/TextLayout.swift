/// Lays out plain text line by line: folded spaces, quotes, lists, code.
///
/// Lines begin only when there is something to put on them, so nothing that is empty leaves a trace. Every
/// operation is O(what it is given) amortised; a line's front matter is capped, so deep nesting stays linear.
struct TextLayout {
  /// Something that stands in front of the lines inside it.
  private enum Block {
    case quote
    /// `next` is the number of the next item; nil for bullets.
    case list(next: Int?)
    case item(marker: String, isShown: Bool)
  }

  /// Deeper nesting than this is no longer drawn; a message that nests more is hostile or broken.
  private static let deepestDrawn = 16

  private var output: [UInt8] = []
  private var blocks: [Block] = []
  private var quotes = 0
  private var lists = 0
  private var items = 0
  private var isAtLineStart = true
  private var owesSpace = false
  /// How many blocks a blank line that is owed lies in; nil when none is owed.
  private var owedBlank: Int?
  /// True until the innermost block holds a line.
  private var isFresh = true
  /// Lines that code left empty, not yet written: at the end of a block they are dropped.
  private var emptyCodeLines = 0
  private var isInCode = false
  private var hasCodeLine = false

  /// What was laid out.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// True inside at least one quotation.
  var isInQuote: Bool { quotes > 0 }

  /// Adds running text; runs of white space become one space.
  mutating func add(_ text: String) {
    for byte in text.utf8 {
      if byte.isHTMLSpace {
        owesSpace = !isAtLineStart
      } else {
        put(byte)
      }
    }
  }

  /// Adds text as it stands: every space and line break counts.
  mutating func addVerbatim(_ text: String) {
    for byte in text.utf8 where byte != 0x0D {
      if byte != .lineFeed {
        put(byte)
      } else if isAtLineStart {
        if hasCodeLine { emptyCodeLines += 1 }
      } else {
        endLine()
      }
    }
  }

  /// Ends the line; on an empty one, leaves a blank line.
  mutating func breakLine() {
    if isAtLineStart { oweBlank() } else { endLine() }
  }

  /// Ends the line, if one has begun.
  mutating func endLine() {
    isAtLineStart = true
    owesSpace = false
  }

  /// Sets what follows apart by a blank line; in a list only by a new line, so that lists stay together.
  mutating func breakParagraph() {
    endLine()
    if lists == 0 { oweBlank() }
  }

  /// Begins lines that keep their spaces, set in by four columns.
  mutating func beginCode() {
    endLine()
    isInCode = true
    hasCodeLine = false
  }

  /// Back to running text.
  mutating func endCode() {
    endLine()
    isInCode = false
    hasCodeLine = false
    emptyCodeLines = 0
  }

  /// Begins a quotation: `> ` in front of every line.
  mutating func beginQuote() {
    push(.quote)
    quotes += 1
  }

  /// Ends the innermost quotation, and what was left open in it.
  mutating func endQuote() {
    guard quotes > 0 else { return }
    pop { if case .quote = $0 { true } else { false } }
    oweBlank()
  }

  /// Begins a list, numbered from `start` or with bullets when that is nil.
  mutating func beginList(from start: Int?) {
    push(.list(next: start))
    lists += 1
  }

  /// Ends the innermost list, and what was left open in it.
  mutating func endList() {
    guard lists > 0 else { return }
    pop { if case .list = $0 { true } else { false } }
  }

  /// Begins a list item; closes the one before when nobody did.
  mutating func beginItem() {
    if case .item = blocks.last { endItem() }
    endLine()
    var marker = "• "
    if case .list(let next?) = blocks.last {
      marker = "\(next). "
      blocks[blocks.count - 1] = .list(next: next &+ 1)
    }
    push(.item(marker: marker, isShown: false))
    items += 1
  }

  /// Ends the innermost list item, and what was left open in it.
  mutating func endItem() {
    guard items > 0 else { return }
    pop { if case .item = $0 { true } else { false } }
  }

  // MARK: - Lines

  private mutating func put(_ byte: UInt8) {
    if isAtLineStart { beginLine() }
    if owesSpace {
      output.append(.space)
      owesSpace = false
    }
    output.append(byte)
  }

  private mutating func beginLine() {
    if !output.isEmpty {
      output.append(.lineFeed)
      if let depth = owedBlank {
        addFront(of: depth, isBlank: true)
        output.append(.lineFeed)
      }
      for _ in 0..<emptyCodeLines {
        addFront(of: blocks.count, isBlank: true)
        output.append(.lineFeed)
      }
    }
    owedBlank = nil
    emptyCodeLines = 0
    addFront(of: blocks.count, isBlank: false)
    if isInCode {
      output.append(contentsOf: "    ".utf8)
      hasCodeLine = true
    }
    isAtLineStart = false
    isFresh = false
  }

  private mutating func addFront(of depth: Int, isBlank: Bool) {
    let start = output.count
    for index in 0..<min(depth, Self.deepestDrawn, blocks.count) {
      switch blocks[index] {
      case .quote: output.append(contentsOf: "> ".utf8)
      case .list: break
      case .item(let marker, let isShown):
        if isShown || isBlank {
          output.append(contentsOf: repeatElement(.space, count: marker.count))
        } else {
          output.append(contentsOf: marker.utf8)
          blocks[index] = .item(marker: marker, isShown: true)
        }
      }
    }
    if isBlank {
      while output.count > start, output.last == .space { output.removeLast() }
    }
  }

  private mutating func oweBlank() {
    if !isFresh { owedBlank = min(owedBlank ?? .max, blocks.count) }
  }

  private mutating func push(_ block: Block) {
    endLine()
    blocks.append(block)
    isFresh = true
  }

  /// Takes blocks off up to and including the first that fits; the caller knows that there is one.
  private mutating func pop(until fits: (Block) -> Bool) {
    endLine()
    while let block = blocks.popLast() {
      switch block {
      case .quote: quotes -= 1
      case .list: lists -= 1
      case .item: items -= 1
      }
      if fits(block) { break }
    }
    if let owed = owedBlank { owedBlank = min(owed, blocks.count) }
    isFresh = output.isEmpty
  }
}
