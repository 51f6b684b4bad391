/// The texts of the last three months and, for each band of their MinHash, chains of those that share its key.
///
/// Each band has two chains a bucket. Texts that are copies already stand in one of their own: a text that comes in
/// needs only one partner among them, and of ten thousand letters from one template it looks at one. A text found to be
/// a copy moves over.
///
/// Memory: 4 bytes a gram, 96 for the links, 48 to 96 for the buckets and 68 for the slot: about 0.45 kB for a text
/// of 60 words.
struct TextIndex: Sendable {
  /// A text and to whom it went.
  struct Slot: Sendable {
    var at: Int64
    var audience: UInt64
    /// Where its hashes start.
    var start: UInt32
    /// Its place among all the messages.
    var entry: UInt32
    /// How many hashes there are.
    var count: UInt16
    /// All of its hashes are kept; the text was not too long for that.
    var isWhole: Bool
    var bits: GramBits
  }

  /// A link is the number of a slot in 24 bits and 8 bits of that slot's key, which spare most walks to other texts
  /// that fell into the same bucket.
  static let none: UInt32 = 0x00FF_FFFF
  /// The most slots; a team writes fewer in a quarter.
  static let most = 0x00FF_FFFF
  private static let slotsPerBucket = 4

  var slots: [Slot] = []
  var hashes: [UInt32] = []
  var links: [UInt32] = []
  /// Band by band, bucket by bucket: the chain of texts without a partner, beside that of copies.
  var heads: [UInt32] = Array(repeating: none, count: 2 * MinHash.bands * 64)
  var buckets = 64
  /// For each slot the number of the last walk that met it.
  var met: [UInt32] = []
  var walk: UInt32 = 0

  /// Adds a text; not yet in any chain. Returns its slot.
  mutating func append(_ grams: WordGrams, at: Int64, audience: UInt64, entry: UInt32) -> Int {
    slots.append(
      Slot(
        at: at, audience: audience, start: UInt32(truncatingIfNeeded: hashes.count), entry: entry,
        count: UInt16(truncatingIfNeeded: grams.hashes.count), isWhole: grams.bound == .max,
        bits: grams.hashes.withUnsafeBufferPointer { GramBits($0) }))
    hashes.append(contentsOf: grams.hashes)
    links.append(contentsOf: repeatElement(Self.none, count: MinHash.bands))
    met.append(0)
    return slots.count - 1
  }

  /// The keys of a slot, by band.
  func keys(of slot: Int) -> MinHash.Keys {
    hashes.withUnsafeBufferPointer { MinHash.keys(Self.grams(of: slots[slot], in: $0)) }
  }

  /// Puts a slot into its chains. O(bands).
  mutating func link(_ slot: Int, keys: MinHash.Keys, isCopy: Bool) {
    let mask = UInt32(truncatingIfNeeded: buckets - 1)
    heads.withUnsafeMutableBufferPointer { heads in
      links.withUnsafeMutableBufferPointer { links in
        for band in 0..<MinHash.bands {
          let key = keys[band]
          let head = Self.head(band: band, bucket: Int(key & mask), isCopy: isCopy, buckets: buckets)
          links[slot * MinHash.bands + band] = heads[head]
          heads[head] = UInt32(truncatingIfNeeded: slot) | key & ~Self.none
        }
      }
    }
  }

  /// Moves a slot that is a copy now to the chains of copies. O(bands · texts in its buckets).
  mutating func moveToCopies(_ slot: Int) {
    let keys = keys(of: slot)
    let mask = UInt32(truncatingIfNeeded: buckets - 1)
    for band in 0..<MinHash.bands {
      let head = Self.head(band: band, bucket: Int(keys[band] & mask), isCopy: false, buckets: buckets)
      var link = heads[head]
      var previous: Int?
      while link & Self.none != Self.none, Int(link & Self.none) != slot {
        let place = Int(link & Self.none) * MinHash.bands + band
        previous = place
        link = links[place]
      }
      guard link & Self.none != Self.none else { continue }
      let next = links[slot * MinHash.bands + band]
      if let previous { links[previous] = next } else { heads[head] = next }
    }
    self.link(slot, keys: keys, isCopy: true)
  }

  /// True when the buckets are too few for one more slot.
  var isCrowded: Bool { slots.count >= buckets * Self.slotsPerBucket }

  /// Forgets the texts that `keeps` denies and makes all chains anew. O(texts), about 1 µs a text.
  mutating func rebuild(entriesAreCopies copies: [Bool], keeps: (Slot) -> Bool) {
    var kept: [Slot] = []
    var keptHashes: [UInt32] = []
    kept.reserveCapacity(slots.count)
    keptHashes.reserveCapacity(hashes.count)
    for slot in slots where keeps(slot) {
      var moved = slot
      moved.start = UInt32(truncatingIfNeeded: keptHashes.count)
      keptHashes.append(contentsOf: hashes[Int(slot.start)..<Int(slot.start) + Int(slot.count)])
      kept.append(moved)
    }
    slots = kept
    hashes = keptHashes
    while isCrowded { buckets *= 2 }
    heads = Array(repeating: Self.none, count: 2 * MinHash.bands * buckets)
    links = Array(repeating: Self.none, count: slots.count * MinHash.bands)
    met = Array(repeating: 0, count: slots.count)
    walk = 0
    for slot in slots.indices {
      link(slot, keys: keys(of: slot), isCopy: copies[Int(slots[slot].entry)])
    }
  }

  /// Starts a walk: no slot has been met in it.
  mutating func startWalk() {
    if walk == .max {
      met = Array(repeating: 0, count: met.count)
      walk = 0
    }
    walk += 1
  }

  @inline(__always)
  static func head(band: Int, bucket: Int, isCopy: Bool, buckets: Int) -> Int {
    2 * (band * buckets + bucket) + (isCopy ? 1 : 0)
  }

  @inline(__always)
  static func grams(of slot: Slot, in hashes: UnsafeBufferPointer<UInt32>) -> UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(rebasing: hashes[Int(slot.start)..<Int(slot.start) + Int(slot.count)])
  }
}
