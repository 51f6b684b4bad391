import CommunityModel
import Foundation
import Glibc
import Testing
import TestSupport

@testable import CommunityStore

@Suite struct ReaderTests {
  private func entry(_ text: String) -> JournalEntry {
    JournalEntry(
      at: TemporaryStore.clock, by: "amy", event: "noted", subject: "ana",
      data: ["text": .text(text), "list": .list(["a", "b"])])
  }

  @Test func onlyWhatWasAddedIsReadTheSecondTime() throws {
    let store = try TemporaryStore.with()
    var reader = JournalReader(store.path)
    #expect(try reader.read() == .appended([]))
    let first = try Journal(store.path).append([entry("a"), entry("b")])
    #expect(try reader.read() == .appended(first))
    #expect(try reader.read() == .appended([]))
    let second = try Journal(store.path).append([entry("c")])
    #expect(try reader.read() == .appended(second))
    #expect(reader.lines == 3 && reader.passedOver == 0)
  }

  @Test func aLastLineWithoutItsEndWaits() throws {
    let store = try TemporaryStore.with()
    var reader = JournalReader(store.path)
    let events = try Journal(store.path).append([entry("a"), entry("b")])
    let bytes = try store.bytes("journal.jsonl")
    for cut in [bytes.count - 1, bytes.count - 20, events[0].line.count + 1] {
      try store.write("journal.jsonl", Array(bytes[..<cut]))
      var reader = JournalReader(store.path)
      #expect(try reader.read() == .appended([events[0]]))
      try store.append("journal.jsonl", Array(bytes[cut...]))
      #expect(try reader.read() == .appended([events[1]]))
    }
    #expect(try reader.read() == .appended(events))
  }

  @Test func whatIsNoEventIsCountedAndPassedOver() throws {
    let store = try TemporaryStore.with()
    let events = try Journal(store.path).append([entry("a"), entry("b")])
    var file: [UInt8] = Array("hello\n\n".utf8)
    file += events[0].line + Array("\n{\"seq\":7}\n".utf8) + [0xFF, 0xFE, 0, 10] + events[1].line + [10]
    try store.write("journal.jsonl", file)
    var reader = JournalReader(store.path)
    #expect(try reader.read() == .appended(events))
    #expect(reader.lines == 6 && reader.passedOver == 4)
  }

  @Test func anotherJournalInItsPlaceIsReadAnew() throws {
    let store = try TemporaryStore.with()
    var reader = JournalReader(store.path)
    let events = try Journal(store.path).append((0..<40).map { entry("\($0)") })
    #expect(try reader.read() == .appended(events))
    let lines = try store.text("journal.jsonl").split(separator: "\n").map { String($0) }
    func replaced(_ kept: Int, _ change: () throws -> Void) throws {
      try change()
      let news = try reader.read()
      guard case .replaced(let now) = news else {
        Issue.record("taken as the same journal")
        return
      }
      #expect(now == Array(events[..<kept]))
      #expect(reader.lines == kept)
    }
    // Cut where it stands.
    try replaced(30) { truncate(store.path + "/journal.jsonl", lines[..<30].reduce(0) { $0 + $1.utf8.count + 1 }) }
    // Another file by its name.
    try replaced(40) {
      try store.write("other", lines.joined(separator: "\n") + "\n")
      rename(store.path + "/other", store.path + "/journal.jsonl")
    }
    try replaced(0) { unlink(store.path + "/journal.jsonl") }
    #expect(try reader.read() == .appended([]))
    try store.write("journal.jsonl", lines.joined(separator: "\n") + "\n")
    #expect(try reader.read() == .appended(events))
    // The last line overwritten by one of the same length.
    let file = try #require(fopen(store.path + "/journal.jsonl", "r+"))
    fseek(file, -(lines[39].utf8.count + 1), SEEK_END)
    fputs(lines[39].replacing("\"by\":\"amy\"", with: "\"by\":\"ned\""), file)
    fclose(file)
    let news = try reader.read()
    #expect(news == .replaced(news.events) && news.events.last?.entry.by == "ned" && news.events.count == 40)
  }

  @Test func whatCannotBeReadIsAnErrorAndForgetsNothing() throws {
    let store = try TemporaryStore.with()
    var reader = JournalReader(store.path)
    let events = try Journal(store.path).append([entry("a")])
    #expect(try reader.read() == .appended(events))
    rename(store.path + "/journal.jsonl", store.path + "/aside")
    mkdir(store.path + "/journal.jsonl", 0o755)
    #expect(throws: StoreError.self) { _ = try reader.read() }
    #expect(throws: StoreError.self) { _ = try JournalAudit.run(store.path) }
    #expect(
      Journal.check(store.path).map(\.message) == [
        "\(store.path)/journal.jsonl is not a plain file, so it is no journal."
      ])
    rmdir(store.path + "/journal.jsonl")
    rename(store.path + "/aside", store.path + "/journal.jsonl")
    #expect(try reader.read() == .appended([]))
    #expect(reader.lines == 1)
  }
}
