import Drawing
import Settings
import Testing
import Themes
import TestSupport

private func load(_ text: String, name: String = "mine", others: [ThemeFile] = []) throws(SettingsError) -> Theme {
  try Themes.load(Array(text.utf8), name: name, others: others)
}

private func complaint(_ text: String) -> String {
  do {
    _ = try load(text)
    return "none"
  } catch {
    return error.description
  }
}

@Suite("Theme files")
struct ThemeFileTests {
  @Test func aThemeMayHaveCommentsNamesAndAttributes() throws {
    let theme = try load(
      """
      \u{FEFF}// mine
      { "title": "My \\"own\\"", "appearance": "light", /* the
        paper */ "ground": "#ffffff",
        "palette": { "ink": "#112233" },
        "inks": {
          "text": "ink",
          "urgent": { "colour": "#aa0000", "ground": "standard", "attributes": ["bold", "underline"], },
        },
      }
      """)
    #expect(theme.title == "My \"own\"")
    #expect(theme.appearance == .light)
    #expect(theme[.text] == Style(foreground: .rgb(0x11, 0x22, 0x33)))
    #expect(theme[.urgent] == Style(foreground: .rgb(0xAA, 0, 0), attributes: [.bold, .underline]))
    #expect(theme[.link] == .plain)
  }

  @Test func aChildRecoloursWhatItInherits() throws {
    let theme = try load(##"{"inherits": "harbor-dark", "palette": {"flare": "#ff0000"}, "inks": {"good": "flare"}}"##)
    let parent = try #require(Themes.named("harbor-dark"))
    #expect(theme[.urgent] == Style(foreground: .rgb(255, 0, 0), attributes: .bold))
    #expect(theme[.good].foreground == .rgb(255, 0, 0))
    #expect(theme[.link] == parent[.link])
    #expect(theme.ground == parent.ground)
  }

  @Test func aPersonsFileMayReplaceTheThemeItInheritsFrom() throws {
    let text = ##"{"inherits": "harbor-dark", "inks": {"good": "#010203"}}"##
    let own = try ThemeFile(Array(text.utf8), name: "harbor-dark")
    #expect(try load(text, name: "harbor-dark", others: [own])[.good].foreground == .rgb(1, 2, 3))
    let child = try load(##"{"inherits": "harbor-dark"}"##, others: [own])
    #expect(child[.good].foreground == .rgb(1, 2, 3))
  }

  @Test func aCircleIsRefused() throws {
    let other = try ThemeFile(Array(#"{"inherits": "mine"}"#.utf8), name: "other")
    let mine = try ThemeFile(Array(#"{"inherits": "other"}"#.utf8), name: "mine")
    #expect(throws: SettingsError.self) { try Themes.resolve(mine, others: [mine, other]) }
    #expect(throws: SettingsError.self) { try Themes.resolve(other, others: [mine, other]) }
  }

  @Test(arguments: [
    (
      "{\n \"inks\": {\n  \"urgnt\": \"#000000\"}}",
      "mine.json:3: inks.urgnt: no such ink; see harbor-dark for all of them"
    ),
    ("{\"inks\": {\"focused\": \"#000000\"}}", "inks.focused: no such ink; did you mean titleFocused, borderFocused"),
    ("{\"inks\": {\n\"text\": \"blu\"}}", "mine.json:2: inks.text: no such colour as \"blu\""),
    (
      "{\"palette\": {\"sea\": \"blue\"}}",
      "mine.json:1: palette.sea: a colour as \"#rrggbb\" was expected, not \"blue\""
    ),
    ("{\"inks\": {\"text\": {\"attributes\": [\"blink\"]}}}", "inks.text.attributes: no such attribute as \"blink\""),
    ("{\"inks\": {\"text\": {\"attributes\": \"bold\"}}}", "a list in brackets was expected, not \"bold\""),
    ("{\"inks\": {\"text\": {\"size\": 3}}}", "inks.text.size: no such key"),
    ("{\"inks\": 7}", "inks: an object in braces was expected, not 7"),
    ("{\"titel\": \"x\"}", "titel: no such key; a theme has title, appearance"),
    ("{\"appearance\": \"dim\"}", "\"dark\" or \"light\" was expected, not \"dim\""),
    ("{\"inherits\": \"sea\"}", "there is no theme \"sea\"; there are harbor-dark, harbor-light"),
    ("{\"title\": 3}", "title: text in quotes was expected, not 3"),
    ("{\"title\": \"a\",\n\"title\": \"b\"}", "mine.json:2: title: this key stands here twice"),
    ("", "a value was expected, not the end of the file"),
    ("{\n\n\"title\" \"x\"}", "mine.json:3: a colon was expected after \"title\", not \"\"\""),
    ("{\"title\": \"x\" \"y\"}", "a comma or \"}\" was expected"),
    ("{\"title\": \"x", "the quotes are not closed on this line"),
    ("{\"title\": \"\\u0041\"}", "after \\ one of"),
    ("{} {}", "nothing may follow"),
    ("/* {}", "not closed with */"),
    (String(repeating: "[", count: 100), "nested too deeply"),
  ])
  func anErrorSaysWhereAndWhatIsWrong(text: String, expected: String) {
    #expect(complaint(text).contains(expected), "\(complaint(text))")
  }

  @Test func brokenFilesAreErrorsAndNeverTraps() {
    var random = SeededGenerator(seed: 5)
    let good =
      Array(##"{"title": "x", // c"##.utf8) + Array("\n".utf8)
      + Array(##""inks": {"text": {"attributes": ["bold"]}}}"##.utf8)
    for _ in 0..<3000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        if Bool.random(using: &random) {
          bytes[place] = UInt8.random(in: 0...255, using: &random)
        } else {
          bytes.remove(at: place)
        }
      }
      do { _ = try Themes.load(bytes, name: "mine") } catch { #expect(error.file == "mine.json") }
    }
  }
}
