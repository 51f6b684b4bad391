import CommunityModel
import Foundation
import Glibc
import Synchronization
import Testing
import TestSupport

@testable import CommunityStore

/// Several writers, and writers that are killed.
@Suite(.serialized) struct WriterTests {
  @Test func twoWritersAtOnceLeaveNoGap() throws {
    let store = try TemporaryStore.with()
    let path = store.path
    let acknowledged = Mutex<[Int]>([])
    let write: @Sendable (String) -> Void = { name in
      for number in 0..<100 {
        let entry = JournalEntry(
          at: TemporaryStore.clock, by: name, event: "noted", data: ["n": .number(Double(number))])
        let events = (try? Journal(path).append([entry])) ?? []
        acknowledged.withLock { $0 += events.map(\.seq) }
      }
    }
    Background.both({ write("left") }) { write("right") }
    #expect(acknowledged.withLock { $0.sorted() } == Array<Int>(1...200))
    #expect(Journal.check(path) == [])
    let events = try store.text("journal.jsonl").split(separator: "\n").compactMap {
      JournalEvent(line: Array($0.utf8))
    }
    #expect(events.map(\.seq) == Array<Int>(1...200))
    for name in ["left", "right"] {
      #expect(events.filter { $0.entry.by == name }.map { $0.entry.data["n"] } == (0..<100).map { .number(Double($0)) })
    }
  }

  @Test func twoProcessesAtOnceLeaveNoGap() throws {
    let store = try TemporaryStore.with()
    let children = try (0..<2).map { _ in try JournalProbe.Child(["append", store.path, "100"]) }
    let numbers = children.flatMap { $0.readAll().split(separator: "\n").compactMap { Int($0) } }
    #expect(children.allSatisfy { $0.wait() == 0 })
    #expect(numbers.sorted() == Array<Int>(1...200))
    #expect(Journal.check(store.path) == [])
  }

  @Test(.timeLimit(.minutes(5))) func aWriterThatIsKilledLosesNothingThatItWasToldIsSafe() throws {
    let store = try TemporaryStore.with()
    var generator = SeededGenerator(seed: 24)
    var last = 0
    for round in 0..<50 {
      let child = try JournalProbe.Child(["append", store.path, "1000000"])
      usleep(UInt32(generator.number(2_000..<40_000)))
      child.killHard()
      let acknowledged = child.readAll().split(separator: "\n").compactMap { Int($0) }
      _ = child.wait()
      let problems = Journal.check(store.path)
      #expect(problems.allSatisfy { $0.message.contains("torn") } && problems.count <= 1, "round \(round): \(problems)")
      let written =
        (try? store.text("journal.jsonl").split(separator: "\n").compactMap { JournalEvent(line: Array($0.utf8))?.seq })
        ?? []
      #expect(written == Array(1..<written.count + 1), "round \(round)")
      #expect(written.count >= (acknowledged.last ?? last), "round \(round)")
      last = written.count
    }
    #expect(last > 0)
    #expect(
      try Journal(store.path).append([JournalEntry(at: TemporaryStore.clock, by: "a", event: "b")]).map(\.seq) == [
        last + 1
      ])
    #expect(Journal.check(store.path) == [])
  }

  @Test func aLockThatNobodyLetsGoOfIsReportedAsBusy() throws {
    let store = try TemporaryStore.with()
    let lock = try StoreLock(store.path)
    var error: StoreError?
    do throws(StoreError) { _ = try StoreLock(store.path, waiting: 0) } catch let failure { error = failure }
    #expect(error?.kind == .busy)
    withExtendedLifetime(lock) {}
  }
}
