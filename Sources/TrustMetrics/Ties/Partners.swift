/// Everybody whom a member has a tie with, in either direction, each once: those they gave attention to first.
struct Partners {
  /// A partner with the newest and the first event between the two.
  struct Partner {
    var other: UInt32
    var last: Int64
    var first: Int32
  }

  private let ties: TieTable
  private var out: UInt32
  private var into: UInt32

  init(of member: UInt32, in ties: TieTable) {
    self.ties = ties
    out = ties.firstOut(member)
    into = ties.firstIn(member)
  }

  /// The next one; nil at the end. O(1), amortised.
  mutating func next() -> Partner? {
    if out != TieTable.none {
      let tie = ties.pointer(out)
      out = tie.pointee.nextOut
      var partner = Partner(other: tie.pointee.to, last: tie.pointee.last, first: tie.pointee.first)
      if tie.pointee.reverse != TieTable.none {
        let back = ties.pointer(tie.pointee.reverse)
        partner.last = max(partner.last, back.pointee.last)
        partner.first = min(partner.first, back.pointee.first)
      }
      return partner
    }
    while into != TieTable.none {
      let tie = ties.pointer(into)
      into = tie.pointee.nextIn
      // Two-way ones came with those that go out.
      if tie.pointee.reverse == TieTable.none {
        return Partner(other: tie.pointee.from, last: tie.pointee.last, first: tie.pointee.first)
      }
    }
    return nil
  }
}

extension TieTable {
  /// The newest event between two members in either direction; nil when there never was one. Expected O(1).
  func newest(_ a: UInt32, _ b: UInt32) -> Int64? {
    guard let index = find(a, b) else { return find(b, a).map { pointer($0).pointee.last } }
    let tie = pointer(index)
    if tie.pointee.reverse == TieTable.none { return tie.pointee.last }
    return max(tie.pointee.last, pointer(tie.pointee.reverse).pointee.last)
  }

  /// The first event between two members in either direction; nil when there never was one. Expected O(1).
  func first(_ a: UInt32, _ b: UInt32) -> Int32? {
    guard let index = find(a, b) else { return find(b, a).map { pointer($0).pointee.first } }
    let tie = pointer(index)
    if tie.pointee.reverse == TieTable.none { return tie.pointee.first }
    return min(tie.pointee.first, pointer(tie.pointee.reverse).pointee.first)
  }
}
