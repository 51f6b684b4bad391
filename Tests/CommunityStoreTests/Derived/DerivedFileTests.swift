import Foundation
import Testing

@testable import CommunityStore

/// What was computed from a store, beside its lock.
@Suite struct DerivedFileTests {
  private let store: TemporaryStore
  private let file: DerivedFile
  private var folder: String { store.path + "/.rounds" }

  init() throws {
    store = try TemporaryStore()
    file = DerivedFile(store: store.path, name: "trust")
  }

  @Test func whatIsWrittenIsRead() throws {
    #expect(file.read() == nil)
    try file.write([1, 2, 3])
    #expect(file.read() == [1, 2, 3])
    let large = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try file.write(large)
    #expect(file.read() == large)
    try file.write([])
    #expect(file.read() == [])
    #expect(try names() == ["trust"])
  }

  @Test func whatIsTooLongOrNoFileIsNotRead() throws {
    try file.write([1, 2, 3, 4])
    #expect(file.read(most: 3) == nil)
    #expect(file.read(most: 4) == [1, 2, 3, 4])
    try FileManager.default.removeItem(atPath: folder + "/trust")
    #expect(mkfifo(folder + "/trust", 0o644) == 0)
    #expect(file.read() == nil)
    try FileManager.default.removeItem(atPath: folder + "/trust")
    try FileManager.default.createDirectory(atPath: folder + "/trust", withIntermediateDirectories: false)
    #expect(file.read() == nil)
    #expect(throws: StoreError.self) { try file.write([1]) }
    #expect(try names() == ["trust"])
  }

  @Test func aStoreThatIsGoneIsNotMadeAnew() throws {
    try FileManager.default.removeItem(atPath: store.path)
    #expect(throws: StoreError.self) { try file.write([1]) }
    #expect(!FileManager.default.fileExists(atPath: store.path))
  }

  @Test func whatADeadWriterLeftIsRemovedAndWhatALivingOneWritesIsNot() throws {
    try file.write([1])
    // The highest number of a process is far below this one.
    try store.write(".rounds/trust.999999999.tmp", "left")
    try store.write(".rounds/trust.1.tmp", "being written by somebody who lives")
    try store.write(".rounds/other.999999999.tmp", "not this file's")
    try file.write([2])
    #expect(try names() == ["other.999999999.tmp", "trust", "trust.1.tmp"])
  }

  @Test func severalWritersLeaveOneWholeFile() async throws {
    let path = store.path
    let name = Array(repeating: UInt8(1), count: 100_000)
    // One process has one temporary name, so writers in it take turns; readers need not.
    let reading = Task.detached {
      for _ in 0..<200 {
        if let bytes = DerivedFile(store: path, name: "trust").read() {
          #expect(bytes.count == 100_000 && Set(bytes).count == 1)
        }
      }
    }
    for number in 0..<50 { try file.write(name.map { $0 &+ UInt8(number) }) }
    await reading.value
  }

  private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
}
