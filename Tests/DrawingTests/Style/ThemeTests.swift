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
    #expect(Themes.named("mono") == .mono)
    for theme in Themes.all { #expect(Themes.named(theme.name) == theme) }
    #expect(Themes.names.count >= 8)
    #expect(Themes.standard(for: .dark).name == "harbor-dark")
    #expect(Themes.standard(for: .light).name == "harbor-light")
  }

  @Test(arguments: Themes.all) func everyTextCanBeReadOnEveryGroundItCanLieOn(theme: Theme) {
    guard theme.name != "mono" else { return }
    #expect(theme.ground != .standard)
    let wanted = theme.name.hasPrefix("high-contrast") ? Contrast.high : Contrast.everyday
    for depth in [ColourDepth.truecolour, .xterm256] {
      let faint = ThemeReview(theme, wanted: wanted, depth: depth).faint
      #expect(faint.isEmpty, "\(theme.name) \(depth): \(faint)")
    }
  }

  @Test func textThatIsTooFaintIsFound() {
    var theme = Themes.standard(for: .dark)
    theme[.muted].foreground = .rgb(60, 60, 60)
    let faint = ThemeReview(theme).faint
    #expect(Set(faint.map(\.ink)) == [.muted])
    #expect(Set(faint.map(\.ground)) == Set(ThemeReview.grounds))
  }

  @Test(arguments: [ColourDepth.ansi8, .ansi16]) func withFewColoursTextCanStillBeRead(depth: ColourDepth) throws {
    for theme in Themes.all {
      let adapted = theme.adapted(to: depth)
      for ink in Ink.allCases {
        let style = adapted[ink]
        guard let front = Quantise.index(style.foreground, depth: depth) else { continue }
        let behind = Quantise.index(style.background, depth: depth)
        let ground =
          behind.map(Quantise.usualColour) ?? (theme.appearance == .dark ? .rgb(0, 0, 0) : .rgb(255, 255, 255))
        let wanted = style.attributes.contains(.bold) ? Contrast.heavy : Contrast.everyday
        let contrast = try #require(Contrast.ratio(Quantise.usualColour(front), ground))
        #expect(contrast >= wanted, "\(theme.name) \(ink) at \(depth): \(contrast)")
      }
    }
  }

  @Test func aPaintedThemeLeavesNoCellToTheTerminal() throws {
    for name in ["high-contrast-dark", "high-contrast-light", "night-ward"] {
      let theme = try #require(Themes.named(name))
      for depth in [ColourDepth.truecolour, .ansi16, .ansi8] {
        let adapted = theme.adapted(to: depth)
        for ink in Ink.allCases {
          #expect(
            adapted[ink].background != .standard && adapted[ink].foreground != .standard, "\(name) \(ink) \(depth)")
        }
      }
    }
    #expect(Themes.standard(for: .dark)[.text] == .plain)
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
      let base = theme[.text].background
      for ink in Ink.allCases where theme[ink].background != base {
        #expect(adapted[ink].foreground == adapted[.text].foreground, "\(theme.name) \(ink)")
        #expect(adapted[ink].background == adapted[.text].background)
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
