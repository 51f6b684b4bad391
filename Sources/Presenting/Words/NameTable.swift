/// What may not be shown, by hash: the parts of names, whole names, ids. 16 bytes each at half load.
struct NameTable: Sendable {
  struct Entry: Sendable {
    /// 0 for an empty slot.
    var hash: UInt64
    var row: UInt32
    var kind: Kind
    var traits: UInt8
  }

  enum Kind: UInt8 {
    /// A part of the name of a community.
    case place
    /// A later part of a name.
    case family
    /// The first part of a name.
    case given
    /// The whole name of a member.
    case member
    /// The whole name of the community.
    case community
    /// An id of a member.
    case memberID
    /// An id of a conversation.
    case conversationID
    /// A name in another system, an id of the team: stands for somebody.
    case handle
  }

  enum Trait {
    /// An everyday word as well: only where it is written as a name.
    static let everyday: UInt8 = 1
    /// Matches also over several words.
    static let phrase: UInt8 = 2
    /// Matches as one word.
    static let word: UInt8 = 4
  }

  private var slots: [Entry]
  private(set) var count = 0
  /// Which beginnings of six letters occur in names that are long enough to be looked for inside of words.
  private var beginnings = [UInt64](repeating: 0, count: 1 << 15)
  /// A name consists of pictures only.
  var hasSymbols = false

  init(expecting count: Int) {
    var size = 64
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: Entry(hash: 0, row: 0, kind: .place, traits: 0), count: size)
  }

  @inline(__always)
  private static func place(_ hash: UInt64, _ mask: Int) -> Int {
    let mixed = hash &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 29) & mask
  }

  /// O(1) expected.
  @inline(__always)
  func find(_ hash: UInt64) -> Entry? {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count &- 1
      var index = NameTable.place(hash, mask)
      while slots[index].hash != 0 {
        if slots[index].hash == hash { return slots[index] }
        index = (index &+ 1) & mask
      }
      return nil
    }
  }

  /// Adds something; what is there already keeps its meaning, but a first name wins over a later one.
  mutating func add(_ hash: UInt64, _ kind: Kind, row: Int = 0, traits: UInt8) {
    if (count + 1) * 2 > slots.count { grow() }
    let mask = slots.count - 1
    var index = NameTable.place(hash, mask)
    while slots[index].hash != 0, slots[index].hash != hash { index = (index + 1) & mask }
    if slots[index].hash == hash {
      slots[index].traits |= traits
      let isEveryday = slots[index].traits & traits & Trait.everyday
      slots[index].traits = slots[index].traits & ~Trait.everyday | isEveryday
      if slots[index].kind == .family, kind == .given { slots[index].kind = .given }
      return
    }
    slots[index] = Entry(hash: hash, row: UInt32(truncatingIfNeeded: row), kind: kind, traits: traits)
    count += 1
  }

  /// Names that begin so are looked for inside of words too.
  mutating func addBeginning(_ hash: UInt64) {
    let bit = NameTable.bit(hash)
    beginnings[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  @inline(__always)
  func hasBeginning(_ hash: UInt64) -> Bool {
    let bit = NameTable.bit(hash)
    return beginnings[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  @inline(__always)
  private static func bit(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash &* 0xA076_1D64_78BD_642F) >> 43)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Entry(hash: 0, row: 0, kind: .place, traits: 0), count: old.count * 2)
    let mask = slots.count - 1
    for entry in old where entry.hash != 0 {
      var index = NameTable.place(entry.hash, mask)
      while slots[index].hash != 0 { index = (index + 1) & mask }
      slots[index] = entry
    }
  }
}
