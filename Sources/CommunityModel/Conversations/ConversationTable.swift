/// All conversations as columns: about 50 bytes each beside their titles.
public struct ConversationTable: Sendable {
  package var ids: IDTable
  package var titles = TextArena()
  package var channels: [UInt16] = []
  package var started: [Int64] = []
  package var closed: [Int64] = []
  package var starters: [UInt32] = []
  package var places: [UInt64] = []
  package var channelWords = WordTable()
  /// Folded title, channel and tags, for the filter.
  package var search = TextArena()
  package var unlisted: Set<Int> = []

  package init(expecting count: Int = 0) {
    ids = IDTable(expecting: count)
    titles.reserve(strings: count, bytes: count * 32)
    search.reserve(strings: count, bytes: count * 44)
    channels.reserveCapacity(count)
    started.reserveCapacity(count)
    closed.reserveCapacity(count)
    starters.reserveCapacity(count)
    places.reserveCapacity(count)
  }

  /// How many conversations there are, listed or only named by a message.
  public var count: Int { titles.count }

  /// Every row, in the order of the file.
  public var rows: some RandomAccessCollection<ConversationRow> { (0..<count).lazy.map(ConversationRow.init) }

  /// The row of an id, nil when there is none. Expected O(1).
  public func row(id: String) -> ConversationRow? { ids.find(id).map(ConversationRow.init) }

  /// The conversation at a row. O(1), copies nothing.
  public subscript(row: ConversationRow) -> Conversation { Conversation(table: self, row: row) }

  /// Adds a conversation that messages name and no file lists, so that they stay readable.
  package mutating func insertUnlisted(_ id: UnsafeRawBufferPointer) -> Int {
    let (row, isNew) = ids.insert(id)
    guard isNew else { return row }
    titles.append(id)
    channels.append(WordTable.none)
    started.append(.min)
    closed.append(.min)
    starters.append(.max)
    places.append(.max)
    search.append(Fold.searchable([String(decoding: id, as: UTF8.self)]))
    unlisted.insert(row)
    return row
  }
}
