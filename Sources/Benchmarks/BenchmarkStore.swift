import CommunityModel
import CommunityStore
import FoundationEssentials
import Glibc
import SampleCommunities

/// The store that is measured.
struct BenchmarkStore {
  let path: String
  let isTemporary: Bool

  /// Makes a community on the disk; the same one every time.
  static func make(_ members: Int, _ messages: Int) throws -> BenchmarkStore {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((base + "/rounds-benchmark-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw BenchmarkError("No folder can be made in \(base)") }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // A fixed end, so that every run measures the same bytes; recent enough in any year to be no archive is not needed.
    let end = Timestamp(seconds: 1_795_000_000)
    let made = MadeCommunity(members: members, messages: messages, seed: 7, endingAt: end)
    let taken = try Measure.milliseconds {
      var creation = try StoreCreation(path, profile: made.profile)
      try made.members { try creation.add($0) }
      try made.stream(conversation: { try creation.add($0) }, message: { try creation.add($0) })
      try creation.finish()
    }
    print("Made \(members) members and \(messages) messages in \(Measure.text(milliseconds: taken)).")
    return BenchmarkStore(path: path, isTemporary: true)
  }

  var messageFiles: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/messages")) ?? []
    return names.filter { $0.hasSuffix(".jsonl") }.sorted().map { "\(path)/messages/\($0)" }
  }

  var allFiles: [String] { [path + "/members.jsonl", path + "/conversations.jsonl"] + messageFiles }

  /// Reads every byte once, so that no figure is the disk's.
  func warmPageCache() throws {
    for name in allFiles { _ = try PosixFile(name).readThrough { _ in } }
  }

  func remove() {
    if isTemporary { try? FileManager.default.removeItem(atPath: path) }
  }
}

struct BenchmarkError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

extension PosixFile {
  /// Hands the file over in blocks of 16 MB and returns how many bytes it has.
  func readThrough(_ body: (UnsafeRawBufferPointer) -> Void) -> Int {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 16 << 20, alignment: 64)
    defer { buffer.deallocate() }
    var offset: Int64 = 0
    while true {
      let got = read(into: buffer, at: offset)
      if got <= 0 { return Int(offset) }
      body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<got]))
      offset += Int64(got)
    }
  }
}
