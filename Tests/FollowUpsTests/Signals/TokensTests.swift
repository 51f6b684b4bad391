import TestSupport
import Testing

@testable import FollowUps

@Suite struct TokensTests {
  private func words(_ bytes: [UInt8]) -> Int {
    var tokens = Tokens()
    bytes.withUnsafeBytes { tokens.read($0) }
    return tokens.list.count
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "\u{FEFF}", "\u{200B}", "\u{AD}", "\u{2019}", "\u{FE0F}", "\u{FF07}", "ʼ", "´", "&#39;", "'",
    ])
  func whatMayStandInAWordIsPassedOverWhereverItStands(sign: String) {
    #expect(words(Array(sign.utf8)) == 0)
    #expect(words(Array("\(sign)\(sign) \(sign)".utf8)) == 0)
    #expect(words(Array("\(sign)chest\(sign) \(sign)pain\(sign)".utf8)) == 2)
    #expect(words(Array("che\(sign)st pa\(sign)\(sign)in".utf8)) == 2)
  }

  @Test(.timeLimit(.minutes(1))) func anyBytesAreReadToTheirEnd() {
    var chance = SeededGenerator(seed: 11)
    let pieces: [[UInt8]] = [
      [0xEF, 0xBB, 0xBF], [0xEF], [0xEF, 0xB8], [0xE2, 0x80], [0xE2, 0x80, 0x8B], [0xCA], [0xCA, 0xBC], [0xC2, 0xAD],
      [0xF0, 0x9F], [0xE3, 0x80], Array("&#39;".utf8), Array("</p>".utf8), Array("```".utf8), [10], [62], [34],
      [97, 98],
      [0xFF], [0x80], [0],
    ]
    for _ in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<40, using: &chance) {
        bytes += pieces.randomElement(using: &chance) ?? []
        if Bool.random(using: &chance) { bytes.append(UInt8.random(in: .min ... .max, using: &chance)) }
      }
      #expect(words(bytes) <= bytes.count)
    }
  }
}
