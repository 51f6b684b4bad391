import CommunityModel
import Testing
import TestSupport

@testable import CommunityStore

@Suite struct StretchTests {
  /// However long the journal and wherever it is cut, two threads find what one finds.
  @Test func twoThreadsReadWhatOneReads() throws {
    let store = try TemporaryStore.with()
    let entries = (1...12).map { number in
      JournalEntry(
        at: TemporaryStore.clock, by: "amy", event: "noted", subject: "ana",
        data: ["text": .text(String(repeating: "x", count: number * number % 37))])
    }
    _ = try Journal(store.path).append(entries)
    var whole = try store.bytes("journal.jsonl")
    // A line that is no event, among the others.
    let second = try #require(whole.firstIndex(of: 10)) + 1
    whole.insert(contentsOf: Array("[no event]\n".utf8), at: second)
    for length in 1...whole.count {
      try store.write("journal.jsonl", Array(whole[..<length]))
      let file = try PosixFile(store.path + "/journal.jsonl")
      let range = 0..<Int64(length)
      let one = try JournalStretch.read(file, range, path: "", onTwoThreadsFrom: .max)
      let two = try JournalStretch.read(file, range, path: "", onTwoThreadsFrom: 0)
      #expect(one.events == two.events && one.others == two.others && one.whole == two.whole, "\(length) bytes")
      if length == whole.count { #expect(one.events.count == 12 && one.others == 1) }
    }
  }
}
