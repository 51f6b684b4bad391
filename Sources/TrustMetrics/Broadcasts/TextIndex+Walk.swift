extension TextIndex {
  /// What the walk for a text that comes in found out.
  struct Found {
    /// The text has a partner.
    var isCopy = false
    /// Slots that had none and have one now: this text.
    var newCopies: [Int] = []
  }

  /// Compares a slot that is in no chain yet with all that share a band with it.
  ///
  /// Meets every text without a partner, and copies only until one is the partner that the slot needs. `copies` tells
  /// by entry who is a copy; the walk moves those that it meets in the wrong chain. O(texts met).
  mutating func partners(of slot: Int, keys: MinHash.Keys, copies: [Bool]) -> Found {
    startWalk()
    var found = Found()
    forEachBand(in: bandsInCommon(keys, isCopy: false)) {
      $0.meetTheSingle(slot, $1, keys, copies, &found)
    }
    if found.isCopy { return found }
    forEachBand(in: bandsInCommon(keys, isCopy: true)) {
      if !found.isCopy { $0.meetTheCopies(slot, $1, keys, &found) }
    }
    return found
  }

  private mutating func forEachBand(in bits: UInt32, _ body: (inout TextIndex, Int) -> Void) {
    var rest = bits
    while rest != 0 {
      body(&self, rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }

  /// The bands, as bits, in which some text of a chain seems to have the same key.
  ///
  /// Most often none has, and then this is all the work. All chains take a step at a time, so that the processor
  /// fetches their links at once and not one after the other.
  private func bandsInCommon(_ keys: MinHash.Keys, isCopy: Bool) -> UInt32 {
    let mask = UInt32(truncatingIfNeeded: buckets - 1)
    return heads.withUnsafeBufferPointer { heads in
      links.withUnsafeBufferPointer { links in
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * MinHash.bands) { walks in
          // The links where the walks stand, then the bands that they are in.
          for band in 0..<MinHash.bands {
            let bucket = Int(keys[band] & mask)
            walks[band] = heads[Self.head(band: band, bucket: bucket, isCopy: isCopy, buckets: buckets)]
            walks[MinHash.bands + band] = UInt32(band)
          }
          var bits: UInt32 = 0
          var count = MinHash.bands
          while count > 0 {
            var left = 0
            for walk in 0..<count {
              let link = walks[walk]
              let band = Int(walks[MinHash.bands + walk])
              if link & Self.none == Self.none { continue }
              if (link ^ keys[band]) & ~Self.none == 0 {
                bits |= 1 << UInt32(band)
                continue
              }
              walks[left] = links[Int(link & Self.none) * MinHash.bands + band]
              walks[MinHash.bands + left] = UInt32(band)
              left += 1
            }
            count = left
          }
          return bits
        }
      }
    }
  }

  private mutating func meetTheSingle(
    _ slot: Int, _ band: Int, _ keys: MinHash.Keys, _ copies: [Bool], _ found: inout Found
  ) {
    let key = keys[band]
    let bucket = Int(key) & (buckets - 1)
    let head = Self.head(band: band, bucket: bucket, isCopy: false, buckets: buckets)
    let tag = key & ~Self.none
    var previous: Int?
    var link = heads[head]
    while link & Self.none != Self.none {
      let other = Int(link & Self.none)
      let place = other * MinHash.bands + band
      let next = links[place]
      guard link & ~Self.none == tag else {
        previous = place
        link = next
        continue
      }
      var isCopy = copies[Int(slots[other].entry)]
      if met[other] != walk, !isCopy || !found.isCopy {
        met[other] = walk
        if let overlap = overlap(slot, keys, other) {
          if overlap.isFirstInSecond { found.isCopy = true }
          if overlap.isSecondInFirst, !isCopy {
            found.newCopies.append(other)
            isCopy = true
          }
        }
      }
      if isCopy {
        if let previous { links[previous] = next } else { heads[head] = next }
        let copyHead = Self.head(band: band, bucket: bucket, isCopy: true, buckets: buckets)
        links[place] = heads[copyHead]
        heads[copyHead] = link
      } else {
        previous = place
      }
      link = next
    }
  }

  private mutating func meetTheCopies(_ slot: Int, _ band: Int, _ keys: MinHash.Keys, _ found: inout Found) {
    let key = keys[band]
    let head = Self.head(band: band, bucket: Int(key) & (buckets - 1), isCopy: true, buckets: buckets)
    let tag = key & ~Self.none
    var link = heads[head]
    while link & Self.none != Self.none {
      let other = Int(link & Self.none)
      if link & ~Self.none == tag, met[other] != walk {
        met[other] = walk
        if let overlap = overlap(slot, keys, other), overlap.isFirstInSecond {
          found.isCopy = true
          return
        }
      }
      link = links[other * MinHash.bands + band]
    }
  }

  /// What two texts to different people within 90 days of each other share; nil when neither is within the other, or
  /// when they have no key in common.
  ///
  /// A bucket holds other keys too, and which ones depends on how many buckets there are: only a common key may decide,
  /// or the answer would hang on what else is kept. `isWorthwhile` spares that look.
  func overlap(
    _ slot: Int, _ keys: MinHash.Keys, _ other: Int, isWorthwhile: (GramOverlap) -> Bool = { _ in true }
  ) -> GramOverlap? {
    let first = slots[slot]
    let second = slots[other]
    guard first.audience != second.audience, Broadcasts.apart(first.at, second.at) <= Broadcasts.reach else {
      return nil
    }
    let overlap = hashes.withUnsafeBufferPointer {
      GramOverlap(
        Self.grams(of: first, in: $0), bound: first.bound, Self.grams(of: second, in: $0), bound: second.bound)
    }
    guard let overlap, overlap.isFirstInSecond || overlap.isSecondInFirst, isWorthwhile(overlap) else { return nil }
    let others = self.keys(of: other)
    return (0..<MinHash.bands).contains { keys[$0] == others[$0] } ? overlap : nil
  }

  /// The slots that share a band with a slot, or seem to, in no order. Moves nothing.
  func candidates(for slot: Int, keys: MinHash.Keys) -> [Int] {
    var met = [Bool](repeating: false, count: slots.count)
    met[slot] = true
    var found: [Int] = []
    for band in 0..<MinHash.bands {
      for isCopy in [false, true] {
        let bucket = Int(keys[band]) & (buckets - 1)
        var link = heads[Self.head(band: band, bucket: bucket, isCopy: isCopy, buckets: buckets)]
        while link & Self.none != Self.none {
          let other = Int(link & Self.none)
          if link & ~Self.none == keys[band] & ~Self.none, !met[other] {
            met[other] = true
            found.append(other)
          }
          link = links[other * MinHash.bands + band]
        }
      }
    }
    return found
  }
}
