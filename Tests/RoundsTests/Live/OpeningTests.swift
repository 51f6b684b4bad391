import Foundation
import TerminalTestSupport
import Testing

/// The program on real terminals: one after the other, so that a busy machine keeps up.
@Suite(.serialized) enum OnATerminal {}

extension OnATerminal {
  @Suite struct Opening {
    /// The live program and `rounds screen` are the same code: what one shows, the other prints.
    @Test(arguments: [(80, 24), (140, 45), (40, 10), (20, 5)])
    func theDemoCommunityLooksOnTheTerminalAsRoundsScreenPrintsIt(columns: Int, rows: Int) throws {
      let sandbox = try Sandbox()
      let store = try SharedStores.demo.get()
      let expected = try sandbox.screen(store, columns: columns, rows: rows, keys: "3")
      let terminal = try sandbox.terminal(store, columns: columns, rows: rows)
      terminal.send("3")
      try terminal.wait("the screen that rounds screen prints:\n\(expected)") { terminal.text == expected }
    }

    @Test func theDemoShowsConversationsAndIsGoneAfterwards() throws {
      let sandbox = try Sandbox()
      let terminal = try sandbox.terminal("demo", columns: 120, rows: 40)
      // Beside five places there is no room for all of the name.
      try terminal.wait(for: "Harbor Diabetes")
      try terminal.wait(for: "8,000 messages")
      terminal.send("3")
      try terminal.wait(for: "[3 Conversations]")
      try terminal.wait(for: "What's for supper?")
      let kept = try FileManager.default.contentsOfDirectory(atPath: sandbox.path + "/tmp")
      #expect(kept.count == 1)
      terminal.send("q")
      #expect(try terminal.end() == 0)
      #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.path + "/tmp").isEmpty)
      #expect(try FileManager.default.subpathsOfDirectory(atPath: sandbox.state).isEmpty)
    }

    @Test func aDemoThatIsTerminatedIsGoneToo() throws {
      let sandbox = try Sandbox()
      let terminal = try sandbox.terminal("demo", columns: 120)
      try terminal.wait(for: "8,000 messages")
      kill(terminal.process, SIGTERM)
      #expect(try terminal.end() == 128 + SIGTERM)
      #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.path + "/tmp").isEmpty)
    }

    @Test func aDemoThatCannotBeWrittenLeavesNothingBehind() throws {
      let sandbox = try Sandbox()
      // No file may grow beyond 8 kB: the disk is as good as full.
      let terminal = try VirtualTerminal(
        ["/bin/bash", "-c", "trap '' XFSZ; ulimit -f 8; '\(Program.path)' demo; echo code=$?"],
        environment: sandbox.environment(), patience: Sandbox.patience)
      #expect(try terminal.end() == 0)
      #expect(terminal.text.contains("rounds: ") && terminal.text.contains("code=2"))
      #expect(!terminal.isAlternate)
      #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.path + "/tmp").isEmpty)
    }

    @Test func theStoreOfTheEnvironmentIsOpenedWhenNoneIsNamed() throws {
      let sandbox = try Sandbox()
      let store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
      let terminal = try sandbox.terminal(environment: ["ROUNDS_STORE": store.path])
      try terminal.wait(for: "36 messages")
    }

    @Test func anEmptyStoreSaysThatThereIsNothingYet() throws {
      let sandbox = try Sandbox()
      let store = try HandMadeStore(sandbox.path + "/store", name: "Nobody's Corner")
      let terminal = try sandbox.terminal(store.path, columns: 120)
      try terminal.wait(for: "Nobody's Corner")
      try terminal.wait(for: "0 messages")
      terminal.send("2")
      try terminal.wait(for: "There are no members yet.")
      terminal.send("3\r/x\r\u{1B}jjk?\u{1B}q")
      #expect(try terminal.end() == 0)
    }

    @Test func problemsInTheStoreAreCountedOnTheScreen() throws {
      let sandbox = try Sandbox()
      let store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
      try store.append(Data("{\"id\":\"broken\n{\"id\":\"x\",\"author\":\"ana\"}\n".utf8), to: "messages/2024-11.jsonl")
      let terminal = try sandbox.terminal(store.path)
      try terminal.wait(for: "2+ problems: rounds check")
      terminal.send("3")
      try terminal.wait(for: "Talk 12")
    }

    @Test func openingChangesNothingInTheStoreButWhatWasComputedFromIt() throws {
      let sandbox = try Sandbox()
      let store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
      // With it there, the store's own folder is not touched either.
      try FileManager.default.createDirectory(atPath: store.path + "/.rounds", withIntermediateDirectories: false)
      func fingerprint() throws -> [String: String] {
        try HandMadeStore.fingerprint(store.path).filter { !$0.key.hasPrefix(".rounds") }
      }
      let before = try fingerprint()
      let terminal = try sandbox.terminal(store.path)
      try terminal.wait(for: "36 messages")
      terminal.send("3\r")
      try terminal.wait(for: "Words 2 of talk 01.")
      terminal.send("\u{1B}2\r")
      try terminal.wait(for: "Recent exchanges")
      // Who leaves before the figures are there leaves none behind.
      let kept = { (try? FileManager.default.contentsOfDirectory(atPath: store.path + "/.rounds")) ?? [] }
      try terminal.wait("the figures to be kept") { kept() == ["trust"] }
      terminal.send("q")
      #expect(try terminal.end() == 0)
      for command in ["check", "screen"] { #expect(try sandbox.run(command, store.path).status == 0) }
      #expect(try sandbox.run("show", "messages", store.path).status == 0)
      #expect(try fingerprint() == before)
      #expect(kept() == ["trust"])
    }

    /// Root may write anywhere, so it becomes somebody else first.
    @Test func aStoreThatMayNotBeWrittenOpens() throws {
      let sandbox = try Sandbox()
      let store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
      for name in try FileManager.default.subpathsOfDirectory(atPath: store.path) + [""] {
        let isFolder = !name.hasSuffix(".jsonl") && !name.hasSuffix(".json")
        chmod("\(store.path)/\(name)", isFolder ? 0o555 : 0o444)
      }
      defer { for name in ["", "/messages"] { chmod(store.path + name, 0o755) } }
      var command = [Program.path, store.path]
      if getuid() == 0 {
        try FileManager.default.copyItem(atPath: Program.path, toPath: sandbox.path + "/rounds")
        let drop = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        command = drop + [sandbox.path + "/rounds", store.path]
      }
      // The state folder may not be written by that somebody either: reading goes on all the same.
      let terminal = try VirtualTerminal(command, environment: sandbox.environment(), patience: Sandbox.patience)
      try terminal.wait(for: "read-only · 36 messages")
      terminal.send("3\r")
      try terminal.wait(for: "Words 2 of talk 01.")
      #expect(terminal.text.contains("read-only"))
      terminal.send("q")
      #expect(try terminal.end() == 0)
    }

    @Test func aTimeZoneThatIsNotKnownIsSaidAtTheStart() throws {
      let sandbox = try Sandbox()
      let store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
      try store.write(
        #"{"format":"rounds","version":1,"name":"Harbor","timeZone":"Mars/Olympus"}"# + "\n", to: "community.json")
      let terminal = try sandbox.terminal(store.path)
      try terminal.wait(for: "community.json: timeZone “Mars/Olympus” is not known here; times are UTC.")
      terminal.send("2")
      try terminal.wait(for: "36 messages")
      let outcome = try sandbox.run("check", store.path)
      #expect(outcome.status == 1)
      #expect(outcome.output.contains("community.json: timeZone: “Mars/Olympus” is not known here"))
      #expect(try sandbox.screen(store.path, columns: 80, rows: 24).contains("Mars/Olympus"))
    }

    @Test func aStoreThatIsDeletedWhileItIsOpenStaysReadableAndIsSaidToBeGone() throws {
      let sandbox = try Sandbox()
      let store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
      let terminal = try sandbox.terminal(store.path, columns: 120)
      try terminal.wait(for: "36 messages")
      try FileManager.default.removeItem(atPath: store.path)
      try terminal.wait(for: "The store is gone")
      terminal.send("3\r")
      try terminal.wait(for: "Words 2 of talk 01.")
      #expect(terminal.text.contains("The store is gone"))
      terminal.send("q")
      #expect(try terminal.end() == 0)
    }
  }
}
