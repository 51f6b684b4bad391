import Drawing
import Testing

@Suite("Fewer colours")
struct QuantiseTests {
  @Test func coloursOfThePaletteAreFoundAgain() throws {
    for index in 16...255 {
      let colour = try #require(Quantise.xtermColour(index))
      let found = try #require(Quantise.xterm256(colour))
      #expect(Quantise.xtermColour(found) == colour)
    }
    #expect(Quantise.xtermColour(15) == nil)
  }

  @Test func hueIsKeptBeforeLightness() {
    let bright: [(Colour, Int)] = [
      (.rgb(255, 154, 139), 9), (.rgb(127, 209, 161), 10), (.rgb(242, 198, 109), 11), (.rgb(140, 170, 255), 12),
      (.rgb(230, 160, 240), 13), (.rgb(108, 197, 232), 14),
    ]
    for (colour, index) in bright {
      #expect(Quantise.ansi16(colour) == index)
      #expect(Quantise.ansi8(colour) == index - 8)
    }
    #expect(Quantise.ansi16(.rgb(168, 35, 24)) == 1)
    #expect(Quantise.ansi16(.rgb(29, 106, 66)) == 2)
  }

  @Test func greysStayGrey() {
    #expect(Quantise.ansi16(.rgb(0, 0, 0)) == 0)
    #expect(Quantise.ansi16(.rgb(110, 112, 115)) == 8)
    #expect(Quantise.ansi16(.rgb(190, 190, 190)) == 7)
    #expect(Quantise.ansi16(.rgb(255, 255, 255)) == 15)
    #expect(Quantise.ansi8(.rgb(20, 20, 25)) == 0)
    #expect(Quantise.ansi8(.rgb(255, 255, 255)) == 7)
  }

  @Test func theTerminalsOwnColourStaysItsOwn() {
    for depth in ColourDepth.allCases { #expect(Quantise.index(.standard, depth: depth) == nil) }
    #expect(Quantise.index(.rgb(1, 2, 3), depth: .mono) == nil)
  }

  @Test func contrastIsThatOfTheGuidelines() throws {
    let most = try #require(Contrast.ratio(.rgb(0, 0, 0), .rgb(255, 255, 255)))
    #expect(abs(most - 21) < 0.001)
    // #777777 on white is the well-known grey that just fails.
    let grey = try #require(Contrast.ratio(.rgb(0x77, 0x77, 0x77), .rgb(255, 255, 255)))
    #expect(abs(grey - 4.478) < 0.001)
    #expect(Contrast.ratio(.standard, .rgb(0, 0, 0)) == nil)
  }

  @Test func hexColoursAreReadAndNothingElse() {
    #expect(Colour(hex: "#0aFf10") == .rgb(10, 255, 16))
    for wrong in ["", "#", "#fff", "0aff10", "#0aff1g", "#0aff100", "#éaff10"] { #expect(Colour(hex: wrong) == nil) }
  }
}
