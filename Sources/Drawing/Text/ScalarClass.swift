/// What the house does with a Unicode scalar on its way to a cell. Numbered as in `WidthTable`.
enum ScalarClass: UInt8 {
  /// One column on every terminal.
  case narrow
  /// Two columns on every terminal.
  case wide
  /// Sits in the cell of the character before it.
  case mark
  /// Not shown: joiners, bidi controls, variation selectors, tags, skin tones. Terminals disagree about their width,
  /// and some of them reorder or hide what others wrote.
  case dropped
  /// Shown as U+FFFD: controls, private use, unassigned, and format characters with a shape of their own.
  case replaced
  /// A picture of one column that may begin a joined sequence.
  case narrowEmoji
  /// A picture of two columns that may begin a joined sequence.
  case wideEmoji
  /// A letter of a flag.
  case regional

  /// The class of a scalar; a binary search in the few runs of its page outside Latin.
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x300 {
      switch value {
      case 0x20..<0x7F, 0xA0..<0xA9, 0xAA..<0xAD, 0xAF...: self = .narrow
      case 0xA9, 0xAE: self = .narrowEmoji
      case 0xAD: self = .dropped
      default: self = .replaced
      }
      return
    }
    let key = value << 4 | 0xF
    let page = Int(value >> 8)
    var low = Int(Self.firstRuns[page])
    var high = Int(Self.firstRuns[page + 1]) + 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if WidthTable.starts[middle] <= key { low = middle } else { high = middle }
    }
    self = ScalarClass(rawValue: UInt8(truncatingIfNeeded: WidthTable.starts[low] & 0xF)) ?? .replaced
  }

  /// For each page of 256 scalars the run in which it begins, and the last run at the end.
  private static let firstRuns: [UInt16] = {
    var firsts: [UInt16] = []
    firsts.reserveCapacity(0x1101)
    var run = 0
    for page in 0...UInt32(0x1100) {
      while run + 1 < WidthTable.starts.count, WidthTable.starts[run + 1] >> 4 <= page << 8 { run += 1 }
      firsts.append(UInt16(run))
    }
    return firsts
  }()

  /// Columns as the base of a cell.
  var columns: Int { self == .wide || self == .wideEmoji ? 2 : 1 }

  /// True for a picture that may begin a joined sequence.
  var isEmoji: Bool { self == .narrowEmoji || self == .wideEmoji }
}
