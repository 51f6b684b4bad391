import CommunityModel
import Foundation
import Glibc
import Testing
import TestSupport

@testable import CommunityStore

/// Where nothing can be written, it is said, nothing is half written, and it works again afterwards.
@Suite(.serialized) struct FullDiskTests {
  private let entry = JournalEntry(
    at: TemporaryStore.clock, by: "amy", event: "noted", data: ["text": .text(String(repeating: "words ", count: 500))])

  @Test(arguments: [0, 100, 5_000, 70_000]) func aFileThatMayNotGrowTakesNoHalfLine(bytes: Int) throws {
    let store = try TemporaryStore.with()
    let result = try JournalProbe.run("full", store.path, "\(bytes)")
    let said = result.output.split(separator: "\n").map { String($0) }
    let numbers = said.compactMap { Int($0) }
    #expect(result.status == 0)
    #expect(said.count == numbers.count + 1)
    #expect(said.first { Int($0) == nil } == "\(store.path)/journal.jsonl cannot be written: File too large.")
    #expect(numbers == Array(1..<numbers.count + 1))
    let audit = try JournalAudit.run(store.path)
    #expect(audit.findings == [] && audit.note == nil && audit.lineCount == numbers.count)
    #expect(PosixFile.status(store.path + "/journal.torn.jsonl") == nil)
  }

  @Test(.enabled(if: SmallDisk.isPossible, "a small disk can only be mounted by root"))
  func aFullDiskIsToldOfAndWorksAgainWithRoom() throws {
    let disk = try #require(SmallDisk())
    let store = disk.path + "/store"
    try FileManager.default.createDirectory(atPath: store, withIntermediateDirectories: true)
    var reader = JournalReader(store)
    enum Refusal: Error {}
    func write(_ number: Int) throws(StoreError) -> [JournalEvent] {
      let result = try Journal(store).transact(&reader) { _ in Result<_, Refusal>.success([entry]) }
      guard case .success(let events) = result else { return [] }
      return events
    }
    var failure: StoreError?
    var written = 0
    while failure == nil, written < 1_000 {
      do throws(StoreError) { written += try write(written).count } catch { failure = error }
    }
    #expect(failure?.kind == .unwritable)
    #expect(failure?.message.contains("the disk is full. Free some space and try again") == true)
    #expect(written > 5 && written < 1_000)
    #expect(try JournalAudit.run(store).findings == [])
    #expect(try JournalAudit.run(store).lineCount == written)
    // Still full: it fails again, and still nothing is half there.
    #expect(throws: StoreError.self) { _ = try write(written) }
    #expect(try JournalAudit.run(store).lineCount == written)
    disk.grow()
    #expect(try write(written).map(\.seq) == [written + 1])
    #expect(try reader.read() == .appended([]))
    let audit = try JournalAudit.run(store)
    #expect(audit.findings == [] && audit.note == nil && audit.lineCount == written + 1)
  }

  @Test(.enabled(if: SmallDisk.isPossible, "a disk can only be made read-only by root"))
  func aReadOnlyDiskIsToldOfAndCanBeRead() throws {
    let disk = try #require(SmallDisk())
    let store = disk.path + "/read-only"
    try FileManager.default.createDirectory(atPath: store, withIntermediateDirectories: true)
    let events = try Journal(store).append([entry])
    for keepsFolder in [true, false] {
      if !keepsFolder { try FileManager.default.removeItem(atPath: store + "/.rounds") }
      disk.setReadOnly(true)
      defer { disk.setReadOnly(false) }
      var reader = JournalReader(store)
      #expect(try reader.read() == .appended(events))
      #expect(try JournalAudit.run(store).findings == [])
      var failure: StoreError?
      do throws(StoreError) { _ = try Journal(store).append([entry]) } catch { failure = error }
      #expect(failure?.kind == .unwritable)
      #expect(failure?.message.hasSuffix("the disk is read-only.") == true, "\(String(describing: failure))")
    }
  }

  @Test func anEntryThatNobodyCouldReadIsNotWritten() throws {
    let store = try TemporaryStore.with()
    let events = try Journal(store.path).append([entry])
    var wrong = entry
    wrong.at = Timestamp(seconds: 1 << 40)
    #expect(throws: StoreError.self) { _ = try Journal(store.path).append([entry, wrong]) }
    var reader = JournalReader(store.path)
    #expect(try reader.read() == .appended(events))
  }
}

/// A disk of its own in memory, as small as a test needs it; gone with the last one who knows it.
private final class SmallDisk: Sendable {
  /// True where this account may mount a disk.
  static let isPossible = SmallDisk() != nil

  let path: String

  init?() {
    path = NSTemporaryDirectory() + "rounds-disk-\(UUID().uuidString)"
    guard geteuid() == 0, mkdir(path, 0o755) == 0 else { return nil }
    isMounted = Glibc.mount("tmpfs", path, "tmpfs", 0, "size=128k") == 0
    if !isMounted { return nil }
  }

  private let isMounted: Bool

  deinit {
    if isMounted { umount2(path, Int32(MNT_DETACH)) }
    rmdir(path)
  }

  /// Makes room.
  func grow() { remount(0, "size=4m") }

  func setReadOnly(_ isReadOnly: Bool) { remount(isReadOnly ? UInt(MS_RDONLY) : 0, "") }

  private func remount(_ flags: UInt, _ options: String) {
    if Glibc.mount("tmpfs", path, "tmpfs", UInt(MS_REMOUNT) | flags, options) != 0 {
      Issue.record("the small disk cannot be mounted again: \(PosixFile.reason())")
    }
  }
}
