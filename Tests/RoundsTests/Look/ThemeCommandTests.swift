import Foundation
import Testing

@Suite struct ThemeCommandTests {
  private let sandbox: Sandbox
  private var folder: String { sandbox.path + "/.config/rounds/themes" }

  init() throws {
    sandbox = try Sandbox()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func save(_ text: String, _ name: String) throws {
    try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
  }

  @Test func theListHasThemesOfRoundsAndOnesOwn() throws {
    try save(##"{"title": "Aurora", "inherits": "harbor-light"}"##, "aurora.json")
    try save("not a theme", ".#aurora.json")
    try save("not a theme", "theme.schema.json")
    let outcome = try sandbox.run("theme", "list")
    #expect(outcome.status == 0)
    for name in ["harbor-dark", "harbor-light", "high-contrast-dark", "night-ward", "mono"] {
      #expect(outcome.lines.contains { $0.hasPrefix(name + " ") })
    }
    #expect(outcome.lines.contains { $0.hasPrefix("aurora ") && $0.contains("light") && $0.hasSuffix("(yours)") })
    #expect(outcome.lines.count == 11)
  }

  @Test func aBrokenFileOfOnesOwnIsNamedWithItsLine() throws {
    try save("{\n \"inks\": {\n  \"urgnt\": \"#000000\"}}", "mine.json")
    let outcome = try sandbox.run("theme", "list")
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("mine.json:3: inks.urgnt: no such ink"))
    #expect(outcome.lines.count == 10)
  }

  @Test func aCheckEndsAsTheFileIs() throws {
    try save(##"{"title": "Fine", "inherits": "harbor-dark"}"##, "fine.json")
    try save(##"{"inherits": "harbor-dark", "inks": {"muted": "#405060"}}"##, "faint.json")
    try save("{\n\"inherits\": \"nowhere\"}", "broken.json")
    let fine = try sandbox.run("theme", "check", "\(folder)/fine.json")
    #expect(fine.status == 0 && fine.output.contains("“Fine” can be read well"))
    let faint = try sandbox.run("theme", "check", "\(folder)/faint.json")
    #expect(faint.status == 1)
    #expect(faint.output.contains("faint.json: inks.muted: 1.4:1 on selection; 4.5:1 is the least"))
    let broken = try sandbox.run("theme", "check", "\(folder)/broken.json")
    #expect(broken.status == 2)
    #expect(broken.error.contains("broken.json:2: inherits: there is no theme \"nowhere\"; there are harbor-dark"))
    #expect(try sandbox.run("theme", "check", "\(folder)/absent.json").status == 2)
  }

  @Test func whatIsShownCanBeTheBeginningOfAnOwnOne() throws {
    let file = try sandbox.run("theme", "show", "night-ward", "--json")
    try save(file.output, "mine.json")
    #expect(try sandbox.run("theme", "check", "\(folder)/mine.json").status == 0)
    let shown = try sandbox.run("theme", "show", "mine")
    #expect(shown.status == 0 && shown.lines.contains { $0.contains("urgent") && $0.contains("#ff5f00") })
    #expect(!shown.output.contains("\u{1B}"), "a pipe gets no colours")
    #expect(try sandbox.run("theme", "schema").output.contains("draft/2020-12"))
    #expect(try sandbox.run("theme", "show", "nowhere").status == 64)
  }

  @Test func aScreenIsDrawnInOnesOwnTheme() throws {
    let store = try HandMadeStore.twelveTalks(sandbox.path + "/store").path
    try save(##"{"inherits": "harbor-dark", "palette": {"mist": "#abcdef"}}"##, "mine.json")
    let outcome = try sandbox.run("screen", store, "--format", "svg", "--theme", "mine")
    #expect(outcome.status == 0 && outcome.output.contains("#abcdef"))
    #expect(try sandbox.run("screen", store, "--theme", "auto").status == 0)
    let picked = try sandbox.run("screen", store, "--format", "svg", "--keys", "T G k")
    #expect(picked.output.contains("#abcdef") && picked.output.contains("follow the terminal"))
    try save("{", "mine.json")
    let refused = try sandbox.run("screen", store, "--theme", "mine")
    #expect(refused.status == 64 && refused.error.contains("mine.json:1"))
  }
}
