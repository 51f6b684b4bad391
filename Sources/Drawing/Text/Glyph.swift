/// A clean grapheme cluster of at most five scalars in sixteen bytes.
///
/// A screen has thousands of cells and is made anew for every key: cells that are plain numbers are copied and compared
/// without a thought for reference counts, where a String each took most of the time of a frame.
public struct Glyph: Sendable, Hashable {
  /// 21 bits a scalar: three here, the first lowest …
  private var low: UInt64
  /// … and two here. U+0000 never occurs in clean text, so 0 means the end.
  private var high: UInt64

  /// No scalar at all: the second column of a wide cluster.
  public static let none = Glyph()
  /// A space.
  public static let blank = Glyph(" ")

  private init() {
    low = 0
    high = 0
  }

  /// A cluster of one scalar.
  @inlinable
  public init(_ scalar: Unicode.Scalar) { self.init(first: scalar.value) }

  @usableFromInline
  init(first: UInt32) {
    low = UInt64(first)
    high = 0
  }

  /// The first five scalars of a text.
  public init(_ text: String) {
    self.init()
    for scalar in text.unicodeScalars.prefix(Glyph.mostScalars) { append(scalar) }
  }

  /// As many scalars as a cell of ncurses holds.
  public static let mostScalars = 5

  /// Adds a scalar, such as a combining mark; the sixth and later ones are left out.
  public mutating func append(_ scalar: Unicode.Scalar) {
    let value = UInt64(scalar.value)
    switch count {
    case 0: low |= value
    case 1: low |= value << 21
    case 2: low |= value << 42
    case 3: high |= value
    case 4: high |= value << 21
    default: break
    }
  }

  /// 0…5.
  public var count: Int {
    if high != 0 { return high >> 21 != 0 ? 5 : 4 }
    if low >> 42 != 0 { return 3 }
    if low >> 21 != 0 { return 2 }
    return low != 0 ? 1 : 0
  }

  /// The scalar at 0 ..< count.
  public subscript(index: Int) -> UInt32 {
    let word = index < 3 ? low >> (21 * UInt64(index)) : high >> (21 * UInt64(index - 3))
    return UInt32(word & 0x1F_FFFF)
  }

  /// True for one ASCII scalar, and for none.
  public var isASCII: Bool { high == 0 && low < 0x80 }

  /// The cluster as a string.
  public var text: String {
    if isASCII { return low == 0 ? "" : String(Unicode.Scalar(UInt8(low))) }
    var text = ""
    for index in 0..<count { if let scalar = Unicode.Scalar(self[index]) { text.unicodeScalars.append(scalar) } }
    return text
  }
}
