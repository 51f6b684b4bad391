import CommunityModel
import Foundation
import Glibc
import Testing
import TestSupport

@testable import CommunityStore

/// What was done to a journal behind the program's back is named as what it was.
@Suite struct AuditTests {
  private func journal(of count: Int) throws -> (store: TemporaryStore, lines: [String]) {
    let store = try TemporaryStore.with()
    for number in 1...count {
      _ = try Journal(store.path).append([
        JournalEntry(at: TemporaryStore.clock, by: "amy", event: "noted", data: ["text": .text("event \(number)")])
      ])
    }
    return (store, try store.text("journal.jsonl").split(separator: "\n").map { String($0) })
  }

  private func audit(_ store: TemporaryStore, _ lines: [String], withoutHead: Bool = false) throws -> JournalAudit {
    try store.write("journal.jsonl", lines.map { $0 + "\n" }.joined())
    let head = try store.bytes(".rounds/head")
    if withoutHead { unlink(store.path + "/.rounds/head") }
    defer { try? store.write(".rounds/head", head) }
    return try JournalAudit.run(store.path)
  }

  private func sentences(_ store: TemporaryStore, _ lines: [String], withoutHead: Bool = false) throws -> [String] {
    try audit(store, lines, withoutHead: withoutHead).findings.map(\.sentence)
  }

  @Test func anUntouchedJournalHolds() throws {
    let (store, lines) = try journal(of: 20)
    let whole = try audit(store, lines)
    #expect(whole.findings == [] && whole.note == nil && whole.lineCount == 20)
    #expect(whole.events.map(\.number) == Array(1...20))
    #expect(whole.events.map(\.event.seq) == Array(1...20))
    let blind = try audit(store, lines, withoutHead: true)
    #expect(blind.findings == [])
    #expect(blind.note?.hasPrefix("Whether the last line is as it was written cannot be said: .rounds/head") == true)
  }

  @Test func aStoreWithoutAJournalHolds() throws {
    let store = try TemporaryStore.with()
    let audit = try JournalAudit.run(store.path)
    #expect(audit.findings == [] && audit.note == nil && audit.lineCount == 0)
  }

  @Test func aChangedLineIsNamed() throws {
    let (store, lines) = try journal(of: 20)
    for line in 1...19 {
      var changed = lines
      changed[line - 1] = lines[line - 1].replacing("\"by\":\"amy\"", with: "\"by\":\"ned\"")
      let sentence = "line \(line) was changed after it was written: line \(line + 1) names another hash"
      #expect(try sentences(store, changed) == [sentence])
      #expect(try sentences(store, changed, withoutHead: true) == [sentence])
      changed[line - 1] = "hello"
      #expect(
        try sentences(store, changed) == [
          sentence.replacing(":", with: " and is no journal event any more:", maxReplacements: 1)
        ])
      changed[line - 1] = lines[line - 1].replacing("{\"seq\":\(line),", with: "{\"seq\":\(line + 7000),")
      #expect(try sentences(store, changed) == [sentence])
    }
  }

  @Test func twoNeighboursThatWereChangedAreBothNamed() throws {
    let (store, lines) = try journal(of: 9)
    var changed = lines
    for index in [3, 4] { changed[index] = lines[index].replacing("amy", with: "ned") }
    #expect(
      try sentences(store, changed) == [
        "line 4 was changed after it was written, or what line 5 says of it was: the hashes differ",
        "line 5 was changed after it was written: line 6 names another hash",
      ])
  }

  @Test func aChangedLastLineIsNamedByTheHead() throws {
    let (store, lines) = try journal(of: 6)
    var changed = lines
    changed[5] = lines[5].replacing("amy", with: "ned")
    let sentence = "the last line (line 6) was changed after it was written: .rounds/head names another hash"
    #expect(try sentences(store, changed) == [sentence])
    #expect(try sentences(store, changed, withoutHead: true) == [])
    changed[5] = "hello"
    #expect(try sentences(store, changed) == [sentence])
    changed[5] = lines[5].replacing("{\"seq\":6", with: "{\"seq\":60")
    #expect(try audit(store, changed).findings.map { "\($0.line ?? 0) \($0.kind)" } == ["6 changed"])
    // Cut off in the middle, which without the head looks like a power cut.
    try store.write("journal.jsonl", lines[..<5].map { $0 + "\n" }.joined() + lines[5].prefix(60))
    #expect(
      try JournalAudit.run(store.path).findings.map(\.sentence) == [
        "the last line (line 6) was changed after it was written: its end is missing"
      ])
  }

  @Test func removedLinesAreNamed() throws {
    let (store, lines) = try journal(of: 20)
    #expect(
      try sentences(store, Array(lines[..<11] + lines[12...])) == [
        "line 12 is missing: it was removed between what are now lines 11 and 12"
      ])
    #expect(
      try sentences(store, Array(lines[..<11] + lines[14...])) == [
        "lines 12–14 are missing: they were removed between what are now lines 11 and 12"
      ])
    #expect(
      try sentences(store, Array(lines[2...])) == [
        "lines 1–2 are missing: they were removed before what is now line 1"
      ])
    #expect(
      try sentences(store, Array(lines[..<19])) == [
        "the last line, line 20, is missing: it was removed after it was written"
      ])
    #expect(
      try sentences(store, Array(lines[..<17])) == [
        "the last lines, 18–20, are missing: they were removed after they were written"
      ])
    #expect(try sentences(store, Array(lines[..<17]), withoutHead: true) == [])
    #expect(try sentences(store, []) == ["the journal was emptied or removed: it had 20 lines"])
    unlink(store.path + "/journal.jsonl")
    #expect(
      try JournalAudit.run(store.path).findings.map(\.sentence) == [
        "the journal was emptied or removed: it had 20 lines"
      ])
  }

  @Test func aMovedLineIsNamedAndNoOther() throws {
    let (store, lines) = try journal(of: 20)
    for (from, to) in [(8, 3), (3, 8), (0, 10), (19, 4), (5, 19), (19, 0), (10, 11)] {
      var changed = lines
      changed.insert(changed.remove(at: from), at: to)
      for withoutHead in [false, true] {
        let found = try audit(store, changed, withoutHead: withoutHead).findings
        #expect(found.map(\.kind) == [.moved], "\(from) to \(to): \(found)")
        if abs(from - to) > 1 { #expect(found.first?.line == to + 1) }
      }
    }
    var changed = lines
    changed.insert(changed.remove(at: 8), at: 3)
    #expect(
      try sentences(store, changed) == ["line 4 was moved: it is number 9 and belongs behind what is now line 9"])
    // A block of lines that was moved: each of them.
    changed = Array(lines[..<4] + lines[7..<16] + lines[4..<7] + lines[16...])
    #expect(
      try audit(store, changed).findings.map { "\($0.line ?? 0) \($0.kind)" } == ["14 moved", "15 moved", "16 moved"])
  }

  @Test func anAddedLineIsNamedAndNoOther() throws {
    let (store, lines) = try journal(of: 9)
    for place in 0..<9 {
      for (added, why) in [
        ("hello", "it is no journal event, and no other line knows of it"),
        ("", "it is no journal event, and no other line knows of it"),
        (lines[2], "it is a copy of line"),
        (lines[4].replacing("amy", with: "ned"), "no other line knows of it"),
      ] {
        let changed = Array(lines[..<place] + [added] + lines[place...])
        let found = try audit(store, changed).findings
        #expect(found.map(\.kind) == [.added], "\(place) \(added): \(found)")
        #expect(found.first?.sentence.contains(why) == true)
        if added != lines[2] { #expect(found.first?.line == place + 1) }
      }
    }
  }

  @Test func aJournalThatWasMadeToFitIsFoundByItsHead() throws {
    let (store, lines) = try journal(of: 6)
    let head = try store.bytes(".rounds/head")
    unlink(store.path + "/journal.jsonl")
    for line in lines {
      let event = try #require(JournalEvent(line: Array(line.utf8)))
      var entry = event.entry
      if event.seq == 3 { entry.by = "ned" }
      _ = try Journal(store.path).append([entry])
    }
    try store.write(".rounds/head", head)
    #expect(
      try JournalAudit.run(store.path).findings.map(\.sentence) == [
        "the last line (line 6) was changed after it was written: .rounds/head names another hash"
      ])
  }

  @Test func aWriterThatEndedBeforeTheHeadRaisesNoAlarm() throws {
    let (store, lines) = try journal(of: 6)
    let head = try store.bytes(".rounds/head")
    _ = try Journal(store.path).append([JournalEntry(at: TemporaryStore.clock, by: "amy", event: "noted")])
    try store.write(".rounds/head", head)
    let audit = try JournalAudit.run(store.path)
    #expect(audit.findings == [])
    #expect(audit.note?.contains("names an earlier one") == true)
    var all = try store.text("journal.jsonl").split(separator: "\n").map { String($0) }
    #expect(Array(all.prefix(6)) == lines)
    // The line that the older head names is still held against it.
    all[5] = all[5].replacing("amy", with: "ned")
    #expect(
      try sentences(store, all) == ["line 6 was changed after it was written: line 7 names another hash"])
  }

  @Test(arguments: ["", "{", "{\"seq\":6}", "{\"seq\":6,\"hash\":\"00\"}", "\u{0}\u{0}\u{0}"])
  func aHeadThatCannotBeUnderstoodIsNone(_ text: String) throws {
    let (store, _) = try journal(of: 3)
    try store.write(".rounds/head", text)
    let audit = try JournalAudit.run(store.path)
    #expect(audit.findings == [] && audit.note != nil)
    _ = try Journal(store.path).append([JournalEntry(at: TemporaryStore.clock, by: "amy", event: "noted")])
    #expect(try JournalAudit.run(store.path).note == nil)
  }

  @Test func theFolderOfDerivedFilesMayBeDeleted() throws {
    let (store, lines) = try journal(of: 3)
    try FileManager.default.removeItem(atPath: store.path + "/.rounds")
    #expect(try JournalAudit.run(store.path).note != nil)
    #expect(!FileManager.default.fileExists(atPath: store.path + "/.rounds"))
    _ = try Journal(store.path).append([JournalEntry(at: TemporaryStore.clock, by: "amy", event: "noted")])
    let audit = try JournalAudit.run(store.path)
    #expect(audit.findings == [] && audit.note == nil && audit.lineCount == lines.count + 1)
  }

  /// Any mixture of changes is noticed, and an audit neither fails nor names what is not there.
  @Test(arguments: 0..<4) func noChangeStaysUnnoticed(round: Int) throws {
    let (store, lines) = try journal(of: 12)
    var generator = SeededGenerator(seed: UInt64(60 + round))
    for number in 0..<250 {
      var changed = lines
      for _ in 0..<generator.number(1..<5) where !changed.isEmpty {
        let place = generator.number(0..<changed.count)
        switch generator.number(0..<5) {
        case 0: changed.remove(at: place)
        case 1: changed.insert(changed.remove(at: place), at: generator.number(0..<changed.count + 1))
        case 2: changed.insert(generator.pick(lines), at: place)
        case 3: changed[place] = changed[place].replacing("amy", with: "ned")
        default: changed.insert(generator.text(upTo: 6).replacing("\n", with: ""), at: place)
        }
      }
      let found = try sentences(store, changed)
      #expect(found.isEmpty == (changed == lines), "\(round) \(number)")
    }
  }
}
