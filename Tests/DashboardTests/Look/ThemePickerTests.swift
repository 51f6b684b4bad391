import Drawing
import Testing

@testable import Dashboard

@Suite("Choosing a theme") struct ThemePickerTests {
  static func theme(_ name: String, _ appearance: Theme.Appearance) -> Theme {
    var theme = Theme(name: name, title: name.uppercased(), appearance: appearance, ground: .rgb(1, 2, 3))
    theme[.text] = Style(foreground: .rgb(200, 200, 200))
    theme[.urgent] = Style(foreground: .rgb(250, 9, 9), attributes: .bold)
    return theme
  }
  static let themes = [theme("dusk", .dark), theme("noon", .light), theme("midnight", .dark), .mono]

  /// Somebody who is told themes when they ask, as the loop does.
  private func somebody(chosen: String? = nil, columns: Int = 120, rows: Int = 40) -> Person {
    var person = Person(columns: columns, rows: rows)
    person.happen(.themes([], chosen: chosen))
    return person
  }

  private func open(_ person: inout Person, chosen: String? = nil) {
    person.press("T")
    #expect(person.effects.last == .listThemes)
    person.happen(.themes(Self.themes, chosen: chosen))
  }

  @Test func everyThemeIsOnTheScreenWhileItIsLookedAt() {
    var person = somebody()
    #expect(person.state.theme == nil)
    open(&person)
    person.sees("follow the terminal")
    for title in ["DUSK", "NOON", "MIDNIGHT"] { person.sees(title) }
    // The first line: as the terminal is, which is dark until it says otherwise.
    #expect(person.state.theme?.name == "dusk")
    person.press("j", "j")
    #expect(person.state.theme?.name == "noon")
    #expect(person.cursorLines.contains { $0.contains("NOON") && $0.contains("light") })
    person.press("k")
    #expect(person.state.theme?.name == "dusk")
    person.press("G")
    #expect(person.state.theme?.name == "mono")
    person.press("Down")
    #expect(person.state.theme?.name == "dusk", "after the last comes the first line")
  }

  @Test func whatLiesBehindIsShownAsItWillBe() throws {
    var person = somebody()
    open(&person)
    person.press("j")
    let theme = try #require(person.state.theme)
    let frame = render(person.state, theme: theme)
    // The title of the first pane has the look of titles, not that of what is stepped back.
    #expect(theme[.shade] == .plain && frame[3, 20].style == theme[.text])
    #expect(!person.state.layout.panes.isEmpty)
  }

  @Test func escLeavesTheThemeAsItWas() {
    var person = somebody(chosen: "midnight")
    open(&person, chosen: "midnight")
    #expect(person.state.theme?.name == "midnight", "it opens on the one that is on the screen")
    person.press("k")
    #expect(person.state.theme?.name == "noon")
    person.press("Esc")
    #expect(person.state.theme?.name == "midnight")
    #expect(!person.effects.contains { if case .keepTheme = $0 { true } else { false } })
    person.doesNotSee("follow the terminal")
  }

  @Test func enterKeepsItAndSaysSo() {
    var person = somebody()
    open(&person)
    person.press("j", "j", "Enter")
    #expect(person.effects.last == .keepTheme("noon"))
    #expect(person.state.theme?.name == "noon")
    person.sees("“NOON” stays")
    // Opened again, it is marked and the cursor is on it.
    open(&person, chosen: "noon")
    #expect(person.cursorLines.contains { $0.contains("✔ NOON") })
  }

  @Test func theFirstLineFollowsTheTerminalAgain() {
    var person = somebody(chosen: "noon")
    person.happen(.background(.light))
    open(&person, chosen: "noon")
    person.press("g")
    person.sees("light now")
    #expect(person.state.theme?.name == "noon", "the first that is light")
    person.press("Enter")
    #expect(person.effects.last == .keepTheme(nil))
    #expect(person.state.theme == nil, "the loop has the one for the terminal")
    #expect(person.state.background == .light)
  }

  @Test func aThemeThatWasChosenStaysWhateverTheTerminalSays() {
    var person = somebody()
    person.happen(.themes(Self.themes, chosen: "dusk"))
    person.happen(.background(.light))
    #expect(person.state.theme?.name == "dusk")
  }

  @Test func theCursorStaysOnItsThemeWhenAFileIsSaved() {
    var person = somebody()
    open(&person)
    person.press("j", "j")
    var more = [Self.theme("aurora", .dark)] + Self.themes
    more[2][.text] = Style(foreground: .rgb(7, 7, 7))
    person.happen(.themes(more, chosen: nil))
    #expect(person.state.theme?.name == "noon")
    #expect(person.state.theme?[.text].foreground == .rgb(7, 7, 7), "in its new look")
    // And when its file is gone, the window still stands somewhere.
    person.happen(.themes([.mono], chosen: nil))
    #expect(person.state.theme?.name == "mono")
    person.press("j", "j", "Enter")
    #expect(person.effects.last == .keepTheme(nil))
  }

  @Test func onTheLockedScreenNothingIsTriedOut() {
    var person = somebody()
    open(&person)
    person.press("j", "j")
    person.state.sharing.lock = Lock()
    #expect(person.state.theme == nil)
  }

  @Test(arguments: [(40, 10), (20, 5), (10, 3), (1, 1), (300, 80)]) func itFitsEverywhere(columns: Int, rows: Int) {
    var person = somebody(columns: columns, rows: rows)
    open(&person)
    for _ in 0..<6 {
      person.press("j")
      _ = person.screen
    }
    if rows >= 5, columns >= 20 { #expect(person.cursorLines.contains { $0.contains("▌") }) }
  }
}
