/// Puts messages together from sentences that lie in one buffer, without a character being looked at twice.
struct MadeText: Sendable {
  private let bytes: [UInt8]
  /// Where each sentence lies, in the order English statements, questions, the rest (Spanish, emoji, other scripts).
  private let ranges: [(start: Int32, length: Int32)]
  private let statements: Int
  private let questions: Int

  init() {
    var bytes: [UInt8] = []
    var ranges: [(start: Int32, length: Int32)] = []
    let statements = MadeText.statements()
    let questions = MadeText.questions
    for sentence in statements + questions + MadeText.others {
      let start = bytes.count
      bytes.append(contentsOf: sentence.utf8)
      bytes.append(32)
      ranges.append((Int32(start), Int32(bytes.count - start)))
    }
    self.bytes = bytes
    self.ranges = ranges
    self.statements = statements.count
    self.questions = questions.count
  }

  /// Target lengths in bytes by quantile: log-normal with a median of 120 and a mean of about 165.
  private static let lengths: [Int32] = [
    12, 34, 43, 51, 58, 64, 70, 76, 82, 88, 94, 100, 107, 113, 120, 127, 135, 143, 152, 161, 172, 184, 198, 214, 233,
    256, 287,
    330, 398, 560, 1100,
  ]

  /// A message of whole sentences, some 165 bytes on average and never over 2 kB. O(length), one allocation.
  @inline(__always)
  func make(asksFirst: Bool, using random: inout SplitMix64) -> String {
    let bits = random.next()
    let spot = Int(bits & 0xFFFF) * (MadeText.lengths.count - 1)
    let low = MadeText.lengths[spot >> 16]
    let high = MadeText.lengths[(spot >> 16) + 1]
    let target = Int(low) + (Int(high - low) * (spot & 0xFFFF)) >> 16
    let hasOther = (bits >> 16) & 0xFF < 20
    let asks = asksFirst || (bits >> 24) & 0xFF < 40
    var seed = bits | 1
    return String(unsafeUninitializedCapacity: 2048) { room in
      var count = 0
      func add(_ index: Int) {
        let (start, length) = ranges[index]
        guard count + Int(length) <= room.count else { return }
        for offset in 0..<Int(length) { room[count + offset] = bytes[Int(start) + offset] }
        count += Int(length)
      }
      func draw(_ bound: Int) -> Int {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(truncatingIfNeeded: ((seed >> 33) &* UInt64(bound)) >> 31)
      }
      if hasOther { add(statements + questions + draw(ranges.count - statements - questions)) }
      if asks { add(statements + draw(questions)) }
      while count < target - 24 || count == 0 { add(draw(statements)) }
      return count - 1
    }
  }
}
