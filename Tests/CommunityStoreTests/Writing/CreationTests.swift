import CommunityModel
import Foundation
import Testing

@testable import CommunityStore

@Suite struct CreationTests {
  private let profile = CommunityProfile(name: "Made", timeZone: "UTC", acuityWeights: [3, 2, 1])

  private func message(_ id: String, _ time: String) -> MessageRecord {
    MessageRecord(
      id: id, conversation: "talk", author: "ana", sentAt: Timestamp(rfc3339: time) ?? .distantPast,
      text: "text of \(id)")
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let store = try TemporaryStore.missing()
    let member = MemberRecord(id: "ana", name: "Ana", role: .patient, wants: Wants(channel: "phone"))
    let conversation = ConversationRecord(id: "talk", title: "Talk", startedBy: "ana", tags: ["x"])
    let messages = [message("m1", "2026-10-31T23:59:59.999Z"), message("m2", "2026-11-01T00:00:00Z")]
    var creation = try StoreCreation(store.path, profile: profile)
    try creation.add(member)
    try creation.add(conversation)
    for message in messages { try creation.add(message) }
    #expect(creation.messageCount == 2)
    #expect(PosixFile.status(store.path + "/community.json") == nil)
    try creation.finish()
    let community = try store.read()
    #expect(community.problems == [])
    #expect(community.profile == profile)
    #expect(community.record(of: MemberRow(0)) == member)
    #expect(community.record(of: ConversationRow(0)) == conversation)
    #expect(messages.map { community.row(ofMessage: $0.id).flatMap { community.record(of: $0) } } == messages)
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: store.path).sorted() == [
        "community.json", "conversations.jsonl", "members.jsonl", "messages", "messages/2026-10.jsonl",
        "messages/2026-11.jsonl",
      ])
  }

  @Test func aStoreIsNeverWrittenOver() throws {
    let store = try TemporaryStore.with(Lines.message("m1"))
    let before = try store.listing()
    #expect(throws: StoreError.self) { _ = try StoreCreation(store.path, profile: profile) }
    #expect(throws: StoreError.self) { try StoreCreation.requireEmpty(store.path) }
    #expect(throws: StoreError.self) { try StoreCreation.requireEmpty(store.path + "/community.json") }
    #expect(try store.listing() == before)
  }

  @Test func monthsThatComeBackDoNotReplaceWhatWasWritten() throws {
    let store = try TemporaryStore.missing()
    var creation = try StoreCreation(store.path, profile: profile)
    try creation.add(message("m1", "2026-10-01T00:00:00Z"))
    try creation.add(message("m2", "2026-11-01T00:00:00Z"))
    var error: StoreError?
    do throws(StoreError) { try creation.add(message("m3", "2026-10-02T00:00:00Z")) } catch let failure {
      error = failure
    }
    #expect(error?.message.contains("time order") == true)
    #expect(try store.text("messages/2026-10.jsonl").contains("m1"))
  }

  @Test func aCreationThatIsGivenUpLeavesNoStore() throws {
    let store = try TemporaryStore.missing()
    do {
      var creation = try StoreCreation(store.path, profile: profile)
      try creation.add(message("m1", "2026-10-01T00:00:00Z"))
    }
    #expect(try FileManager.default.subpathsOfDirectory(atPath: store.path) == ["messages"])
  }

  @Test func aFullDiskLeavesNoHalfFileAndNoStore() throws {
    let store = try TemporaryStore.missing()
    let (output, status) = try JournalProbe.run("fill", store.path, "1500000")
    #expect(status == 1)
    #expect(output.contains("messages/2026-09.jsonl"), "\(output)")
    #expect(output.contains("cannot be written"))
    // Nothing with half of its lines, and no community.json: it is no store.
    #expect(try FileManager.default.subpathsOfDirectory(atPath: store.path) == ["messages"])
  }

  @Test func aFolderThatCannotBeMadeIsNamed() throws {
    let store = try TemporaryStore()
    var error: StoreError?
    do throws(StoreError) { _ = try StoreCreation(store.path + "/no/such", profile: profile) } catch let failure {
      error = failure
    }
    #expect(error?.kind == .unwritable)
    #expect(error?.message.contains(store.path + "/no/such") == true)
  }
}
