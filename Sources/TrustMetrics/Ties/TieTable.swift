/// Directed ties u→v, found by their ends: 40 bytes each, and 8 to 16 for finding it.
///
/// Ties are only added to; they keep their number, which is the order in which the first event of each came. Two tables
/// that took the same events in the same order are the same bit for bit. Owned by one thread.
package final class TieTable {
  /// What is kept of all events u→v.
  package struct Tie {
    /// Who gave attention.
    package var from: UInt32
    /// Who got it.
    package var to: UInt32
    /// The newest event, in seconds since 2020; `Int32.min` before the first.
    private var newest: Int32 = .min
    /// The first event, in seconds since 2020.
    package var first: Int32 = .max
    /// Σ 2^((t − t0)/H) over replies.
    package var replyWeight = 0.0
    /// How many replies there were.
    package var replies: UInt32
    /// The next tie from the same member, and to the same member; `none` at the end.
    package var nextOut: UInt32
    package var nextIn: UInt32
    /// The tie v→u; `none` when there is none.
    package var reverse: UInt32

    /// The newest event, in milliseconds since 1970, cut to the second; `Int64.min` before the first.
    package var last: Int64 {
      get { newest == .min ? .min : Int64(newest) * 1000 + Decay.origin }
      set { newest = max(Int32.min + 1, Ledger.secondsSince2020(newValue)) }
    }

    init(from: UInt32, to: UInt32, reverse: UInt32) {
      self.from = from
      self.to = to
      self.reverse = reverse
      replies = 0
      nextOut = TieTable.none
      nextIn = TieTable.none
    }
  }

  package static let none = UInt32.max
  private static let chunkBits = 14
  private static let chunkMask = 1 << chunkBits - 1

  package private(set) var count = 0
  private var chunks: [UnsafeMutablePointer<Tie>] = []
  /// The upper half is a part of the hash, the lower the number of the tie plus one; 0 is free.
  private var slots: UnsafeMutablePointer<UInt64>
  private var slotMask: UInt64
  /// What is kept of each member, side by side, since all of it is touched with every new tie.
  private var lists: ContiguousArray<Lists>
  /// What `warm` read, so that reading it is not left out.
  private var warmth: UInt64 = 0

  private struct Lists {
    /// The newest tie from, and to, the member.
    var outHead = TieTable.none
    var inHead = TieTable.none
    var partners: UInt32 = 0
    var replies: UInt32 = 0
  }

  /// - Parameter expected: how many ties will come; more are possible.
  package init(memberCount: Int, expecting expected: Int = 0) {
    var size: UInt64 = 1024
    while size * 2 < UInt64(expected) * 3 { size *= 2 }
    slots = .allocate(capacity: Int(size))
    slots.initialize(repeating: 0, count: Int(size))
    slotMask = size - 1
    lists = ContiguousArray(repeating: Lists(), count: memberCount)
  }

  deinit {
    slots.deallocate()
    for chunk in chunks { chunk.deallocate() }
  }

  package var memberCount: Int { lists.count }

  package func ensure(memberCount: Int) {
    if memberCount > lists.count {
      lists.append(contentsOf: repeatElement(Lists(), count: memberCount - lists.count))
    }
  }

  /// A tie by number. O(1), unchecked.
  @inline(__always)
  package func pointer(_ index: UInt32) -> UnsafeMutablePointer<Tie> {
    chunks[Int(index) >> TieTable.chunkBits] + (Int(index) & TieTable.chunkMask)
  }

  package subscript(index: UInt32) -> Tie { pointer(index).pointee }

  /// The number of the tie u→v; nil when there is none. Expected O(1).
  package func find(_ from: UInt32, _ to: UInt32) -> UInt32? {
    let (slot, found) = locate(from, to)
    return found ? UInt32(truncatingIfNeeded: slots[slot]) &- 1 : nil
  }

  /// The number of the tie u→v, which is made when there is none. Expected O(1).
  package func insert(_ from: UInt32, _ to: UInt32) -> (index: UInt32, isNew: Bool) {
    let (slot, found) = locate(from, to)
    if found { return (UInt32(truncatingIfNeeded: slots[slot]) &- 1, false) }
    let index = UInt32(count)
    if count & TieTable.chunkMask == 0 { chunks.append(.allocate(capacity: TieTable.chunkMask + 1)) }
    count += 1
    slots[slot] = TieTable.hash(from, to) & 0xFFFF_FFFF_0000_0000 | UInt64(index + 1)
    let reverse = find(to, from) ?? TieTable.none
    let tie = chunks[chunks.count - 1] + (Int(index) & TieTable.chunkMask)
    tie.initialize(to: Tie(from: from, to: to, reverse: reverse))
    if reverse != TieTable.none { pointer(reverse).pointee.reverse = index }
    link(tie, index, isFirst: reverse == TieTable.none)
    if UInt64(count) * 4 > (slotMask + 1) * 3 { grow() }
    return (index, true)
  }

  /// The newest tie from, and to, a member; the others follow by `nextOut` and `nextIn`.
  func firstOut(_ member: UInt32) -> UInt32 { lists[Int(member)].outHead }
  func firstIn(_ member: UInt32) -> UInt32 { lists[Int(member)].inHead }

  /// Calls `body` with the number of every tie from a member, the newest first.
  @inline(__always)
  package func forEachOut(_ member: UInt32, _ body: (UInt32, borrowing Tie) -> Void) {
    var index = lists[Int(member)].outHead
    while index != TieTable.none {
      let tie = pointer(index)
      body(index, tie.pointee)
      index = tie.pointee.nextOut
    }
  }

  /// Calls `body` with the number of every tie to a member, the newest first.
  @inline(__always)
  package func forEachIn(_ member: UInt32, _ body: (UInt32, borrowing Tie) -> Void) {
    var index = lists[Int(member)].inHead
    while index != TieTable.none {
      let tie = pointer(index)
      body(index, tie.pointee)
      index = tie.pointee.nextIn
    }
  }

  /// Calls `body` with every tie, in the order of their numbers. O(ties), in the order of memory.
  @inline(__always)
  package func forEach(_ body: (UInt32, UnsafeMutablePointer<Tie>) -> Void) {
    var index: UInt32 = 0
    var left = count
    for chunk in chunks {
      for local in 0..<min(left, TieTable.chunkMask + 1) {
        body(index, chunk + local)
        index += 1
      }
      left -= TieTable.chunkMask + 1
    }
  }

  /// Reads what some events will touch, each read independent of the others, so that memory answers many at a time.
  func warm(_ events: Column<TieEvent>) {
    var sum: UInt64 = 0
    for event in events { sum &+= slots[Int(TieTable.hash(event.from, event.to) & slotMask)] }
    for event in events {
      let held = slots[Int(TieTable.hash(event.from, event.to) & slotMask)]
      if held != 0 { sum &+= UInt64(pointer(UInt32(truncatingIfNeeded: held) &- 1).pointee.from) }
      // The tie back, which a new one looks for.
      sum &+= slots[Int(TieTable.hash(event.to, event.from) & slotMask)]
    }
    for event in events {
      let held = slots[Int(TieTable.hash(event.from, event.to) & slotMask)]
      guard held != 0 else { continue }
      let reverse = pointer(UInt32(truncatingIfNeeded: held) &- 1).pointee.reverse
      if reverse != TieTable.none { sum &+= UInt64(pointer(reverse).pointee.from) }
    }
    warmth = sum
  }

  /// With how many others a member ever had a tie, in either direction. O(1).
  package func partners(of member: UInt32) -> UInt32 { lists[Int(member)].partners }

  /// How many replies a member got. O(1).
  package func replies(to member: UInt32) -> UInt32 { lists[Int(member)].replies }

  func countReply(to member: UInt32) { lists[Int(member)].replies += 1 }

  /// Puts a new tie in front of the others of its ends.
  private func link(_ tie: UnsafeMutablePointer<Tie>, _ index: UInt32, isFirst: Bool) {
    lists.withUnsafeMutableBufferPointer { lists in
      let (from, to) = (Int(tie.pointee.from), Int(tie.pointee.to))
      tie.pointee.nextOut = lists[from].outHead
      lists[from].outHead = index
      tie.pointee.nextIn = lists[to].inHead
      lists[to].inHead = index
      if isFirst {
        lists[from].partners += 1
        lists[to].partners += 1
      }
    }
  }

  @inline(__always)
  private func locate(_ from: UInt32, _ to: UInt32) -> (slot: Int, found: Bool) {
    let hash = TieTable.hash(from, to)
    var slot = hash & slotMask
    while true {
      let held = slots[Int(slot)]
      if held == 0 { return (Int(slot), false) }
      if held >> 32 == hash >> 32 {
        let tie = pointer(UInt32(truncatingIfNeeded: held) &- 1)
        if tie.pointee.from == from, tie.pointee.to == to { return (Int(slot), true) }
      }
      slot = (slot + 1) & slotMask
    }
  }

  /// Twice the slots. The hash of each tie is made again from its ends.
  private func grow() {
    let size = (slotMask + 1) * 2
    slots.deallocate()
    slots = .allocate(capacity: Int(size))
    slots.initialize(repeating: 0, count: Int(size))
    slotMask = size - 1
    forEach { index, tie in
      let hash = TieTable.hash(tie.pointee.from, tie.pointee.to)
      var slot = hash & slotMask
      while slots[Int(slot)] != 0 { slot = (slot + 1) & slotMask }
      slots[Int(slot)] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(index + 1)
    }
  }

  /// The finaliser of MurmurHash3 (Appleby 2011) over both ends.
  @inline(__always)
  private static func hash(_ from: UInt32, _ to: UInt32) -> UInt64 {
    var key = UInt64(from) << 32 | UInt64(to)
    key = (key ^ (key >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    key = (key ^ (key >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return key ^ (key >> 33)
  }
}
