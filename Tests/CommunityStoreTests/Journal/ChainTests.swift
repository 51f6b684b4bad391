import CommunityModel
import Testing
import TestSupport

@testable import CommunityStore

@Suite struct ChainTests {
  private func entry(_ text: String) -> JournalEntry {
    JournalEntry(at: TemporaryStore.clock, by: "amy", event: "noted", subject: "ana", data: ["text": .text(text)])
  }

  private func journal(of count: Int) throws -> (store: TemporaryStore, lines: [String]) {
    let store = try TemporaryStore.with()
    for number in 0..<count { _ = try Journal(store.path).append([entry("event \(number)")]) }
    return (store, try store.text("journal.jsonl").split(separator: "\n").map { String($0) })
  }

  private func problems(_ store: TemporaryStore, _ lines: [String]) throws -> [String] {
    try store.write("journal.jsonl", lines.joined(separator: "\n") + "\n")
    return Journal.check(store.path).map { "\($0.line ?? 0) \($0.message)" }
  }

  @Test func eachLineNamesTheLineBefore() throws {
    let (store, lines) = try journal(of: 5)
    #expect(Journal.check(store.path) == [])
    var previous = Journal.origin
    for (index, line) in lines.enumerated() {
      let event = try #require(JournalEvent(line: Array(line.utf8)))
      #expect(event.seq == index + 1)
      #expect(event.previous == previous)
      #expect(event.entry == entry("event \(index)"))
      previous = Journal.hash(Array(line.utf8))
    }
    #expect(Journal.hash(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func aCheckNamesWhatTheAuditFinds() throws {
    let (store, lines) = try journal(of: 5)
    var changed = lines
    changed[2] = changed[2].replacing("event 2", with: "event 9")
    #expect(
      try problems(store, changed) == ["3 line 3 was changed after it was written: line 4 names another hash"])
    #expect(try problems(store, lines) == [])
  }

  @Test func aTornLastLineIsSetAsideAndTheNextAppendWorks() throws {
    let (store, lines) = try journal(of: 3)
    for cut in [1, 40, lines[2].utf8.count - 1, lines[2].utf8.count] {
      let whole = lines[0] + "\n" + lines[1] + "\n"
      try store.write("journal.jsonl", whole + String(lines[2].prefix(cut)))
      try? store.write("journal.torn.jsonl", "")
      #expect(Journal.check(store.path).map(\.line) == [3])
      let event = try #require(try Journal(store.path).append([entry("after")]).first)
      #expect(event.seq == 3)
      #expect(try store.text("journal.torn.jsonl") == String(lines[2].prefix(cut)) + "\n")
      #expect(try store.text("journal.jsonl").hasPrefix(whole))
      #expect(Journal.check(store.path) == [])
    }
  }

  @Test func aJournalThatIsOnlyTornBeginsAgain() throws {
    let store = try TemporaryStore.with()
    try store.write("journal.jsonl", "{\"seq\":1")
    #expect(try Journal(store.path).append([entry("x")]).map(\.seq) == [1])
    #expect(try store.text("journal.torn.jsonl") == "{\"seq\":1\n")
    #expect(Journal.check(store.path) == [])
  }

  @Test func nothingIsAddedBehindAForeignLine() throws {
    let (store, lines) = try journal(of: 2)
    try store.write("journal.jsonl", lines.joined(separator: "\n") + "\nhello\n")
    let before = try store.bytes("journal.jsonl")
    #expect(throws: StoreError.self) { _ = try Journal(store.path).append([entry("x")]) }
    #expect(try store.bytes("journal.jsonl") == before)
  }

  @Test func whatANewerProgramNotedDoesNotStopThisOne() throws {
    let (store, lines) = try journal(of: 1)
    let newer =
      #"{"seq":2,"at":"2026-11-21T14:02:00Z","by":"amy","event":"flagged","data":{"words":["sugar"],"because":{"rule":1},"none":null},"previous":"\#(Journal.hash(Array(lines[0].utf8)))"}"#
    try store.write("journal.jsonl", lines[0] + "\n" + newer + "\n")
    #expect(try Journal(store.path).append([entry("x")]).map(\.seq) == [3])
    #expect(Journal.check(store.path) == [])
  }

  @Test func anyDataIsWrittenSoThatTheJournalGoesOn() throws {
    let store = try TemporaryStore.with()
    var generator = SeededGenerator(seed: 23)
    for number in 0..<60 {
      let values: [JournalValue] = [
        .text(generator.text(upTo: 30)), .flag(true), .number(.nan), .number(.infinity), .number(-0.5), .number(1e300),
        .number(12), .text(""),
      ]
      let written = JournalEntry(
        at: TemporaryStore.clock, by: generator.text(upTo: 5), event: generator.text(upTo: 5),
        subject: generator.text(upTo: 5),
        data: [generator.text(upTo: 4): generator.pick(values), "b": generator.pick(values)])
      let event = try #require(try Journal(store.path).append([written]).first)
      #expect(event.seq == number + 1)
      let line = try #require(try store.text("journal.jsonl").split(separator: "\n").last)
      let read = try #require(JournalEvent(line: Array(line.utf8)))
      #expect(read.entry.subject == written.subject && read.entry.by == written.by)
      for (key, value) in written.data {
        if case .number(let number) = value, !number.isFinite { continue }
        #expect(read.entry.data[key] == value)
      }
    }
    #expect(Journal.check(store.path) == [])
  }

  @Test func severalEntriesAreConsecutiveLines() throws {
    let store = try TemporaryStore.with()
    #expect(try Journal(store.path).append([entry("a"), entry("b"), entry("c")]).map(\.seq) == [1, 2, 3])
    // A line longer than what is read back at first.
    _ = try Journal(store.path).append([entry(String(repeating: "long ", count: 20_000))])
    #expect(try Journal(store.path).append([entry("d")]).map(\.seq) == [5])
    #expect(Journal.check(store.path) == [])
  }
}
