/// Ids to row numbers: open addressing over keyed 64-bit hashes, one cache line a look-up.
///
/// Two ids count as one when their 64-bit keyed hashes are equal, which for a million ids happens once in 3·10^7
/// openings and cannot be arranged from outside. About 28 bytes a row, beside the text.
package struct IDTable: Sendable {
  private struct Slot {
    /// 0 for an empty slot; `IDHash` never returns it.
    var hash: UInt64
    var row: UInt32
  }

  package private(set) var texts = TextArena()
  private var slots: [Slot]

  package init(expecting count: Int = 0) {
    slots = Array(repeating: Slot(hash: 0, row: 0), count: IDTable.slotCount(for: count))
    texts.reserve(strings: count, bytes: count * 8)
  }

  package var count: Int { texts.count }

  package subscript(index: Int) -> String { texts[index] }

  /// The row of an id. Expected O(length).
  package func find(_ id: UnsafeRawBufferPointer) -> Int? {
    let hash = IDHash.hash(id)
    return slots.withUnsafeBufferPointer { slots in
      let mask = slots.count &- 1
      var index = Int(truncatingIfNeeded: hash) & mask
      while true {
        let slot = slots[index]
        if slot.hash == hash { return Int(slot.row) }
        if slot.hash == 0 { return nil }
        index = (index &+ 1) & mask
      }
    }
  }

  package func find(_ id: String) -> Int? {
    var copy = id
    return copy.withUTF8 { find(UnsafeRawBufferPointer($0)) }
  }

  /// The row of an id, and whether it is new. Amortised expected O(length).
  package mutating func insert(_ id: UnsafeRawBufferPointer) -> (row: Int, isNew: Bool) {
    if (count + 1) * 4 > slots.count * 3 { grow() }
    let hash = IDHash.hash(id)
    let index = IDTable.slot(of: hash, in: slots)
    if slots[index].hash == hash { return (Int(slots[index].row), false) }
    let row = count
    slots[index] = Slot(hash: hash, row: UInt32(row))
    texts.append(id)
    return (row, true)
  }

  package mutating func insert(_ id: String) -> (row: Int, isNew: Bool) {
    var copy = id
    return copy.withUTF8 { insert(UnsafeRawBufferPointer($0)) }
  }

  /// The slot that holds a hash, else the empty one where it belongs.
  private static func slot(of hash: UInt64, in slots: [Slot]) -> Int {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index].hash != 0, slots[index].hash != hash { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    var larger = Array(repeating: Slot(hash: 0, row: 0), count: slots.count * 2)
    for slot in slots where slot.hash != 0 { larger[IDTable.slot(of: slot.hash, in: larger)] = slot }
    slots = larger
  }

  private static func slotCount(for count: Int) -> Int {
    var size = 16
    while size * 3 < (count + 1) * 4 { size *= 2 }
    return size
  }
}
