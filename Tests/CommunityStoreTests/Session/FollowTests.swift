import CommunityModel
import Foundation
import Glibc
import Synchronization
import Testing

@testable import CommunityStore

/// A session sees what other programs append.
@Suite(.serialized) struct FollowTests {
  private func open(_ store: TemporaryStore) throws -> (StoreSession, Snapshots, Community) {
    let snapshots = Snapshots(of: store)
    let session = try StoreSession.open(store.path, options: StoreOptions(clock: TemporaryStore.clock)) {
      snapshots.add($0)
    }
    return (session, snapshots, try #require(snapshots.first { $0.progress.isComplete }))
  }

  @Test func aLineInTheNewestMonthArrives() throws {
    let store = try TemporaryStore.with(Lines.message("m1"))
    let (session, snapshots, first) = try open(store)
    defer { session.close() }
    try store.append(
      "messages/2026-11.jsonl", Lines.message("m2", by: "bo", at: 5, "an answer", more: #","replyTo":"m1""#))
    let after = try #require(snapshots.first { $0.messages.count == 2 })
    #expect(after.generation == first.generation)
    let (old, new) = (try #require(after.row(ofMessage: "m1")), try #require(after.row(ofMessage: "m2")))
    #expect(old == first.row(ofMessage: "m1"))
    #expect(after.text(of: new) == "an answer")
    #expect(after.messages[new].replyTo == old)
    #expect(after.waitingCount == 0)
    #expect(first.messages.count == 1)
  }

  @Test func aNewMonthANewMemberAndANewConversationArrive() throws {
    let store = try TemporaryStore.with(Lines.message("m1"))
    let (session, snapshots, first) = try open(store)
    defer { session.close() }
    try store.append("members.jsonl", #"{"id":"new","name":"New One","role":"caregiver"}"# + "\n")
    let member = try #require(snapshots.first { $0.members.row(id: "new") != nil })
    #expect(member.record(of: try #require(member.members.row(id: "new")))?.role == .caregiver)
    try store.append("conversations.jsonl", #"{"id":"fresh","title":"Fresh","startedBy":"new"}"# + "\n")
    #expect(snapshots.first { $0.conversations.row(id: "fresh") != nil } != nil)
    try store.write("messages/2026-12.jsonl", Lines.message("m2", by: "new", in: "fresh", at: 9))
    let after = try #require(snapshots.first { $0.messages.count == 2 })
    #expect(after.generation == first.generation)
    #expect(after.problems == [])
    #expect(after.members[after.messages[try #require(after.row(ofMessage: "m2"))].author].name == "New One")
  }

  @Test func aFolderThatIsMovedAwayOrBrokenIsToldOfOnceAndWhatWasReadStays() throws {
    let store = try TemporaryStore.with(Lines.message("m1"))
    let snapshots = Snapshots(of: store)
    let told = Mutex<[String?]>([])
    func wait(_ count: Int) -> [String?] {
      for _ in 0..<1_000 where told.withLock({ $0.count }) < count { usleep(10_000) }
      return told.withLock { $0 }
    }
    let session = try StoreSession.open(
      store.path, options: StoreOptions(clock: TemporaryStore.clock),
      onTrouble: { text in told.withLock { $0.append(text) } },
      onSnapshot: { snapshots.add($0) })
    defer { session.close() }
    let whole = try #require(snapshots.first { $0.progress.isComplete })
    let profile = try store.text("community.json")
    try store.write("community.json", "{")
    #expect(wait(1).last??.hasPrefix("The store cannot be read any more.") == true)
    try store.write("community.json", profile)
    #expect(wait(2).last == .some(nil))
    try FileManager.default.moveItem(atPath: store.path, toPath: store.path + "-moved")
    defer { try? FileManager.default.removeItem(atPath: store.path + "-moved") }
    #expect(wait(3).last??.hasPrefix("The store is gone") == true)
    #expect(wait(3).count == 3)
    #expect(whole.text(of: try #require(whole.row(ofMessage: "m1"))).isEmpty == false)
  }

  @Test func theMessagesFolderMayComeLater() throws {
    let store = try TemporaryStore.with()
    try FileManager.default.removeItem(atPath: store.path + "/messages")
    let (session, snapshots, _) = try open(store)
    defer { session.close() }
    try FileManager.default.createDirectory(atPath: store.path + "/messages", withIntermediateDirectories: false)
    usleep(300_000)
    try store.write("messages/2026-11.jsonl", Lines.message("m1"))
    #expect(snapshots.first { $0.messages.count == 1 } != nil)
  }

  @Test func halfALineWaitsForTheOtherHalf() throws {
    let store = try TemporaryStore.with(Lines.message("m1"))
    let (session, snapshots, _) = try open(store)
    defer { session.close() }
    let line = Array(Lines.message("m2", "héllo").utf8)
    for byte in line.dropLast() { try store.append("messages/2026-11.jsonl", [byte]) }
    usleep(400_000)
    #expect(snapshots.seen.allSatisfy { $0.messages.count == 1 && $0.problemCount == 0 })
    try store.append("messages/2026-11.jsonl", [10])
    let after = try #require(snapshots.first { $0.messages.count == 2 })
    #expect(after.row(ofMessage: "m2").map { after.text(of: $0) } == "héllo")
    #expect(after.problemCount == 0)
  }

  @Test func aReplacedFileStartsANewGenerationWithEverythingInIt() throws {
    let store = try TemporaryStore.with(Lines.message("m1"))
    let (session, snapshots, first) = try open(store)
    defer { session.close() }
    try store.write("new", Lines.message("m0") + Lines.message("m1", "changed") + Lines.message("m2"))
    rename(store.path + "/new", store.path + "/messages/2026-11.jsonl")
    let after = try #require(snapshots.first { $0.messages.count == 3 })
    #expect(after.generation > first.generation)
    #expect(after.row(ofMessage: "m1").map { after.text(of: $0) } == "changed")
    // An older snapshot still shows what it showed.
    #expect(first.row(ofMessage: "m1").map { first.text(of: $0) } == "hello")
  }

  @Test func aChangedProfileArrives() throws {
    let store = try TemporaryStore.with(Lines.message("m1"))
    let (session, snapshots, _) = try open(store)
    defer { session.close() }
    try store.write("new", #"{"format":"rounds","version":1,"name":"Renamed"}"#)
    rename(store.path + "/new", store.path + "/community.json")
    #expect(snapshots.first { $0.profile.name == "Renamed" } != nil)
  }

  @Test func anAppendAfterClosingArrivesNowhere() throws {
    let store = try TemporaryStore.with(Lines.message("m1"))
    let (session, snapshots, _) = try open(store)
    session.close()
    usleep(100_000)
    try store.append("messages/2026-11.jsonl", Lines.message("m2"))
    usleep(300_000)
    #expect(snapshots.seen.allSatisfy { $0.messages.count == 1 })
  }
}
