/// Ids to row numbers: open addressing over keyed hashes, the text compared on a hit.
///
/// 8 bytes a row for the hash and about 8 for the slots, beside the text itself.
package struct IDTable: Sendable {
  package private(set) var texts = TextArena()
  private var hashes: [UInt64] = []
  private var slots: [UInt32]

  package init(expecting count: Int = 0) {
    slots = Array(repeating: .max, count: IDTable.slotCount(for: count))
    hashes.reserveCapacity(count)
    texts.reserve(strings: count, bytes: count * 8)
  }

  package var count: Int { hashes.count }

  package subscript(index: Int) -> String { texts[index] }

  /// The row of an id. Expected O(length).
  package func find(_ id: UnsafeRawBufferPointer) -> Int? {
    let hash = IDHash.hash(id)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while true {
      let candidate = slots[slot]
      if candidate == .max { return nil }
      if hashes[Int(candidate)] == hash, texts.equals(Int(candidate), id) { return Int(candidate) }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  package func find(_ id: String) -> Int? {
    var copy = id
    return copy.withUTF8 { find(UnsafeRawBufferPointer($0)) }
  }

  /// The row of an id, and whether it is new. Amortised expected O(length).
  package mutating func insert(_ id: UnsafeRawBufferPointer) -> (row: Int, isNew: Bool) {
    if (hashes.count + 1) * 2 > slots.count { grow() }
    let hash = IDHash.hash(id)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while true {
      let candidate = slots[slot]
      if candidate == .max { break }
      if hashes[Int(candidate)] == hash, texts.equals(Int(candidate), id) { return (Int(candidate), false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let row = hashes.count
    slots[slot] = UInt32(row)
    hashes.append(hash)
    texts.append(id)
    return (row, true)
  }

  package mutating func insert(_ id: String) -> (row: Int, isNew: Bool) {
    var copy = id
    return copy.withUTF8 { insert(UnsafeRawBufferPointer($0)) }
  }

  private mutating func grow() {
    slots = Array(repeating: .max, count: slots.count * 2)
    for (row, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != .max { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(row)
    }
  }

  private static func slotCount(for count: Int) -> Int {
    var size = 16
    while size < count * 2 + 2 { size *= 2 }
    return size
  }
}
