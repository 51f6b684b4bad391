import CommunityModel
import Foundation
import Glibc
import Testing

@testable import CommunityStore

/// What cannot be opened says why and what to do.
@Suite struct OpeningTests {
  private func failure(_ path: String) -> StoreError? {
    do throws(StoreError) {
      _ = try CommunityStore.read(path, options: StoreOptions(clock: TemporaryStore.clock))
      return nil
    } catch { return error }
  }

  private func failure(profile: String?) throws -> StoreError? {
    let store = try TemporaryStore(profile: profile)
    return withExtendedLifetime(store) { failure(store.path) }
  }

  @Test func aFolderThatIsNotThereIsNamed() throws {
    let missing = try TemporaryStore.missing()
    let error = try #require(failure(missing.path))
    #expect(error.kind == .notAFolder)
    #expect(error.message.contains(missing.path))
  }

  @Test func aFileIsNoStore() throws {
    let store = try TemporaryStore()
    let error = try #require(failure(store.path + "/community.json"))
    #expect(error.kind == .notAFolder)
    #expect(error.message.contains("is a file"))
  }

  @Test func aFolderWithoutCommunityJSONIsNoStore() throws {
    let error = try #require(try failure(profile: nil))
    #expect(error.kind == .notAStore)
    #expect(error.message.contains("community.json"))
  }

  @Test func aNewerVersionSaysBothVersions() throws {
    let error = try #require(
      try failure(profile: #"{"format":"rounds","version":2,"name":"x","members":{"odd":true}}"#))
    #expect(error.kind == .tooNew)
    #expect(error.message.contains("version 2") && error.message.contains("version 1"))
  }

  @Test(arguments: [
    ("", "not valid JSON"), ("{", "not valid JSON"), ("[]", "community.json"), (#"{"version":1,"name":"x"}"#, "format"),
    (#"{"format":"mbox","version":1,"name":"x"}"#, "format"), (#"{"format":"rounds","name":"x"}"#, "version"),
    (#"{"format":"rounds","version":"1","name":"x"}"#, "version"),
    (#"{"format":"rounds","version":0,"name":"x"}"#, "version"),
    (#"{"format":"rounds","version":1}"#, "name"), (#"{"format":"rounds","version":1,"name":7}"#, "name"),
    (#"{"format":"rounds","version":1,"name":"x","team":[{"id":"a","name":"A","role":"boss"}]}"#, "team.[0].role"),
    ("\u{FEFF}{\"format\":\"rounds\",\"version\":9,\"name\":\"x\"}", "version 9"),
  ])
  func aBrokenCommunityJSONNamesFileAndField(profile: String, expected: String) throws {
    let error = try #require(try failure(profile: profile))
    #expect(error.message.contains("community.json"))
    #expect(error.message.contains(expected), "\(error.message)")
  }

  @Test func communityJSONMayHoldWhatTheFutureBrings() throws {
    let store = try TemporaryStore(
      profile: #"{"format":"rounds","version":1,"name":"Ü","mood":{"deep":[1]},"timeZone":"Europe/Paris"}"#)
    #expect(try store.read().profile == CommunityProfile(name: "Ü", timeZone: "Europe/Paris"))
  }

  @Test(.timeLimit(.minutes(1))) func aPipeInThePlaceOfAFileDoesNotBlock() throws {
    let store = try TemporaryStore.with()
    mkfifo(store.path + "/messages/2026-10.jsonl", 0o644)
    #expect(try store.check().contains { $0.hasPrefix("messages/2026-10.jsonl: is not a plain file") })
    unlink(store.path + "/community.json")
    mkfifo(store.path + "/community.json", 0o644)
    #expect(failure(store.path)?.message.contains("community.json") == true)
  }

  @Test func anEmptyStoreIsACommunityOfNobody() throws {
    let store = try TemporaryStore()
    try FileManager.default.removeItem(atPath: store.path + "/messages")
    for files in [false, true] {
      if files { for name in ["members.jsonl", "conversations.jsonl"] { try store.write(name, "") } }
      let community = try store.read()
      #expect(community.problems == [])
      let counts: [Int] = [community.members.count, community.conversations.count, community.messages.count]
      #expect(counts == [0, 0, 0] as [Int])
      #expect(community.newestMessage == nil)
      #expect(community.progress.fraction == 1)
      #expect(try store.check() == [])
    }
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything, so nothing is unreadable to it"))
  func anUnreadableFileIsNamedAndTheRestOpens() throws {
    let store = try TemporaryStore.with(Lines.message("m1"))
    try store.write("messages/2026-10.jsonl", Lines.message("m0"))
    chmod(store.path + "/messages/2026-10.jsonl", 0)
    let community = try store.read()
    #expect(community.messages.count == 1)
    #expect(community.problems.first?.file == "messages/2026-10.jsonl")
    #expect(community.problems.first?.message.contains("permission denied") == true)
  }

  @Test func aFolderInThePlaceOfAFileIsNamedAndTheRestOpens() throws {
    let store = try TemporaryStore.with(Lines.message("m1"))
    try FileManager.default.createDirectory(
      atPath: store.path + "/messages/2026-10.jsonl", withIntermediateDirectories: false)
    let community = try store.read()
    #expect(community.messages.count == 1)
    #expect(community.problems.map(\.description) == ["messages/2026-10.jsonl: is not a plain file; it is left out"])
  }

  @Test func readingChangesNothing() throws {
    let store = try TemporaryStore.with(Lines.message("m1") + "broken\n" + Lines.message("m2").dropLast(9))
    try store.write("journal.jsonl", "torn")
    let before = try store.listing()
    _ = try store.read()
    _ = try store.check()
    let session = try StoreSession.open(store.path, options: StoreOptions(clock: TemporaryStore.clock)) { _ in }
    usleep(200_000)
    session.close()
    let merge = StoreMerge(
      members: [], conversations: [],
      messages: [MessageRecord(id: "new", conversation: "talk", author: "ana", sentAt: TemporaryStore.clock, text: "")])
    #expect(try merge.plan(for: store.path, clock: TemporaryStore.clock).messages == 1)
    #expect(try store.listing() == before)
  }

  @Test func aStoreThatNobodyMayWriteOpens() throws {
    let store = try TemporaryStore.with(Lines.message("m1"))
    for name in ["", "/messages", "/messages/2026-11.jsonl", "/members.jsonl", "/community.json"] {
      chmod(store.path + name, name.contains(".") ? 0o444 : 0o555)
    }
    #expect(try store.read().messages.count == 1)
    #expect(try store.check() == [])
    chmod(store.path, 0o755)
    chmod(store.path + "/messages", 0o755)
  }
}
