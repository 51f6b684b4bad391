import CommunityModel
import Testing
import TestSupport

@Suite struct IDTableTests {
  @Test func everyIdKeepsTheRowThatItGotFirst() {
    var generator = SeededGenerator(seed: 4)
    var table = IDTable()
    var expected: [String: Int] = [:]
    for _ in 0..<20_000 {
      let id = String(decoding: generator.bytes(upTo: 40, from: Array("abé01".utf8)), as: UTF8.self)
      let (row, isNew) = table.insert(id)
      #expect(isNew == (expected[id] == nil))
      #expect(row == expected[id, default: expected.count])
      expected[id] = row
    }
    #expect(table.count == expected.count)
    for (id, row) in expected {
      #expect(table.find(id) == row)
      #expect(table[row] == id)
    }
  }

  @Test func whatIsNotThereIsNotFound() {
    var table = IDTable(expecting: 2)
    #expect(table.find("a") == nil)
    #expect(table.find("") == nil)
    _ = table.insert("")
    #expect(table.find("") == 0)
    #expect(table.find("\u{0}") == nil)
  }

  @Test func idsThatDifferInOneByteAnywhereAreTwo() {
    for length in 1...70 {
      var table = IDTable()
      let plain = [UInt8](repeating: 120, count: length)
      _ = plain.withUnsafeBytes { table.insert($0) }
      for index in 0..<length {
        var other = plain
        other[index] = 121
        #expect(other.withUnsafeBytes { table.find($0) } == nil, "length \(length), byte \(index)")
        #expect(other.withUnsafeBytes { table.insert($0) }.isNew)
      }
    }
  }

  @Test func aHashDoesNotHangOnWhereTheBytesLie() {
    let bytes = Array("conversation-4711-about-insulin-pumps".utf8)
    let hash = bytes.withUnsafeBytes { IDHash.hash($0) }
    for shift in 0..<16 {
      let shifted = [UInt8](repeating: 255, count: shift) + bytes + [255]
      shifted.withUnsafeBytes { all in
        #expect(IDHash.hash(UnsafeRawBufferPointer(rebasing: all[shift..<(shift + bytes.count)])) == hash)
      }
    }
  }
}
