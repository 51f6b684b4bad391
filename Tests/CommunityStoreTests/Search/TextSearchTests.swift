import CommunityModel
import Glibc
import Synchronization
import Testing
import TestSupport

@testable import CommunityStore

@Suite struct TextSearchTests {
  private final class Hits: Sendable {
    struct State {
      var rows: [MessageRow] = []
      var calls = 0
      var isDone = false
    }
    let state = Mutex(State())
  }

  /// All hits in the order in which they came; nil when the search does not end within ten seconds.
  private func search(_ typed: String, in community: Community, limit: Int = 10_000) -> [MessageRow]? {
    let hits = Hits()
    let search = TextSearch.start(Needle(typed), in: community, limit: limit) { rows, isLast in
      hits.state.withLock {
        if $0.isDone { Issue.record("A call after the last one") }
        $0.rows += rows
        $0.isDone = isLast
      }
    }
    defer { search.cancel() }
    for _ in 0..<10_000 {
      if let rows = hits.state.withLock({ $0.isDone ? $0.rows : nil }) { return rows }
      usleep(1_000)
    }
    return nil
  }

  @Test func itFindsWhatLookingAtEveryTextFinds() throws {
    var generator = SeededGenerator(seed: 20)
    let words = [
      "Insulin", "ínsulin", "NIGHT", "night\n", "alarm", "ala", "rm", "\"low\"", "Ruíz", "\\u0041", "текст", "ТЕКСТ",
      "\t", "😀", "sentAt", "talk",
    ]
    for _ in 0..<12 {
      let store = try TemporaryStore.with()
      for month in ["2026-09", "2026-10", "2026-11"] {
        var bytes: [UInt8] = []
        for number in 0..<generator.number(0..<120) {
          let text = (0..<generator.number(0..<6)).map { _ in generator.pick(words) }.joined(
            separator: generator.pick([" ", "", "-"]))
          let record = MessageRecord(
            id: "\(month) \(number)", conversation: "talk", author: "ana",
            sentAt: Timestamp(rfc3339: month + "-01T00:00:00Z")?.adding(seconds: Int64(number)) ?? .distantPast,
            text: text,
            deleted: generator.number(0..<9) == 0 ? true : nil)
          if generator.number(0..<8) == 0 { bytes += Array("{\"text\":\"night broken\n".utf8) }
          if generator.number(0..<4) == 0 {
            // The same text with every letter as an escape.
            let escaped = text.utf16.map {
              "\\u" + String(repeating: "0", count: 4 - String($0, radix: 16).count) + String($0, radix: 16)
            }.joined()
            let line =
              #"{"id":"\#(record.id)","conversation":"talk","author":"ana","sentAt":"\#(record.sentAt)","text":"\#(escaped)"\#(record.deleted == true ? #","deleted":true"# : "")}"#
            bytes += Array((line + "\n").utf8)
          } else {
            record.appendLine(to: &bytes)
          }
        }
        try store.write("messages/\(month).jsonl", bytes)
      }
      let community = try store.read()
      for typed in words + [
        "insulin", "nightala", "ruiz alarm", "\"night alarm\"", "low", "\\", "u0041", "zzz", "a", "id",
      ] {
        var expected: [MessageRow] = []
        community.messages.forEach { message in
          if !message.isDeleted, Needle(typed).matches(community.text(of: message.row)) { expected.append(message.row) }
        }
        let found = try #require(search(typed, in: community))
        // Words of blanks only look for nothing.
        #expect(found == (Needle(typed).isEmpty ? [] : expected.reversed()), "\(typed)")
      }
    }
  }

  @Test func hitsComeNewestFirstAcrossPieces() throws {
    let store = try TemporaryStore.with()
    let text = String(repeating: "words ", count: 100)
    for (number, month) in ["2026-09", "2026-10", "2026-11"].enumerated() {
      let lines = (0..<2_000).map {
        Lines.message("m\(number)-\($0)", at: number * 3_000 + $0, text + ($0 % 500 == 7 ? "needle" : ""))
      }
      try store.write("messages/\(month).jsonl", lines.joined())
    }
    let community = try store.read()
    let rows = try #require(search("needle", in: community))
    let times = rows.map { community.messages[$0].sentAt }
    #expect(rows.count == 12)
    #expect(times == times.sorted(by: >))
    #expect(try #require(search("needle", in: community, limit: 5)) == Array(rows.prefix(5)))
    #expect(try #require(search("words", in: community, limit: 1)).count == 1)
  }

  @Test func aSearchOfAnEmptyStoreOrForNothingEnds() throws {
    let empty = try TemporaryStore.with().read()
    #expect(search("x", in: empty) == [])
    let one = try TemporaryStore.with(Lines.message("m1"))
    let community = try one.read()
    #expect(search(" ", in: community) == [])
    #expect(search("hello", in: community)?.count == 1)
  }

  @Test func aCancelledSearchFallsSilent() throws {
    let text = String(repeating: "needle ", count: 200)
    let store = try TemporaryStore.with((0..<4_000).map { Lines.message("m\($0)", at: $0, text) }.joined())
    let community = try store.read()
    let hits = Hits()
    let search = TextSearch.start(Needle("needle"), in: community) { _, _ in hits.state.withLock { $0.calls += 1 } }
    search.cancel()
    let atCancel = hits.state.withLock { $0.calls }
    usleep(500_000)
    #expect(hits.state.withLock { $0.calls } <= atCancel + 1)
  }

  @Test func aCommunityInMemoryIsSearchedAlike() throws {
    let messages = (0..<10).map {
      MessageRecord(
        id: "m\($0)", conversation: "c", author: "a", sentAt: Timestamp(seconds: Int64($0)),
        text: $0 % 3 == 0 ? "Needle" : "hay")
    }
    let community = Community(
      profile: CommunityProfile(name: "Test"), members: [], conversations: [], messages: messages)
    let rows = try #require(search("needle", in: community, limit: 3))
    #expect(rows.compactMap { community.id(of: $0) } == ["m9", "m6", "m3"])
  }
}
