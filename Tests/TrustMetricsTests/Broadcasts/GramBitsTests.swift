import TestSupport
import Testing

@testable import TrustMetrics

struct GramBitsTests {
  private func bits(_ hashes: [UInt32]) -> GramBits { hashes.withUnsafeBufferPointer { GramBits($0) } }

  @Test func bitsThatTheOtherHasNotAreCounted() {
    var random = SeededGenerator(seed: 31)
    for _ in 0..<500 {
      let first = (0..<random.number(0..<600)).map { _ in UInt32.random(in: 0 ... .max, using: &random) }
      let second = (0..<random.number(0..<200)).map { _ in UInt32.random(in: 0 ... .max, using: &random) }
      let lost = Set(first.map { $0 & 255 }).subtracting(second.map { $0 & 255 })
      #expect(bits(first).count(notIn: bits(second)) == lost.count)
    }
    #expect(bits(Array(0..<256)).count(notIn: bits([])) == 256)
  }

  /// The bits are the low ones of a hash: were they not as good as the others, the filter would hold back little.
  @Test func everyBitOfAHashIsAsGoodAsAnother() {
    var grams = WordGrams()
    var text = (0..<500).map { "word\($0)" }.joined(separator: " ")
    let isRead = text.withUTF8 { grams.read(UnsafeRawBufferPointer($0)) }
    #expect(isRead)
    for bit in 0..<32 {
      let count = grams.hashes.count { $0 >> UInt32(bit) & 1 == 1 }
      #expect((180...320).contains(count), "bit \(bit): \(count) of 498")
    }
  }

  @Test func aTextWithinAnotherIsNeverHeldBack() {
    var random = SeededGenerator(seed: 32)
    for _ in 0..<500 {
      let all = (0..<random.number(5..<150)).map { _ in UInt32.random(in: 0 ... .max, using: &random) }
      let spare = all.count / 5
      let other =
        all.dropFirst(spare) + (0..<random.number(0..<200)).map { _ in .random(in: 0 ... .max, using: &random) }
      #expect(5 * bits(all).count(notIn: bits(Array(other))) <= all.count)
    }
  }
}
