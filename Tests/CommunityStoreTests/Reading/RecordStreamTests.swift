import Testing

@testable import CommunityStore

@Suite struct RecordStreamTests {
  private func records(_ file: PosixFile, _ shape: StoreFolder.Shape, _ range: Range<Int64>) -> [String] {
    var found: [String] = []
    RecordStream(file: file, shape: shape, range: range).forEach {
      found.append("\($0.offset) " + String(decoding: $0.bytes, as: UTF8.self))
    }
    return found
  }

  @Test(arguments: ["", "\n", "a", "a\n", "a\nbb\n\nccc\n", "a\nbb\n\nccc", "\n\nlong line\n\n"])
  func twoPiecesHoldWhatTheWholeHoldsWhereverItIsCut(text: String) throws {
    let store = try TemporaryStore()
    try store.write("lines", text)
    let file = try PosixFile(store.path + "/lines")
    let size = Int64(text.utf8.count)
    let whole = records(file, .lines, 0..<size)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(whole.count == (text.isEmpty || text.hasSuffix("\n") ? lines.count - 1 : lines.count))
    for first in 0...size {
      for second in first...size {
        let parts = [0..<first, first..<second, second..<size].flatMap { records(file, .lines, $0) }
        #expect(parts == whole, "cut at \(first) and \(second)")
      }
    }
  }

  @Test func linesLongerThanTheBufferAreWhole() throws {
    let store = try TemporaryStore()
    let lines = [10, RecordStream.block - 1, RecordStream.block, RecordStream.block + 1, 3 * RecordStream.block, 0, 7]
      .map {
        String(repeating: "x", count: $0)
      }
    let text = lines.joined(separator: "\n")
    try store.write("lines", text)
    let file = try PosixFile(store.path + "/lines")
    let size = Int64(text.utf8.count)
    let whole = records(file, .lines, 0..<size)
    var offset = 0
    for (record, line) in zip(whole, lines) {
      #expect(record == "\(offset) \(line)")
      offset += line.utf8.count + 1
    }
    #expect(whole.count == lines.count)
    let block = Int64(RecordStream.block)
    for cut: Int64 in [1, 11, 12, block, block + 10, 2 * block + 12, size - 1] {
      #expect(records(file, .lines, 0..<cut) + records(file, .lines, cut..<size) == whole, "cut at \(cut)")
    }
  }

  @Test func aLineThatIsStillBeingWrittenWaits() throws {
    let store = try TemporaryStore()
    try store.write("lines", "one\ntwo\nthr")
    let file = try PosixFile(store.path + "/lines")
    var found: [String] = []
    let end = RecordStream(file: file, shape: .lines, range: 0..<11).forEach(lastLineCounts: false) {
      found.append(String(decoding: $0.bytes, as: UTF8.self))
    }
    #expect(found == ["one", "two"])
    #expect(end.whole == 8)
    #expect(end.hasRest)
  }

  @Test func aRecordThatIsTooLongIsPassedOver() throws {
    let store = try TemporaryStore()
    let file = try PosixFile(store.path + "/lines", .append)
    let block = [UInt8](repeating: 120, count: 1 << 20)
    try file.write(Array("before\n".utf8))
    for _ in 0..<66 { try file.write(block) }
    try file.write(Array("\nbehind\n".utf8))
    var found: [String] = []
    var long: [Int64] = []
    let size = file.status()?.size ?? 0
    RecordStream(file: file, shape: .lines, range: 0..<size).forEach(tooLong: { long.append($0) }) {
      found.append(String(decoding: $0.bytes, as: UTF8.self))
    }
    #expect(found == ["before", "behind"])
    #expect(long == [7])
  }
}
