import TestSupport
import Testing

@testable import Terminal

struct ShorterOutputTests {
  private func shortened(_ text: String, canTakeAway: Bool = true) -> String {
    var shorter = ShorterOutput(canTakeAway: canTakeAway)
    _ = shorter.shortened(Array("\u{1B}[m\u{1B}(Bx".utf8))
    return String(decoding: shorter.shortened(Array(text.utf8)), as: UTF8.self)
  }

  @Test func aColourThatTheTerminalHasIsNotSentAgain() {
    #expect(shortened("\u{1B}[38;5;7mab\u{1B}[38;5;7mc") == "\u{1B}[38;5;7mabc")
  }

  @Test func aResetAndAColourAreOneSequence() {
    #expect(
      shortened("\u{1B}[1m\u{1B}[38;5;7ma\u{1B}(B\u{1B}[0m\u{1B}[38;5;9mb")
        == "\u{1B}[1;38;5;7ma\u{1B}[0;38;5;9mb")
  }

  @Test func blanksNeedNoInk() {
    #expect(shortened("\u{1B}[38;5;7ma\u{1B}[39m \u{1B}[38;5;7mb") == "\u{1B}[38;5;7ma b")
    #expect(shortened("\u{1B}[48;5;7m \u{1B}[K") == "\u{1B}[48;5;7m \u{1B}[K")
  }

  @Test func aBlankThatIsReversedOrUnderlinedKeepsItsLook() {
    #expect(shortened("\u{1B}[7m \u{1B}[m ") == "\u{1B}[7m \u{1B}[m ")
    #expect(shortened("\u{1B}[4m \u{1B}[m ") == "\u{1B}[4m \u{1B}[m ")
  }

  @Test func anOldTerminalGetsOnlyResets() {
    #expect(shortened("\u{1B}[1ma\u{1B}[mb", canTakeAway: false) == "\u{1B}[1ma\u{1B}[mb")
    #expect(shortened("\u{1B}[1;7ma\u{1B}[m\u{1B}[7mb", canTakeAway: false) == "\u{1B}[1;7ma\u{1B}[0;7mb")
  }

  @Test func whatIsNotUnderstoodPassesAsItIs() {
    let odd = "\u{1B}[38:2::1:2:3ma\u{1B}[39mb\u{1B}[39mc"
    #expect(shortened(odd) == odd)
    let drawing = "\u{1B}[1m\u{1B}(0q\u{1B}(B\u{1B}[m "
    #expect(shortened(drawing) == drawing)
  }

  @Test func whatWaitsIsSentBeforeSomebodyElseWrites() {
    var shorter = ShorterOutput(canTakeAway: true)
    _ = shorter.shortened(Array("\u{1B}[38;5;7mx\u{1B}[m".utf8))
    #expect(shorter.settled() == Array("\u{1B}[m".utf8))
    #expect(shorter.settled().isEmpty)
  }

  @Test(arguments: [true, false]) func theTerminalShowsTheSame(canTakeAway: Bool) throws {
    var dice = SeededGenerator(seed: 31)
    let pieces: [String] = [
      "\u{1B}[m", "\u{1B}[0;1m", "\u{1B}(B\u{1B}[m", "\u{1B}[38;5;81m", "\u{1B}[39m", "\u{1B}[48;5;237m", "\u{1B}[49m",
      "\u{1B}[39;49m", "\u{1B}[31m", "\u{1B}[44m", "\u{1B}[97m", "\u{1B}[4m", "\u{1B}[7m", "\u{1B}[24m", "\u{1B}[27m",
      "\u{1B}[22m", "\u{1B}[3m", "a", "bc", "é", " ", "   ", "\u{1B}[3X", "\u{1B}[K", "\u{1B}[J", "\u{1B}[2;5H",
      "\u{1B}[6;1H", "\u{1B}[3d", "\u{1B}[7G", "\r", "\n", "\u{8}", "\u{1B}[L", "\u{1B}[M", "\u{1B}M", "\u{1B}[2P",
      "\u{1B}[@", "\u{1B}[2;4r", "\u{1B}[r", "\u{1B}[2S", "\u{1B}]8;;https://a.b/\u{1B}\\", "\u{1B}]8;;\u{1B}\\",
      "\u{F}",
    ]
    for _ in 0..<1500 {
      let (plain, short) = (try #require(Grid()), try #require(Grid()))
      var shorter = ShorterOutput(canTakeAway: canTakeAway)
      var (long, sent): ([UInt8], [UInt8]) = ([], [])
      for _ in 0..<3 {
        let update = (0..<Int.random(in: 1...25, using: &dice)).flatMap { _ in
          Array((pieces.randomElement(using: &dice) ?? "").utf8)
        }
        long += update
        sent += shorter.shortened(update)
      }
      plain.write(long)
      short.write(sent)
      #expect(plain.visible == short.visible, "\(String(decoding: long, as: UTF8.self).debugDescription)")
      #expect(sent.count <= long.count + (canTakeAway ? 8 : 40))
    }
  }
}
