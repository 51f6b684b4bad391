import CommunityModel
import Foundation
import Glibc
import Synchronization
import Testing

@testable import CommunityStore

/// Two dashboards on one store see what the other did.
@Suite(.serialized) struct JournalNewsTests {
  /// The calls of a session, and what a reader found at each.
  private final class Calls: Sendable {
    private let state: Mutex<(reader: JournalReader, counts: [Int])>
    init(_ store: TemporaryStore) { state = Mutex((JournalReader(store.path), [])) }
    func note() {
      state.withLock { state in
        let news = (try? state.reader.read().events.count) ?? -1
        state.counts.append(news)
      }
    }
    var counts: [Int] { state.withLock { $0.counts } }
    /// Waits up to ten seconds; how long it took.
    func wait(_ isSo: ([Int]) -> Bool) -> Duration? {
      let start = ContinuousClock.now
      while ContinuousClock.now - start < .seconds(10) {
        if isSo(counts) { return ContinuousClock.now - start }
        usleep(5_000)
      }
      return nil
    }
  }

  private let entry = JournalEntry(at: TemporaryStore.clock, by: "amy", event: "noted")

  private func open(_ store: TemporaryStore, _ calls: Calls) throws -> StoreSession {
    try StoreSession.open(
      store.path, options: StoreOptions(clock: TemporaryStore.clock), onJournal: { calls.note() }, onSnapshot: { _ in })
  }

  @Test func whatAnotherProgramWritesIsSeenWithinASecond() throws {
    let store = try TemporaryStore.with(Lines.message("m1"))
    _ = try Journal(store.path).append([entry, entry])
    let calls = Calls(store)
    let session = try open(store, calls)
    defer { session.close() }
    #expect(calls.wait { $0 == [2] } != nil)
    usleep(200_000)
    for count in 1...3 {
      _ = try Journal(store.path).append(Array(repeating: entry, count: count))
      let total = 2 + count * (count + 1) / 2
      let time = try #require(calls.wait { $0.reduce(0, +) == total })
      #expect(time < .seconds(1))
    }
  }

  @Test func aJournalThatComesLaterIsSeen() throws {
    let store = try TemporaryStore.with(Lines.message("m1"))
    let calls = Calls(store)
    let session = try open(store, calls)
    defer { session.close() }
    #expect(calls.wait { $0 == [0] } != nil)
    usleep(200_000)
    _ = try Journal(store.path).append([entry])
    #expect(try #require(calls.wait { $0.contains(1) }) < .seconds(1))
  }

  @Test func otherFilesAreNoNewsOfTheJournal() throws {
    let store = try TemporaryStore.with(Lines.message("m1"))
    _ = try Journal(store.path).append([entry])
    let calls = Calls(store)
    let session = try open(store, calls)
    defer { session.close() }
    #expect(calls.wait { $0 == [1] } != nil)
    try store.append("messages/2026-11.jsonl", Lines.message("m2"))
    usleep(500_000)
    #expect(calls.counts == [1])
  }

  @Test func theJournalIsReadBeforeAnythingElse() throws {
    let store = try TemporaryStore.with(Lines.message("m1"))
    _ = try Journal(store.path).append([entry])
    let calls = Calls(store)
    let first = Mutex<[Int]?>(nil)
    let session = try StoreSession.open(
      store.path, options: StoreOptions(clock: TemporaryStore.clock), onJournal: { calls.note() },
      onSnapshot: { _ in first.withLock { $0 = $0 ?? calls.counts } })
    defer { session.close() }
    #expect(calls.wait { _ in first.withLock { $0 } != nil } != nil)
    #expect(first.withLock { $0 } == [1])
  }
}
