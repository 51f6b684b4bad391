extension SafeText {
  /// The clean clusters of a text, in the order in which they were written.
  public struct Clusters: Sequence, IteratorProtocol, Sendable {
    private var scalars: String.UnicodeScalarView.Iterator
    /// The scalar after the ones that were taken.
    private var ahead: Unicode.Scalar?
    private let ascii: Bool
    private let lineBreaks: LineBreaks
    /// What is left of a character that takes several ASCII cells, last first.
    private var pending: [Cluster] = []

    init(_ text: String, ascii: Bool, lineBreaks: LineBreaks) {
      scalars = text.unicodeScalars.makeIterator()
      ahead = scalars.next()
      self.ascii = ascii
      self.lineBreaks = lineBreaks
    }

    /// The next cluster, or nil at the end.
    public mutating func next() -> Cluster? {
      if let cluster = pending.popLast() { return cluster }
      while let scalar = ahead {
        ahead = scalars.next()
        if scalar.value >= 0x20, scalar.value < 0x7F {
          if let ahead, ahead.value >= 0x300 { return cell(scalar, .narrow) }
          return Cluster(Glyph(scalar), width: 1)
        }
        if let space = lineBreakOrTab(scalar) {
          if space.width == 0 { return space }
          return cell(" ", .narrow)
        }
        let kind = ScalarClass(scalar)
        switch kind {
        case .narrow, .wide, .narrowEmoji, .wideEmoji: return cell(scalar, kind)
        case .replaced: return cell("\u{FFFD}", .narrow)
        case .dropped: continue
        case .regional: return cell(Self.letter(ofFlag: scalar), .narrow)
        case .mark:
          if ascii { continue }
          return cell("\u{25CC}", .narrow, firstMark: scalar)
        }
      }
      return nil
    }

    private mutating func lineBreakOrTab(_ scalar: Unicode.Scalar) -> Cluster? {
      switch scalar {
      case "\t": return Cluster(.blank, width: 1)
      case "\r":
        if ahead == "\n" { ahead = scalars.next() }
      case "\n", "\u{2028}", "\u{2029}": break
      default: return nil
      }
      return lineBreaks == .kept ? Cluster(Glyph("\n"), width: 0) : Cluster(.blank, width: 1)
    }

    /// Flag letters become letters: terminals show half of a flag in one, two or four columns.
    private static func letter(ofFlag scalar: Unicode.Scalar) -> Unicode.Scalar {
      Unicode.Scalar(scalar.value &- 0x1F1E6 &+ 0x41) ?? "?"
    }

    /// A base with everything after it that belongs in its cell.
    private mutating func cell(
      _ first: Unicode.Scalar, _ kind: ScalarClass, firstMark: Unicode.Scalar? = nil
    ) -> Cluster {
      var base = first
      var glyph = Glyph(base)
      if let firstMark { glyph.append(firstMark) }
      var joined = false
      while let scalar = ahead, scalar.value >= 0x300 {
        let next = ScalarClass(scalar)
        if next == .mark {
          if glyph.count == 1, let syllable = Hangul.composed(base, scalar) {
            base = syllable
            glyph = Glyph(base)
          } else {
            glyph.append(scalar)
          }
        } else if next == .dropped {
          joined = joined || (scalar == "\u{200D}" && kind.isEmoji)
        } else if joined, next.isEmoji {
          joined = false
        } else {
          break
        }
        ahead = scalars.next()
      }
      if ascii { return asciiCell(base, columns: kind.columns) }
      return Cluster(glyph, width: kind.columns)
    }

    /// The first of the ASCII cells that stand for a character; the others wait in `pending`.
    private mutating func asciiCell(_ base: Unicode.Scalar, columns: Int) -> Cluster {
      if base.isASCII { return Cluster(Glyph(base), width: 1) }
      var letters = AsciiTable.form(of: base)
      if letters.isEmpty { letters = Array(repeating: "?", count: columns) }
      while letters.count < columns { letters.append(" ") }
      pending = letters.dropFirst().reversed().map { Cluster(Glyph($0), width: 1) }
      return Cluster(Glyph(letters.first ?? "?"), width: 1)
    }
  }
}
