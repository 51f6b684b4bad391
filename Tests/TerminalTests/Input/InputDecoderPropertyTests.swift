import Drawing
import TestSupport
import Testing

@testable import Terminal

/// What holds for any bytes, tried on many made by a generator with a seed.
struct InputDecoderPropertyTests {
  private static let pieces: [String] = [
    "j", "é", "日", "👍", "\u{1B}", "\u{1B}[", "\u{1B}[A", "\u{1B}OB", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}]0;t",
    "\u{7}", "\u{1B}]11;rgb:", "ffff/", "0a0a/", "00", "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{1B}\\",
    "\u{1B}\\", "\u{1B}[<0;3;4M", "\u{1B}[1;5", "~", "$", "q", ";", "\u{1B}[[", "\r", "\u{3}", "\u{1B}[M", "[", "O",
  ]

  private func bytes(_ dice: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 1...12, using: &dice)).flatMap { _ -> [UInt8] in
      if Int.random(in: 0..<8, using: &dice) == 0 { return [UInt8.random(in: 0...255, using: &dice)] }
      return Array((InputDecoderPropertyTests.pieces.randomElement(using: &dice) ?? "").utf8)
    }
  }

  @Test func howBytesAreCutIntoPiecesMakesNoDifference() {
    var dice = SeededGenerator(seed: 11)
    for _ in 0..<3000 {
      let input = bytes(&dice)
      var whole = InputDecoder()
      let expected = whole.feed(input) + whole.giveUp()
      var cut = InputDecoder()
      var found: [TerminalEvent] = []
      var rest = input[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...rest.count, using: &dice)
        found += cut.feed(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      found += cut.giveUp()
      #expect(found == expected, "\(input)")
    }
  }

  @Test func afterGivingUpTheNextKeyIsRead() {
    var dice = SeededGenerator(seed: 12)
    for _ in 0..<3000 {
      let input = bytes(&dice)
      var decoder = InputDecoder()
      _ = decoder.feed(input)
      _ = decoder.giveUp()
      #expect(decoder.patience == nil, "\(input)")
      #expect(decoder.feed([0x6A]) == [.key(.character("j"))], "\(input)")
    }
  }

  @Test func noControlCharacterEverComesOutAsTyped() {
    var dice = SeededGenerator(seed: 13)
    for _ in 0..<3000 {
      let input = (0..<20).map { _ in UInt8.random(in: 0...255, using: &dice) }
      var decoder = InputDecoder()
      for event in decoder.feed(input) + decoder.giveUp() {
        guard case .key(let key) = event, let sign = key.typed else { continue }
        #expect(sign.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      }
    }
  }
}
