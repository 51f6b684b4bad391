import Drawing
import Testing

@testable import Terminal

struct ColourTests {
  @Test(arguments: [
    (256, [:], ColourDepth.xterm256), (256, ["COLORTERM": "truecolor"], .truecolour),
    (256, ["COLORTERM": "24bit"], .truecolour), (256, ["COLORTERM": "yes"], .xterm256), (88, [:], .ansi16),
    (16, [:], .ansi16), (8, ["COLORTERM": "truecolor"], .ansi8), (0, [:], .mono), (-1, [:], .mono),
    (256, ["NO_COLOR": "1"], .mono), (256, ["NO_COLOR": ""], .xterm256), (16_777_216, [:], .xterm256),
  ])
  func theDepthIsWhatTerminalAndEnvironmentSay(colours: Int, environment: [String: String], depth: ColourDepth) {
    #expect(ColourDepth(described: colours) { environment[$0] } == depth)
  }

  private final class Palette {
    var made: [(pair: Int32, foreground: Int32, background: Int32)] = []
  }
  private func pairs(_ depth: ColourDepth, limit: Int32 = 65536, ownColours: Bool = true, _ palette: Palette)
    -> ColourPairs
  {
    ColourPairs(depth: depth, limit: limit, hasDefaultColours: ownColours) {
      palette.made.append(($0, $1, $2))
      return true
    }
  }
  private func style(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Style {
    Style(foreground: .rgb(red, green, blue))
  }

  @Test func aPairIsMadeOnceAndFoundAgain() {
    let palette = Palette()
    var pairs = pairs(.xterm256, palette)
    let red = pairs.pair(for: style(255, 0, 0))
    #expect(red == 1)
    #expect(pairs.pair(for: style(255, 0, 0)) == red)
    // Another colour that the palette shows as the same.
    #expect(pairs.pair(for: style(254, 0, 0)) == red)
    #expect(pairs.pair(for: style(0, 0, 255)) == 2)
    #expect(palette.made.count == 2)
    #expect(palette.made[0] == (1, 196, -1))
  }

  @Test func theTerminalsOwnColoursNeedNoPair() {
    let palette = Palette()
    var pairs = pairs(.ansi8, palette)
    #expect(pairs.pair(for: .plain) == 0)
    var mono = self.pairs(.mono, palette)
    #expect(mono.pair(for: style(255, 0, 0)) == 0)
    #expect(palette.made.isEmpty)
  }

  @Test func aTerminalThatCannotNameItsOwnColoursGetsWhiteOnBlack() {
    let palette = Palette()
    var pairs = pairs(.ansi8, ownColours: false, palette)
    _ = pairs.pair(for: style(220, 0, 0))
    _ = pairs.pair(for: Style(background: .rgb(220, 0, 0)))
    #expect(palette.made.map(\.background) == [0, 1])
    #expect(palette.made.map(\.foreground) == [1, 7])
  }

  @Test func whenAllPairsAreTakenTheyCanBeginAgain() {
    let palette = Palette()
    var pairs = pairs(.xterm256, limit: 3, palette)
    #expect(pairs.pair(for: style(255, 0, 0)) == 1)
    #expect(pairs.pair(for: style(0, 255, 0)) == 2)
    #expect(pairs.pair(for: style(0, 0, 255)) == nil)
    #expect(pairs.pair(for: style(0, 255, 0)) == 2)
    pairs.startAgain()
    #expect(pairs.pair(for: style(0, 0, 255)) == 1)
  }
}
