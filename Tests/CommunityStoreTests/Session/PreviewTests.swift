import CommunityModel
import Testing

@testable import CommunityStore

/// The first screen of a large store comes before the rest and shows nothing that the rest takes back.
@Suite struct PreviewTests {
  private func largeStore() throws -> TemporaryStore {
    let words = String(repeating: "She walks before breakfast and writes it down. ", count: 8)
    var members = Lines.members
    for number in 0..<300 { members += #"{"id":"p\#(number)","name":"Person \#(number)","role":"patient"}"# + "\n" }
    var conversations = ""
    for number in 0..<60 {
      conversations +=
        #"{ "title" : "Talk \#(number)", "id" : "c\#(number)", "startedBy":"p\#(number)", "tags":["t"] }"# + "\n"
    }
    let store = try TemporaryStore.with(members: members, conversations: conversations)
    for (part, month) in ["2026-08", "2026-09", "2026-10"].enumerated() {
      let lines = (0..<2_000).map { number in
        let serial = part * 2_000 + number
        let time = Timestamp(seconds: [1_785_542_400, 1_788_220_800, 1_790_812_800][part] + Int64(number))
        let reply = serial > 0 ? #","replyTo":"m\#(serial > 20 && number % 5 == 0 ? serial - 20 : 0)""# : ""
        return
          #"{"id":"m\#(serial)","conversation":"c\#(serial % 59)","author":"p\#(serial % 299)","sentAt":"\#(time)","text":"\#(words)\#(serial)"\#(reply)}"#
          + "\n"
      }
      try store.write("messages/\(month).jsonl", lines.joined())
    }
    return store
  }

  @Test func theFirstSnapshotIsTheNewestPartOfTheLast() throws {
    let store = try largeStore()
    let snapshots = Snapshots(of: store)
    let session = try StoreSession.open(store.path, options: StoreOptions(clock: TemporaryStore.clock)) {
      snapshots.add($0)
    }
    defer { session.close() }
    let last = try #require(snapshots.first { $0.progress.isComplete })
    let first = try #require(snapshots.seen.first)
    #expect(!first.progress.isComplete)
    #expect(first.progress.fraction > 0 && first.progress.fraction < 1)
    #expect(first.messages.count > 100 && first.messages.count < 6_000)
    #expect(last.messages.count == 6_000)
    #expect(first.newestMessage == last.newestMessage)
    #expect(first.generation == last.generation)

    // The newest conversations, in the same order with the same newest message.
    let top = { (community: Community) in
      community.conversations(sortedBy: .recent).prefix(40).map { row in
        "\(community.conversations[row].id) \(community.conversations[row].title) "
          + "\(community.lastMessageAt(in: row)?.description ?? "-") "
          + "\(community.conversations[row].startedBy.map { community.members[$0].name } ?? "nobody")"
      }
    }
    for (early, late) in zip(top(first), top(last)) {
      // Who started it may not be among the members that the newest messages name.
      #expect(early == late || early == late.split(separator: " ").dropLast(2).joined(separator: " ") + " nobody")
    }
    // Rows mean the same.
    var looked = 0
    first.messages.forEach { message in
      looked += 1
      let later = last.messages[message.row]
      #expect(first.id(of: message.row) == last.id(of: message.row))
      #expect(first.text(of: message.row) == last.text(of: message.row))
      #expect(message.sentAt == later.sentAt)
      #expect(first.members[message.author].name == last.members[later.author].name)
      #expect(first.conversations[message.conversation].title == last.conversations[later.conversation].title)
      #expect(message.replyTo == nil || message.replyTo == later.replyTo)
      // What answers a message that is not loaded yet does not answer nothing.
      #expect(!message.repliesToNothing)
    }
    #expect(looked == first.messages.count)
  }

  @Test func aReadInOneGoIsTheLastSnapshot() throws {
    let store = try largeStore()
    let snapshots = Snapshots(of: store)
    let session = try StoreSession.open(store.path, options: StoreOptions(clock: TemporaryStore.clock)) {
      snapshots.add($0)
    }
    defer { session.close() }
    let last = try #require(snapshots.first { $0.progress.isComplete })
    let (a, b) = (Summary(last), Summary(try store.read()))
    #expect(a == b, "\(a.differences(from: b))")
  }
}
