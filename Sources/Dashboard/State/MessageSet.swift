import CommunityModel

/// A set of messages: one bit for each row of a segment, so that a search that finds a million costs 125 kB.
struct MessageSet: Sendable {
  private var segments: [[UInt64]] = []

  /// Amortised O(1).
  mutating func insert(_ row: MessageRow) {
    let word = row.local >> 6
    while segments.count <= row.segment { segments.append([]) }
    let missing = word + 1 - segments[row.segment].count
    if missing > 0 { segments[row.segment] += [UInt64](repeating: 0, count: max(missing, segments[row.segment].count)) }
    segments[row.segment][word] |= 1 << UInt64(row.local & 63)
  }

  /// O(1).
  func contains(_ row: MessageRow) -> Bool {
    let word = row.local >> 6
    guard row.segment < segments.count, word < segments[row.segment].count else { return false }
    return segments[row.segment][word] & (1 << UInt64(row.local & 63)) != 0
  }

  /// Calls `body` with every message. O(rows of the segments / 64 + messages).
  func forEach(_ body: (MessageRow) -> Void) {
    for (segment, words) in segments.enumerated() {
      for (place, word) in words.enumerated() {
        var left = word
        while left != 0 {
          body(MessageRow(segment: segment, local: place << 6 | left.trailingZeroBitCount))
          left &= left - 1
        }
      }
    }
  }
}
