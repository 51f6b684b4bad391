import CommunityModel
import Foundation
import Glibc
import Testing
import TestSupport

@testable import CommunityStore

@Suite(.serialized) struct TransactionTests {
  /// Somebody was first.
  private struct Taken: Error, Equatable { var by: String }

  private func claim(_ flag: String, by name: String) -> JournalEntry {
    JournalEntry(at: TemporaryStore.clock, by: name, event: "claimed", data: ["flag": .text(flag)])
  }

  /// One dashboard: what it read, folded to who has which flag.
  private struct Desk {
    let journal: Journal
    var reader: JournalReader
    var owners: [String: String] = [:]

    init(_ store: TemporaryStore) {
      journal = Journal(store.path)
      reader = JournalReader(store.path)
    }

    mutating func claim(_ flag: String, _ entry: JournalEntry) throws(StoreError) -> Result<[JournalEvent], Taken> {
      var owners = owners
      defer { self.owners = owners }
      func fold(_ events: [JournalEvent]) {
        for event in events {
          if case .text(let flag) = event.entry.data["flag"] { owners[flag] = event.entry.by }
        }
      }
      let result = try journal.transact(&reader) { news in
        if case .replaced = news { owners = [:] }
        fold(news.events)
        return owners[flag].map { .failure(Taken(by: $0)) } ?? .success([entry])
      }
      if case .success(let events) = result { fold(events) }
      return result
    }
  }

  @Test func whoComesSecondIsToldOfTheFirst() throws {
    let store = try TemporaryStore.with()
    var (amy, ned) = (Desk(store), Desk(store))
    #expect(try amy.claim("f1", claim("f1", by: "amy")).map { $0.map(\.seq) } == .success([1]))
    #expect(try ned.claim("f1", claim("f1", by: "ned")) == .failure(Taken(by: "amy")))
    #expect(try ned.claim("f2", claim("f2", by: "ned")).map { $0.map(\.seq) } == .success([2]))
    #expect(try amy.claim("f2", claim("f2", by: "amy")) == .failure(Taken(by: "ned")))
    #expect(try store.text("journal.jsonl").split(separator: "\n").count == 2)
    // What was written and what was refused over is not news any more.
    #expect(try amy.reader.read() == .appended([]))
    #expect(try ned.reader.read() == .appended([]))
    #expect(amy.owners == ned.owners && amy.reader.lines == 2)
  }

  @Test func ofManyClaimsAtOnceOneSucceeds() throws {
    let store = try TemporaryStore.with()
    let journal = store.path
    let results = Results()
    let write: @Sendable (String) -> Void = { name in
      var desk = Desk(store)
      for number in 0..<60 {
        let result = try? desk.claim("f\(number)", claim("f\(number)", by: name))
        if case .success = result { results.add(name) }
      }
    }
    Background.both({ write("left") }) { write("right") }
    #expect(results.count == 60)
    var reader = JournalReader(journal)
    let events = try reader.read().events
    #expect(Set(events.map { "\($0.entry.data)" }).count == 60 && events.count == 60)
  }

  private final class Results: @unchecked Sendable {
    private let lock = NSLock()
    private var names: [String] = []
    func add(_ name: String) { lock.withLock { names.append(name) } }
    var count: Int { lock.withLock { names.count } }
  }

  @Test func nothingToWriteWritesNothing() throws {
    let store = try TemporaryStore.with()
    var reader = JournalReader(store.path)
    #expect(
      try Journal(store.path).transact(&reader) { _ in Result<[JournalEntry], Taken>.success([]) } == .success([]))
    #expect(PosixFile.status(store.path + "/journal.jsonl") == nil)
  }

  @Test func theEventsAreThoseThatEveryReaderFinds() throws {
    let store = try TemporaryStore.with()
    var reader = JournalReader(store.path)
    let entry = JournalEntry(
      at: TemporaryStore.clock, by: "amy", event: "noted",
      data: [
        "none": .number(.nan), "much": .number(1e300), "many": .list(["a", "", "\u{202E}b"]), "text": .text("\u{0}"),
      ])
    let result = try Journal(store.path).transact(&reader) { _ in Result<_, Taken>.success([entry, entry]) }
    var other = JournalReader(store.path)
    #expect(try result == .success(other.read().events))
    #expect(try reader.read() == .appended([]))
  }

  @Test func aTornLineOfAnotherWriterIsSetAsideFirst() throws {
    let store = try TemporaryStore.with()
    var desk = Desk(store)
    _ = try desk.claim("f1", claim("f1", by: "amy"))
    try store.append("journal.jsonl", "{\"seq\":2,\"at\"")
    #expect(try desk.claim("f2", claim("f2", by: "amy")).map { $0.map(\.seq) } == .success([2]))
    #expect(try store.text("journal.torn.jsonl") == "{\"seq\":2,\"at\"\n")
    #expect(try desk.reader.read() == .appended([]))
    #expect(try JournalAudit.run(store.path).findings == [])
  }

  @Test func theLockFolderMayBeDeletedBetweenTwoWrites() throws {
    let store = try TemporaryStore.with()
    var desk = Desk(store)
    for number in 0..<5 {
      #expect(try desk.claim("f\(number)", claim("f\(number)", by: "amy")).map { $0.count } == .success(1))
      try FileManager.default.removeItem(atPath: store.path + "/.rounds")
    }
    #expect(try JournalAudit.run(store.path).findings == [])
  }
}
