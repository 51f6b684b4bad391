import CommunityModel

/// Ids of messages to rows: one 4-byte slot for each of up to two a message, the hashes stay in the segments.
package struct MessageIDs: Sendable {
  private var slots: [UInt32]
  private var used = 0

  package init(expecting count: Int) {
    var size = 64
    while size < count + count / 2 { size *= 2 }
    slots = Array(repeating: .max, count: size)
  }

  /// The first row with this hash. Expected O(1).
  package func find(_ hash: UInt64, _ segments: [MessageSegment?]) -> MessageRow? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while true {
      let raw = slots[slot]
      if raw == .max { return nil }
      let row = MessageRow(raw: raw)
      if segments[row.segment]?.columns.idHashes[row.local] == hash { return row }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// Adds the rows of a segment; returns the local rows whose hash another row holds already. Expected O(rows).
  package mutating func insert(segment number: Int, _ segments: [MessageSegment?]) -> [(local: Int, first: MessageRow)]
  {
    guard let segment = segments[number] else { return [] }
    if (used + segment.count) * 4 > slots.count * 3 { grow(for: used + segment.count, segments) }
    var taken: [(Int, MessageRow)] = []
    let mask = slots.count - 1
    slots.withUnsafeMutableBufferPointer { slots in
      for (local, hash) in segment.columns.idHashes.enumerated() {
        var slot = Int(truncatingIfNeeded: hash) & mask
        var first: MessageRow?
        while slots[slot] != .max {
          let row = MessageRow(raw: slots[slot])
          if segments[row.segment]?.columns.idHashes[row.local] == hash {
            first = row
            break
          }
          slot = (slot + 1) & mask
        }
        if let first {
          taken.append((local, first))
        } else {
          slots[slot] = MessageRow(segment: number, local: local).raw
        }
      }
    }
    used += segment.count
    return taken
  }

  private mutating func grow(for count: Int, _ segments: [MessageSegment?]) {
    let old = slots
    var size = old.count
    while size * 3 < count * 4 { size *= 2 }
    slots = Array(repeating: .max, count: size)
    for raw in old where raw != .max {
      let row = MessageRow(raw: raw)
      guard let hash = segments[row.segment]?.columns.idHashes[row.local] else { continue }
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[slot] != .max { slot = (slot + 1) & (size - 1) }
      slots[slot] = raw
    }
  }
}
