import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  @Suite struct Following {
    private let sandbox: Sandbox
    private let store: HandMadeStore

    init() throws {
      sandbox = try Sandbox()
      store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
    }

    @Test func whatAnotherProgramAppendsAppearsWithoutMovingTheCursor() throws {
      let terminal = try sandbox.terminal(store.path)
      try terminal.wait(for: "36 messages")
      terminal.send("3jjj")
      try terminal.wait(forCursorOn: "Talk 04")
      try store.message("new1", in: "c09", by: "dora", at: "2024-11-21T13:00:00Z", "Just said.")
      try terminal.wait(for: "37 messages")
      try terminal.wait("Talk 09 above all") { terminal.row(3).contains("Talk 09") }
      #expect(terminal.cursorLines.contains { $0.contains("Talk 04") })
      // In an open conversation too, where it lies below what is being read.
      terminal.send("\r")
      try terminal.wait(for: "Words 2 of talk 04.")
      try store.message("new2", in: "c04", by: "dora", at: "2024-11-21T13:01:00Z", "And this here.")
      try terminal.wait(for: "And this here.")
      try store.conversation("fresh", title: "A fresh one")
      try store.message("new3", in: "fresh", by: "ana", at: "2024-11-21T13:02:00Z", "Hello?")
      try terminal.wait(for: "39 messages")
      terminal.send("\u{1B}")
      try terminal.wait(for: "A fresh one")
      try terminal.wait(forCursorOn: "Talk 04")
    }

    @Test func halfALineIsNoProblemUntilItsEndArrives() throws {
      let terminal = try sandbox.terminal(store.path)
      try terminal.wait(for: "36 messages")
      let line =
        try JSONSerialization.data(
          withJSONObject: HandMadeStore.message("new", "c01", "ana", "2024-11-21T13:00:00Z", "In two halves.")) + [10]
      try store.append(line.prefix(40), to: "messages/2024-11.jsonl")
      #expect(!terminal.text.contains("problem"))
      try store.append(line.dropFirst(40), to: "messages/2024-11.jsonl")
      try terminal.wait(for: "37 messages")
      #expect(!terminal.text.contains("problem"))
    }

    @Test func aNewMonthIsFollowedToo() throws {
      let terminal = try sandbox.terminal(store.path)
      try terminal.wait(for: "36 messages")
      let record = HandMadeStore.message("dec", "c05", "ana", "2024-12-01T09:00:00Z", "December.")
      try store.append(record, to: "messages/2024-12.jsonl")
      try terminal.wait(for: "37 messages")
    }

    /// The watch and the loop wait in the kernel; a timer would show as sleeps.
    @Test func whoDoesNothingCostsNothing() throws {
      let demo = try SharedStores.demo.get()
      let terminal = try sandbox.terminal(demo, columns: 120, rows: 40)
      try terminal.wait(for: "8,000 messages")
      terminal.send("3")
      try terminal.wait(for: "[3 Conversations]")
      // What loading leaves behind may take a moment to come to rest.
      for _ in 0..<8 {
        let before = ProcessorUse(of: terminal.process)
        if terminal.isSilent(for: .milliseconds(500)), ProcessorUse(of: terminal.process) == before { break }
      }
      let before = try #require(ProcessorUse(of: terminal.process))
      #expect(terminal.isSilent(for: .seconds(2)))
      let after = try #require(ProcessorUse(of: terminal.process))
      #expect(after.ticks - before.ticks <= 1)
      #expect(after.sleeps == before.sleeps)
      // And it was awake all the time.
      terminal.send("2")
      try terminal.wait(for: "[2 Members]")
    }
  }
}
