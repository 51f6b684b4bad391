extension Broadcasts {
  /// A cookie-cutter message and the message that it is most like.
  package struct Pair: Sendable, Equatable {
    /// The message.
    package let row: UInt32
    /// The one to other people that holds most of it.
    package let other: UInt32
    /// The share of the message's 3-grams that are the other's, 0.8…1.
    package let similarity: Double
  }

  /// The cookie-cutter messages sent from `from` through `through`, newest first, each with the message that it is most
  /// like; of several the latest. Only messages whose text is still kept, those of the last 97 days, are named.
  /// O(kept messages + pairs · texts of one template).
  package func pairs(from: Int64, through: Int64, limit: Int) -> [Pair] {
    let slots = index.slots.indices.filter { number in
      let slot = index.slots[number]
      return copies[Int(slot.entry)] && slot.at >= from && slot.at <= through
    }
    var pairs: [Pair] = []
    for slot in slots.sorted(by: isLater).prefix(max(0, limit)) {
      guard let (other, overlap) = mostAlike(slot) else { continue }
      pairs.append(
        Pair(row: row(of: slot), other: row(of: other), similarity: Double(overlap.shared) / Double(overlap.first)))
    }
    return pairs
  }

  private func mostAlike(_ slot: Int) -> (slot: Int, overlap: GramOverlap)? {
    let keys = index.keys(of: slot)
    var best: (slot: Int, overlap: GramOverlap)?
    for other in index.candidates(for: slot, keys: keys).sorted(by: isLater) {
      let overlap = index.overlap(slot, keys, other) { overlap in
        guard overlap.isFirstInSecond, let held = best?.overlap else { return overlap.isFirstInSecond }
        // Both are shares of one message, but of a part of it when the other text was too long to keep.
        return overlap.shared * held.first > held.shared * overlap.first
      }
      if let overlap {
        best = (other, overlap)
        if overlap.shared == overlap.first { break }
      }
    }
    return best
  }

  private func row(of slot: Int) -> UInt32 { rows[Int(index.slots[slot].entry)] }

  /// Later ones first; of one instant, the greater row.
  private func isLater(_ a: Int, _ b: Int) -> Bool {
    (index.slots[a].at, row(of: a), a) > (index.slots[b].at, row(of: b), b)
  }
}
