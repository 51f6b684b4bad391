import Drawing
import Testing
import Themes

@Suite("Themes")
struct ThemeTests {
  @Test func everyFileInTheBinaryCanBeRead() {
    #expect(Themes.files.map(\.name) == Themes.names)
    #expect(Themes.all.map(\.name) == Themes.names + ["mono"])
    #expect(Themes.named("harbor-light")?.appearance == .light)
    #expect(Themes.named("no such") == nil)
    #expect(Themes.standard(for: .dark).name == "harbor-dark")
    #expect(Themes.standard(for: .light).name == "harbor-light")
  }

  @Test func everyInkHasEnoughContrastOnEveryGroundItCanLieOn() throws {
    for theme in Themes.all where theme.name != "mono" {
      #expect(theme.ground != .standard)
      let grounds: [Ink] = [.text, .selection, .selectionUnfocused, .header, .overlay, .input]
      for ink in Ink.allCases {
        let style = theme[ink]
        guard style.foreground != .standard else { continue }
        let own = style.background == .standard ? theme.ground : style.background
        let contrast = try #require(WCAG.contrast(style.foreground, own))
        #expect(contrast >= WCAG.everydayText, "\(theme.name) \(ink): \(contrast)")
        // What is drawn over a selected row keeps its own colour; what has a ground of its own never is.
        guard style.background == .standard, ink != .shade else { continue }
        for ground in grounds where theme[ground].background != .standard {
          let contrast = try #require(WCAG.contrast(style.foreground, theme[ground].background))
          #expect(contrast >= WCAG.everydayText, "\(theme.name) \(ink) on \(ground): \(contrast)")
        }
      }
    }
  }

  @Test func statesDifferWithoutColour() {
    for theme in Themes.all {
      for depth in [ColourDepth.mono, .ansi8, .ansi16] {
        let adapted = theme.adapted(to: depth)
        for ink in [Ink.selection, .unread, .urgent, .match, .headerSelected, .titleFocused, .error, .link] {
          #expect(adapted[ink].attributes != adapted[.text].attributes, "\(theme.name) \(ink)")
        }
        #expect(adapted[.selection].attributes != adapted[.selectionUnfocused].attributes)
        #expect(adapted[.selection].attributes.contains(.reverse))
      }
    }
  }

  @Test func whereAGroundIsDroppedTheColourChosenForItGoesToo() {
    for theme in Themes.all {
      let adapted = theme.adapted(to: .ansi8)
      for ink in Ink.allCases where theme[ink].background != .standard {
        #expect(adapted[ink].foreground == .standard && adapted[ink].background == .standard)
      }
    }
  }

  @Test func withoutColoursThereAreNone() {
    for ink in Ink.allCases {
      let style = Themes.standard(for: .dark).adapted(to: .mono)[ink]
      #expect(style.foreground == .standard && style.background == .standard)
    }
  }

  @Test func inkNamesAreReadBack() {
    for ink in Ink.allCases { #expect(Ink(key: ink.key) == ink) }
    #expect(Ink(key: "borderFocused") == .borderFocused)
    #expect(Ink(key: "nothing") == nil)
  }
}
