/// When each rater last voted on each target, by sign, so that one vote each in 30 days counts.
///
/// Open addressing with linear probing in one array, 16 bytes a slot, at most ⅔ full. Cost: constant, amortised, about
/// one missed cache line; nothing is ever removed.
struct PairMemory: Sendable {
  /// What happened when a vote was offered.
  enum Answer {
    /// A vote of that sign counted less than 30 d ago.
    case tooSoon
    /// It counts, and the two have met before with that sign.
    case counts
    /// It counts, and is the rater's first of that sign on that target.
    case countsFirst
  }

  private struct Slot {
    var key: UInt64
    /// Seconds since 1970 of the last vote that counted; 0 for none.
    var lastPositive: UInt32
    var lastNegative: UInt32
    var isFree: Bool { lastPositive == 0 && lastNegative == 0 }
  }

  private var slots: [Slot]
  /// Pairs that are remembered.
  private(set) var count = 0

  init(minimumCapacity: Int = 32) {
    var size = 64
    while size * 2 < minimumCapacity * 3 { size *= 2 }
    slots = PairMemory.free(size)
  }

  /// Bytes that it holds.
  var bytes: Int { slots.count * MemoryLayout<Slot>.stride }

  /// Notes a vote at a time in seconds since 1970, > 0, unless it comes too soon.
  ///
  /// The distance counts, not the direction: a vote that is read late but was cast within the 30 days is too soon too.
  mutating func offer(rater: UInt32, target: UInt32, at: UInt32, isPositive: Bool) -> Answer {
    if (count + 1) * 3 > slots.count * 2 { grow() }
    let key = UInt64(rater) << 32 | UInt64(target)
    let place = slots.withUnsafeBufferPointer { Self.place(of: key, in: $0) }
    if slots[place].isFree {
      slots[place] = Slot(key: key, lastPositive: isPositive ? at : 0, lastNegative: isPositive ? 0 : at)
      count += 1
      return .countsFirst
    }
    let last = isPositive ? slots[place].lastPositive : slots[place].lastNegative
    if last != 0, max(last, at) - min(last, at) < VoteClock.voteLasts { return .tooSoon }
    if isPositive { slots[place].lastPositive = at } else { slots[place].lastNegative = at }
    return last == 0 ? .countsFirst : .counts
  }

  private mutating func grow() {
    var larger = PairMemory.free(slots.count * 2)
    larger.withUnsafeMutableBufferPointer { larger in
      for slot in slots where !slot.isFree { larger[Self.place(of: slot.key, in: UnsafeBufferPointer(larger))] = slot }
    }
    slots = larger
  }

  private static func free(_ size: Int) -> [Slot] {
    [Slot](repeating: Slot(key: 0, lastPositive: 0, lastNegative: 0), count: size)
  }

  /// The slot of a key, or the free one where it belongs. The size is a power of two, and a slot is always free.
  private static func place(of key: UInt64, in slots: UnsafeBufferPointer<Slot>) -> Int {
    let mask = slots.count - 1
    var hash = key
    hash = (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
    var place = Int(truncatingIfNeeded: hash) & mask
    while !slots[place].isFree, slots[place].key != key { place = (place + 1) & mask }
    return place
  }
}
