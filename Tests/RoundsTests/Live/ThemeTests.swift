import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  @Suite struct ThemesOnATerminal {
    private let sandbox: Sandbox
    private let store: HandMadeStore
    private var folder: String { sandbox.path + "/.config/rounds/themes" }

    init() throws {
      sandbox = try Sandbox()
      store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private func save(_ text: String) throws {
      try text.write(toFile: folder + "/mine.json", atomically: true, encoding: .utf8)
    }

    /// Colours of xterm's palette that no theme of Rounds has, so that they are seen in what is sent.
    private func theme(_ colour: String) -> String {
      ##"{"title": "My own", "inherits": "harbor-dark", "palette": {"mist": "\##(colour)"}}"##
    }

    @Test func aThemeIsThereAsSoonAsItIsSavedAndABrokenOneLeavesTheLook() throws {
      try save(theme("#ff00ff"))
      let terminal = try sandbox.terminal(store.path, "--theme", "mine", columns: 100)
      try terminal.wait(for: "36 messages")
      #expect(terminal.output.contains("38;5;201"))
      #expect(!terminal.output.contains("38;5;51"))
      try save(theme("#00ffff"))
      try terminal.wait("the colour that was saved") { terminal.output.contains("38;5;51") }
      try save("{\n\"palette\": {\"mist\": \"blue\"}}")
      try terminal.wait(for: "mine.json:2: palette.mist")
      try save(theme("#00ff00"))
      try terminal.wait("the colour of the mended file") { terminal.output.contains("38;5;46") }
      try terminal.wait(for: "can all be read again")
      terminal.send("q")
      #expect(try terminal.end() == 0)
    }

    @Test func whatIsChosenIsThereTheNextTime() throws {
      try save(theme("#ff00ff"))
      let terminal = try sandbox.terminal(store.path)
      try terminal.wait(for: "36 messages")
      terminal.send("T")
      try terminal.wait(for: "follow the terminal")
      terminal.send("Gk")
      try terminal.wait(forCursorOn: "My own")
      terminal.send("\r")
      try terminal.wait(for: "“My own” stays.")
      terminal.send("q")
      #expect(try terminal.end() == 0)
      let again = try sandbox.terminal(store.path)
      try again.wait(for: "36 messages")
      #expect(again.output.contains("38;5;201"))
      again.send("q")
      #expect(try again.end() == 0)
    }

    @Test func noColourStaysNoColourWhateverThemeIsNamed() throws {
      let terminal = try sandbox.terminal(store.path, "--theme", "harbor-dark", environment: ["NO_COLOR": "1"])
      try terminal.wait(for: "36 messages")
      terminal.send("T")
      try terminal.wait(for: "There are no colours here")
      terminal.send("jjj")
      try terminal.wait(forCursorOn: "High contrast")
      #expect(!terminal.output.contains("38;5;") && !terminal.output.contains("48;5;"))
      let mono = try sandbox.terminal(store.path, "--theme", "mono")
      try mono.wait(for: "36 messages")
      #expect(!mono.output.contains("38;5;") && !mono.output.contains("48;5;"))
    }
  }
}
