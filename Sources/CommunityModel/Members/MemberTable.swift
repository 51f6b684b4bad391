/// All members as columns: about 70 bytes each beside their names.
///
/// What a line holds beyond these columns (wants, needs, consent, …) is read from the store when it is shown.
public struct MemberTable: Sendable {
  package var ids: IDTable
  package var names = TextArena()
  package var roles: [UInt8] = []
  package var acuities: [UInt8] = []
  package var segmentLists: [UInt16] = []
  package var joined: [Int64] = []
  package var discharged: [Int64] = []
  package var flags: [UInt8] = []
  package var managers: [UInt16] = []
  /// Where the record stands in its file; UInt64.max for members that no file lists.
  package var places: [UInt64] = []
  package var segmentWords = WordTable()
  package var managerWords = WordTable()
  /// Folded name, role and segments, for the filter.
  package var search = TextArena()

  package enum Flag {
    package static let left: UInt8 = 1
    package static let deceased: UInt8 = 2
    /// Messages name this id, members.jsonl does not.
    package static let unlisted: UInt8 = 4
    /// `consent.contact` is true, or false; neither when the record does not say.
    package static let agreesToContact: UInt8 = 8
    package static let refusesContact: UInt8 = 16
  }

  package init(expecting count: Int = 0) {
    ids = IDTable(expecting: count)
    names.reserve(strings: count, bytes: count * 14)
    search.reserve(strings: count, bytes: count * 36)
    roles.reserveCapacity(count)
    acuities.reserveCapacity(count)
    segmentLists.reserveCapacity(count)
    joined.reserveCapacity(count)
    discharged.reserveCapacity(count)
    flags.reserveCapacity(count)
    managers.reserveCapacity(count)
    places.reserveCapacity(count)
  }

  /// How many members there are, listed or only named by a message.
  public var count: Int { names.count }

  /// Every row, in the order of the file.
  public var rows: some RandomAccessCollection<MemberRow> { (0..<count).lazy.map(MemberRow.init) }

  /// The row of an id, nil when nobody has it. Expected O(1).
  public func row(id: String) -> MemberRow? { ids.find(id).map(MemberRow.init) }

  /// The member at a row. O(1), copies nothing.
  public subscript(row: MemberRow) -> Member { Member(table: self, row: row) }

  /// The role at a row, without making a view. O(1).
  public func role(_ row: MemberRow) -> Role { Role(rawValue: roles[row.index]) ?? .peer }

  /// Adds a member that messages or conversations name and no file lists, so that what they wrote stays readable.
  package mutating func insertUnlisted(_ id: UnsafeRawBufferPointer) -> Int {
    let (row, isNew) = ids.insert(id)
    guard isNew else { return row }
    names.append(id)
    roles.append(Role.peer.rawValue)
    acuities.append(0)
    segmentLists.append(WordTable.none)
    managers.append(WordTable.none)
    joined.append(.min)
    discharged.append(.min)
    flags.append(Flag.unlisted)
    places.append(.max)
    search.append(Fold.searchable([String(decoding: id, as: UTF8.self)]))
    return row
  }
}
