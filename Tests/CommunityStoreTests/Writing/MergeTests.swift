import CommunityModel
import Foundation
import Glibc
import Testing
import TestSupport

@testable import CommunityStore

@Suite struct MergeTests {
  private func message(_ id: String, _ time: String, _ text: String = "new") -> MessageRecord {
    MessageRecord(
      id: id, conversation: "talk", author: "ana", sentAt: Timestamp(rfc3339: time) ?? .distantPast, text: text)
  }

  private func apply(_ store: TemporaryStore, _ merge: StoreMerge) throws -> StoreMerge.Counts {
    try merge.apply(
      to: store.path, profile: CommunityProfile(name: "Merged"), clock: TemporaryStore.clock, by: "amy", source: "test")
  }

  private var archive: StoreMerge {
    StoreMerge(
      members: [MemberRecord(id: "ana", name: "Ana", role: .patient)],
      conversations: [ConversationRecord(id: "talk", title: "Talk")],
      messages: [
        message("m2", "2026-11-02T00:00:00Z"), message("m1", "2026-10-01T00:00:00Z"),
        message("m3", "2026-11-03T00:00:00Z"),
      ])
  }

  @Test func aSecondRunAddsNothingAndChangesNoByte() throws {
    let store = try TemporaryStore.missing()
    let first = try apply(store, archive)
    #expect(first == .init(members: 1, conversations: 1, messages: 3, known: 0))
    let before = try store.listing()
    let second = try apply(store, archive)
    #expect(second.isEmpty && second.known == 5)
    var after = try store.listing()
    // Taking the lock is no change of the data.
    var expected = before
    for name in [".rounds", ".rounds/lock"] {
      after[name] = nil
      expected[name] = nil
    }
    #expect(after == expected)
    #expect(try store.check() == [])
  }

  @Test func whatAKilledMergeLeftIsRemovedByTheNextAndNothingElseIs() throws {
    let store = try TemporaryStore.missing()
    _ = try apply(store, archive)
    for name in ["members.jsonl.4711.tmp", "messages/2026-11.jsonl.4711.tmp", "notes.tmp", "members.jsonl.old.tmp"] {
      try store.write(name, "half")
    }
    _ = try apply(store, archive)
    let names = try Set(store.listing().keys)
    #expect(!names.contains("members.jsonl.4711.tmp") && !names.contains("messages/2026-11.jsonl.4711.tmp"))
    #expect(names.isSuperset(of: ["notes.tmp", "members.jsonl.old.tmp", "members.jsonl"]))
  }

  @Test func aGrownArchiveAddsOnlyWhatIsNewWhereItsTimeBelongs() throws {
    let store = try TemporaryStore.with(
      Lines.message("a", at: 10, "déjà") + "broken line stays\n" + "  " + Lines.message("b", at: 20, more: #","odd":1"#)
        + Lines.message("c", at: 30))
    let old = try store.text("messages/2026-11.jsonl")
    let oldMembers = try store.text("members.jsonl")
    let counts = try apply(
      store,
      StoreMerge(
        members: [
          MemberRecord(id: "ana", name: "Changed", role: .bot), MemberRecord(id: "zed", name: "Zed", role: .peer),
        ],
        conversations: [],
        messages: [
          message("n3", "2026-11-21T00:00:40Z"), message("b", "2026-11-21T00:00:20Z", "changed"),
          message("n1", "2026-11-21T00:00:05Z"), message("n2", "2026-11-21T00:00:20Z"),
          message("n0", "2026-09-01T00:00:00Z"),
          message("n3", "2026-11-21T00:00:40Z", "twice"),
        ]))
    #expect(counts == .init(members: 1, conversations: 0, messages: 4, known: 3))
    let new = try store.text("messages/2026-11.jsonl")
    let lines = new.split(separator: "\n")
    #expect(lines.filter { !$0.contains(#""id":"n"#) }.joined(separator: "\n") + "\n" == old)
    let ids = lines.map { line in
      ["n1", "a", "broken", "b", "n2", "c", "n3"].first { line.contains("\"\($0)\"") } ?? "broken"
    }
    #expect(ids == ["n1", "a", "broken", "b", "n2", "c", "n3"])
    #expect(try store.text("members.jsonl").hasPrefix(oldMembers))
    #expect(try store.text("messages/2026-09.jsonl").contains("n0"))
    #expect(try store.check().map { $0.prefix(25) } == ["messages/2026-11.jsonl:3:"])
    #expect(try store.read().messages.count == 7)
  }

  @Test func anyMergesKeepOldLinesAndTimeOrder() throws {
    var generator = SeededGenerator(seed: 22)
    for _ in 0..<40 {
      let store = try TemporaryStore.missing()
      var all: [String: MessageRecord] = [:]
      for _ in 0..<4 {
        let records = (0..<generator.number(0..<30)).map { _ -> MessageRecord in
          var record = message("m\(generator.number(0..<60))", "2026-10-25T00:00:00Z", generator.text(upTo: 8))
          record.sentAt = record.sentAt.adding(seconds: Int64(generator.number(0..<1_200_000)))
          return record
        }
        let merge = StoreMerge(members: [], conversations: [], messages: records)
        let planned = try merge.plan(for: store.path, clock: TemporaryStore.clock)
        let old = ["messages/2026-10.jsonl", "messages/2026-11.jsonl"].map { (try? store.text($0)) ?? "" }
        #expect(try apply(store, merge) == planned)
        for record in records.enumerated().sorted(by: {
          ($0.element.sentAt, $0.offset) < ($1.element.sentAt, $1.offset)
        }).map(\.element) where all[record.id] == nil {
          all[record.id] = record
        }
        for (name, text) in zip(["messages/2026-10.jsonl", "messages/2026-11.jsonl"], old) {
          let now = ((try? store.text(name)) ?? "").split(separator: "\n")
          let kept = Set(text.split(separator: "\n"))
          #expect(now.filter { kept.contains($0) } == text.split(separator: "\n"))
        }
      }
      let community = try store.read()
      #expect(community.messages.count == all.count)
      for (id, record) in all { #expect(community.row(ofMessage: id).flatMap { community.record(of: $0) } == record) }
      #expect(try store.check().filter { $0.contains("earlier than") || $0.contains("belongs into") } == [])
      #expect(Journal.check(store.path) == [])
    }
  }

  @Test func aLastLineWithoutItsNewlineStaysALine() throws {
    let store = try TemporaryStore.with(
      String(Lines.message("a", at: 1).dropLast()), members: String(Lines.members.dropLast()))
    _ = try apply(
      store,
      StoreMerge(
        members: [MemberRecord(id: "z", name: "Z", role: .peer)], conversations: [],
        messages: [message("n", "2026-11-21T00:00:09Z")]))
    let community = try store.read()
    #expect(community.problems == [])
    #expect(community.messages.count == 2)
    #expect(community.members.count == 4)
  }

  @Test func aPlanChangesNothing() throws {
    let store = try TemporaryStore.with(Lines.message("a"))
    let before = try store.listing()
    #expect(try archive.plan(for: store.path, clock: TemporaryStore.clock).messages == 3)
    #expect(try store.listing() == before)
    let missing = try TemporaryStore.missing()
    #expect(try archive.plan(for: missing.path, clock: TemporaryStore.clock).messages == 3)
    #expect(PosixFile.status(missing.path) == nil)
  }

  @Test func somebodyWhoWasOnlyNamedIsAdded() throws {
    let store = try TemporaryStore.with(Lines.message("a", by: "zed", in: "deep"))
    let counts = try apply(
      store,
      StoreMerge(
        members: [MemberRecord(id: "zed", name: "Zed", role: .peer)],
        conversations: [ConversationRecord(id: "deep", title: "Deep")], messages: []))
    #expect(counts == .init(members: 1, conversations: 1, messages: 0, known: 0))
    #expect(try store.check() == [])
  }

  @Test func aFolderOfOtherThingsIsLeftAlone() throws {
    let store = try TemporaryStore(profile: nil)
    try store.write("thesis.txt", "years of work")
    #expect(throws: StoreError.self) { _ = try apply(store, archive) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: store.path).sorted() == ["messages", "thesis.txt"])
  }

  @Test func aMergeThatWasCutOffBeforeItBeganIsTakenUp() throws {
    let store = try TemporaryStore(profile: nil)
    try FileManager.default.removeItem(atPath: store.path + "/messages")
    try FileManager.default.createDirectory(atPath: store.path + "/.rounds", withIntermediateDirectories: false)
    #expect(try apply(store, archive).messages == 3)
  }

  @Test(arguments: [false, true]) func twoMergesAtOnceBothLand(isNew: Bool) throws {
    for _ in 0..<5 {
      let store = isNew ? try TemporaryStore.missing() : try TemporaryStore.with(Lines.message("m"))
      let children = try ["left", "right"].map { try JournalProbe.Child(["merge", store.path, $0, "400"]) }
      let outputs = children.map { $0.readAll() }
      #expect(children.allSatisfy { $0.wait() == 0 }, "\(outputs)")
      #expect(outputs == ["400\n", "400\n"])
      let community = try store.read()
      #expect(community.messages.count == (isNew ? 800 : 801))
      #expect(try store.check() == [])
    }
  }
}
