import Drawing
import Testing
import Themes

@Suite("Eyes that see colours otherwise")
struct ColourVisionTests {
  @Test func whiteGreyAndBlackLookTheSameToEverybody() throws {
    for vision in ColourVision.allCases {
      for grey in [UInt8(0), 90, 180, 255] {
        let colour = Colour.rgb(grey, grey, grey)
        #expect(try #require(vision.seen(colour).difference(from: colour)) < 0.01, "\(vision) \(grey)")
      }
      #expect(vision.seen(.standard) == .standard)
    }
  }

  @Test func redAndGreenOfOneLightnessBecomeAlikeWithoutTheConesForThem() throws {
    let (red, green) = (Colour.rgb(206, 106, 90), Colour.rgb(120, 140, 70))
    let usual = try #require(red.difference(from: green))
    let seen = try #require(ColourVision.deuteranopia.seen(red).difference(from: ColourVision.deuteranopia.seen(green)))
    #expect(seen < usual / 2)
    let (blue, teal) = (Colour.rgb(60, 120, 200), Colour.rgb(0, 140, 130))
    let other = try #require(ColourVision.tritanopia.seen(blue).difference(from: ColourVision.tritanopia.seen(teal)))
    #expect(other < (try #require(blue.difference(from: teal))) / 2)
  }

  /// One value of each matrix, computed by hand from the paper's numbers: pure red has only the first column's light.
  @Test func pureRedIsWhatThePapersNumbersSay() {
    #expect(ColourVision.protanopia.seen(.rgb(255, 0, 0)) == .rgb(109, 95, 0))
    #expect(ColourVision.deuteranopia.seen(.rgb(255, 0, 0)) == .rgb(163, 144, 0))
    #expect(ColourVision.tritanopia.seen(.rgb(255, 0, 0)) == .rgb(255, 0, 15))
    #expect(ColourVision.usual.seen(.rgb(255, 0, 0)) == .rgb(255, 0, 0))
  }

  @Test(arguments: Themes.all) func nobodyTakesOneStateForAnother(theme: Theme) {
    let alike = ThemeReview(theme).alike
    #expect(alike.isEmpty, "\(theme.name): \(alike)")
  }

  @Test func statesThatLookAlikeAreFound() {
    var theme = Themes.standard(for: .dark)
    theme[.good] = theme[.warning]
    #expect(ThemeReview(theme).alike.contains { $0.one == .warning && $0.other == .good && $0.vision == .usual })
  }

  @Test(arguments: [
    ("deuteranopia", [ColourVision.usual, .deuteranopia, .protanopia]), ("tritanopia", [.usual, .tritanopia]),
  ])
  func aThemeThatIsSafeForSomeEyesTellsStatesApartByColourAlone(family: String, visions: [ColourVision]) throws {
    for appearance in ["dark", "light"] {
      let theme = try #require(Themes.named("\(family)-\(appearance)"))
      for vision in visions {
        for (place, one) in ThemeReview.states.enumerated() {
          for other in ThemeReview.states[(place + 1)...] {
            let difference = try #require(
              vision.seen(theme[one].foreground).difference(from: vision.seen(theme[other].foreground)))
            #expect(difference >= 0.12, "\(theme.name) \(one) and \(other), \(vision): \(difference)")
          }
        }
      }
    }
  }

  @Test func theNightWardSendsNoBlueLightAndCanBeReadByRedLightAlone() throws {
    let theme = try #require(Themes.named("night-ward"))
    func channels(_ colour: Colour) throws -> (red: UInt8, blue: UInt8) {
      guard case .rgb(let red, _, let blue) = colour else { throw Unpainted() }
      return (red, blue)
    }
    for ink in Ink.allCases {
      let style = theme[ink]
      for colour in [style.foreground, style.background] {
        #expect(try channels(colour).blue == 0, "\(ink)")
        let index = try #require(Quantise.xterm256(colour))
        #expect(try channels(try #require(Quantise.xtermColour(index))).blue == 0, "\(ink) in 256 colours")
      }
      let (front, back) = (try channels(style.foreground).red, try channels(style.background).red)
      let byRedLight = try #require(Contrast.ratio(.rgb(front, front, front), .rgb(back, back, back)))
      #expect(byRedLight >= Contrast.everyday, "\(ink): \(byRedLight)")
      for depth in [ColourDepth.ansi16, .ansi8] {
        let adapted = theme.adapted(to: depth)[ink]
        for colour in [adapted.foreground, adapted.background] {
          let index = try #require(Quantise.index(colour, depth: depth))
          #expect([0, 1, 3, 9, 11].contains(index), "\(ink) at \(depth): \(index)")
        }
      }
    }
  }

  /// The dim theme is dimmer than the usual one.
  @Test func theNightWardIsDim() throws {
    let night = try #require(Themes.named("night-ward"))
    for ink in Ink.allCases where night[ink].background == night[.text].background {
      #expect(try #require(Contrast.luminance(night[ink].foreground)) < 0.55, "\(ink)")
    }
    #expect(try #require(Contrast.luminance(night[.text].foreground)) < 0.36)
  }

  private struct Unpainted: Error {}
}
