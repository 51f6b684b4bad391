import Drawing
import TestSupport
import Testing

@testable import Dashboard

/// A person's own keys, from the file to what the keys do.
@Suite struct KeymapFileTests {
  private func read(_ text: String) -> KeymapFile { KeymapFile(Array(text.utf8), file: "keys.json") }

  @Test func anActionHasTheKeysOfTheFileAndNoOthers() {
    let file = read(
      """
      // for the keyboard at the desk
      { "flag": ["f", "F2"], "conversations.toggleRead": "%", "sort": [], }
      """)
    #expect(file.problems.isEmpty)
    #expect(file.keymap.keys(of: .flag, in: .memberList) == [.character("f"), .function(2)])
    #expect(file.keymap.action(of: .function(2), in: .thread)?.id == .flag)
    #expect(file.keymap.keys(of: .toggleRead, in: .conversationList) == [.character("%")])
    #expect(file.keymap.keys(of: .toggleRead, in: .thread) == [.character("m")])
    #expect(file.keymap.action(of: .character("s"), in: .memberList) == nil)
  }

  @Test func anEmptyFileChangesNothing() {
    let keymap = read("{}").keymap
    for context in ActionContext.allCases {
      for action in Action.all {
        #expect(keymap.keys(of: action.id, in: context) == action.keys(in: context))
      }
    }
  }

  @Test func theNarrowerPlaceWins() {
    let file = read(#"{ "members.flag": "F6", "lists.flag": "F5", "flag": "F4" }"#)
    #expect(file.problems.isEmpty)
    #expect(file.keymap.keys(of: .flag, in: .memberList) == [.function(6)])
    #expect(file.keymap.keys(of: .flag, in: .stirring) == [.function(5)])
    #expect(file.keymap.keys(of: .flag, in: .thread) == [.function(4)])
  }

  @Test func twoActionsMayExchangeTheirKeys() {
    let file = read(#"{ "flag": "d", "done": "f" }"#)
    #expect(file.problems.isEmpty)
    #expect(file.keymap.action(of: .character("d"), in: .worklist)?.id == .flag)
    #expect(file.keymap.action(of: .character("f"), in: .worklist)?.id == .done)
  }

  @Test func lettersStayTextWhereAPersonTypes() {
    let file = read(#"{ "down": ["n", "C-e"], "nextMatch": ")" }"#)
    #expect(file.problems.isEmpty, "\(file.problems)")
    #expect(file.keymap.action(of: .character("n"), in: .memberList)?.id == .down)
    #expect(file.keymap.action(of: .character("n"), in: .typing) == nil)
    #expect(file.keymap.action(of: .control("e"), in: .typing)?.id == .down)
    #expect(read(#"{ "filter line.down": "n" }"#).problems.first?.reason.contains("is typed") == true)
  }

  @Test func whatTheTableKeepsForAFigureStays() {
    let file = read(#"{ "help": ["?", "F1"] }"#)
    #expect(file.problems.isEmpty, "\(file.problems)")
    #expect(file.keymap.action(of: .character("?"), in: .figureList)?.id == .explain)
  }

  @Test(arguments: [
    ("{\n\"flag\": \"m\" }", 2, "toggleRead"), ("{ \"flog\": \"f\" }", 1, "Did you mean “flag”"),
    ("{\n\n\"flag\": \"Ctrl-F\" }", 3, "no key “Ctrl-F”"), ("{ \"flag\": \"C-m\" }", 1, "no key “C-m”"),
    ("{ \"menbers.flag\": \"f\" }", 1, "Did you mean “members”"), ("{ \"thread.sort\": \"f\" }", 1, "does nothing"),
    ("{\n\"flag\": 3 }", 2, "a key or a list"), ("{\n\"flag\": [\"F2\",\n3] }", 3, "a key in quotes"),
    ("{ \"flag\": [\"F2\", \"F2\"] }", 1, "twice"), ("{ \"flag\": \"F2\", \"done\": \"F2\" }", 1, "flag"),
    ("{ \"flag\": \"f\"\n\"done\": \"d\" }", 2, "comma"), ("[]", 1, "a keymap is an object"),
    ("{\n\"close\": [] }", 2, "no key closes the window"), ("{ \"leave\": [] }", 1, "leaves Rounds"),
    ("{ \"help\": [],\n\"palette\": [] }", 2, "shows what can be done"),
    ("{ \"closeForm\": [] }", 1, "closes the form"),
  ])
  func whatIsWrongIsSaidWithItsLine(_ text: String, line: Int, words: String) {
    let file = read(text)
    #expect(
      file.problems.contains { $0.line == line && $0.description.contains(words) && $0.file == "keys.json" },
      "\(file.problems)")
    // A broken file changes no key.
    #expect(file.keymap.keys(of: .flag, in: .memberList) == [.character("f")])
    #expect(file.keymap.action(of: .escape, in: .sortMenu)?.id == .close)
  }

  @Test func anyBytesAreAnsweredWithAKeymapOrWithLines() {
    var chance = SeededGenerator(seed: 5)
    let pieces = [
      "{", "}", "\"flag\"", ":", "\"f\"", "[", "]", ",", "\"lists.sort\"", "\"C-x\"", "//x\n", "\n", "/*", "*/", "\"",
      "null", "\"close\"", "\"help\"", "\u{0}", "é", "\"up\"", "\"Esc\"",
    ]
    for _ in 0..<1_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<24, using: &chance) {
        if Int.random(in: 0..<10, using: &chance) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &chance))
        } else {
          bytes += Array((pieces.randomElement(using: &chance) ?? "").utf8)
        }
      }
      let file = KeymapFile(bytes, file: "k")
      for problem in file.problems {
        #expect((problem.line ?? 0) >= 1 && (problem.line ?? 0) <= bytes.count { $0 == 10 } + 1)
        #expect(!problem.reason.isEmpty)
      }
    }
  }

  @Test func whateverAFileSaysNobodyIsLockedIn() {
    var chance = SeededGenerator(seed: 6)
    let keys = ["f", "q", "Esc", "F1", "F2", "?", ":", "C-p", "C-c", "Enter", "Left", "h", "x", "F7", "F8"]
    for _ in 0..<120 {
      let lines = (0..<Int.random(in: 1..<5, using: &chance)).map { _ in
        let id = Action.ID.allCases.randomElement(using: &chance)?.rawValue ?? ""
        let few = (0..<Int.random(in: 0..<3, using: &chance)).compactMap { _ in keys.randomElement(using: &chance) }
        return "\"\(id)\": [\(few.map { "\"\($0)\"" }.joined(separator: ","))]"
      }
      let keymap = read("{\(lines.joined(separator: ",\n"))}").keymap
      for context in ActionContext.allCases {
        for (ways, meaning) in context.waysOut {
          #expect(ways.contains { !keymap.keys(of: $0, in: context).isEmpty }, "\(meaning) \(context) \(lines)")
        }
        // What an action is said to have is what the key does.
        let isTrue = Action.all.allSatisfy { action in
          keymap.keys(of: action.id, in: context).allSatisfy { keymap.action(of: $0, in: context)?.id == action.id }
        }
        #expect(isTrue)
      }
    }
  }
}
