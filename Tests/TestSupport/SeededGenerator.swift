/// A seeded generator, so that a case that fails can be seen again. SplitMix64.
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  package mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &self) }

  package mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(0..<elements.count)] }

  package mutating func bytes(upTo most: Int, from alphabet: [UInt8]) -> [UInt8] {
    (0..<number(0..<most + 1)).map { _ in pick(alphabet) }
  }

  /// Any scalars, the surrogates' neighbours and combining marks among them.
  package mutating func text(upTo most: Int) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x1F, 0x20...0x7E, 0x20...0x7E, 0x7F...0xFF, 0xC0...0x24F, 0x300...0x36F, 0x370...0x3FF, 0x400...0x52F,
      0x1E00...0x1EFF, 0x2028...0x202E, 0xD7F0...0xD7FF, 0xE000...0xE00F, 0xFFF0...0xFFFF, 0x1F300...0x1FAFF,
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<number(0..<most + 1) {
      if let scalar = Unicode.Scalar(UInt32.random(in: pick(ranges), using: &self)) { scalars.append(scalar) }
    }
    return String(scalars)
  }
}
