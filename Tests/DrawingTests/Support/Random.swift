import TestSupport

extension SeededGenerator {
  /// Text of scalars from where the trouble is: controls, marks, joiners, emoji, Hangul, any plane.
  mutating func hostileText(upTo most: Int = 40) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x1F, 0x20...0x7E, 0x7F...0x9F, 0xA0...0x2FF, 0x300...0x36F, 0x590...0x6FF, 0x900...0xDFF, 0x1100...0x11FF,
      0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x2500...0x27BF, 0x3000...0x30FF, 0x4E00...0x4EFF,
      0xAC00...0xAD00, 0xD7B0...0xD7FF, 0xE000...0xE010, 0xFE00...0xFE0F, 0xFEFF...0xFFFF, 0x1F1E6...0x1F1FF,
      0x1F300...0x1FAFF, 0x1F3FB...0x1F3FF, 0xE0000...0xE01EF, 0x10000...0x10FFFF, 0x200D...0x200D,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...most, using: &self) {
      let range = ranges[Int.random(in: 0..<ranges.count, using: &self)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) { text.append(scalar) }
    }
    return String(text)
  }

  /// A coordinate: near a small frame, or as far away as a number goes.
  mutating func coordinate() -> Int {
    switch Int.random(in: 0..<12, using: &self) {
    case 0: .max
    case 1: .min
    case 2: Int.random(in: .min ... .max, using: &self)
    default: Int.random(in: -6...30, using: &self)
    }
  }
}
