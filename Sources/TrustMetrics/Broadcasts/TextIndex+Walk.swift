extension TextIndex {
  /// What the walk for a text that comes in found out.
  struct Found {
    /// The text has a partner.
    var isCopy = false
    /// Slots that had none and have one now: this text.
    var newCopies: [Int] = []
  }

  /// Which of two texts being within the other is of use.
  struct Directions {
    var firstInSecond = false
    var secondInFirst = false

    static let firstInSecond = Directions(firstInSecond: true)
  }

  /// Compares a slot that is in no chain yet with those that share a band with it.
  ///
  /// Meets every text without a partner, and copies only until one is the partner that the slot needs. O(texts met),
  /// about 15 ns for one that is nothing like it.
  mutating func partners(of slot: Int, keys: MinHash.Keys) -> Found {
    startWalk()
    var found = Found()
    let walk = walk
    let buckets = buckets
    heads.withUnsafeBufferPointer { heads in
      links.withUnsafeBufferPointer { links in
        slots.withUnsafeBufferPointer { slots in
          hashes.withUnsafeBufferPointer { hashes in
            met.withUnsafeMutableBufferPointer { met in
              let chains = Chains(heads: heads, links: links, buckets: buckets)
              let texts = KeptTexts(slots: slots, hashes: hashes)
              chains.walk(keys, isCopy: false) { other in
                guard met[other] != walk else { return true }
                met[other] = walk
                let sought = Directions(firstInSecond: !found.isCopy, secondInFirst: true)
                guard let overlap = texts.overlap(slot, keys, other, sought) else { return true }
                if overlap.isFirstInSecond { found.isCopy = true }
                if overlap.isSecondInFirst { found.newCopies.append(other) }
                return true
              }
              guard !found.isCopy else { return }
              chains.walk(keys, isCopy: true) { other in
                guard met[other] != walk else { return true }
                met[other] = walk
                let overlap = texts.overlap(slot, keys, other, .firstInSecond)
                if overlap?.isFirstInSecond == true { found.isCopy = true }
                return !found.isCopy
              }
            }
          }
        }
      }
    }
    return found
  }

  /// What two texts share: see `KeptTexts`.
  func overlap(
    _ slot: Int, _ keys: MinHash.Keys, _ other: Int, isWorthwhile: (GramOverlap) -> Bool
  ) -> GramOverlap? {
    slots.withUnsafeBufferPointer { slots in
      hashes.withUnsafeBufferPointer { hashes in
        KeptTexts(slots: slots, hashes: hashes)
          .overlap(slot, keys, other, .firstInSecond, isWorthwhile: isWorthwhile)
      }
    }
  }

  /// The slots that share a band with a slot, or seem to, each once and in no order. Moves nothing.
  func candidates(for slot: Int, keys: MinHash.Keys) -> [Int] {
    var met = [Bool](repeating: false, count: slots.count)
    met[slot] = true
    var found: [Int] = []
    heads.withUnsafeBufferPointer { heads in
      links.withUnsafeBufferPointer { links in
        let chains = Chains(heads: heads, links: links, buckets: buckets)
        for isCopy in [false, true] {
          chains.walk(keys, isCopy: isCopy) { other in
            if !met[other] { found.append(other) }
            met[other] = true
            return true
          }
        }
      }
    }
    return found
  }
}

/// The chains while they are read.
private struct Chains {
  let heads: UnsafeBufferPointer<UInt32>
  let links: UnsafeBufferPointer<UInt32>
  let buckets: Int

  /// Hands over the slots that seem to have a key in common with these, some of them more than once, until `body` says
  /// false.
  ///
  /// All chains take a step at a time, so that the processor fetches their links at once and not one after the other.
  @inline(__always)
  func walk(_ keys: MinHash.Keys, isCopy: Bool, _ body: (Int) -> Bool) {
    let none = TextIndex.none
    let mask = UInt32(truncatingIfNeeded: buckets - 1)
    let bands = MinHash.bands
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 3 * bands) { room in
      // The links where the walks stand, the bands that they are in, and whom they met in this step.
      for band in 0..<bands {
        let bucket = Int(keys[band] & mask)
        room[band] = heads[TextIndex.head(band: band, bucket: bucket, isCopy: isCopy, buckets: buckets)]
        room[bands + band] = UInt32(truncatingIfNeeded: band)
      }
      var count = bands
      while count > 0 {
        var left = 0
        var seen = 0
        for walk in 0..<count {
          let link = room[walk]
          let other = link & none
          if other == none { continue }
          let band = Int(room[bands + walk])
          room[2 * bands + seen] = other
          seen &+= (link ^ keys[band]) & ~none == 0 ? 1 : 0
          room[left] = links[Int(other) * bands + band]
          room[bands + left] = UInt32(truncatingIfNeeded: band)
          left &+= 1
        }
        count = left
        for candidate in 0..<seen where !body(Int(room[2 * bands + candidate])) { return }
      }
    }
  }
}
