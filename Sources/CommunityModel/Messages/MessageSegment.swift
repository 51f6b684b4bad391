/// Up to 2^18 messages of one stretch of one file, as columns: 33 bytes a message.
///
/// A segment never changes once it is made; a new one replaces it. Author and conversation are row numbers, the text
/// is the place where its line begins.
package final class MessageSegment: Sendable {
  /// Which file of the store, and the byte that `offsets` count from.
  package let file: Int
  package let base: Int64
  package let byteCount: Int
  package let columns: MessageColumns
  /// Rows that are not second messages with one id.
  package let shownCount: Int

  package init(file: Int, base: Int64, byteCount: Int, columns: MessageColumns) {
    self.file = file
    self.base = base
    self.byteCount = byteCount
    self.columns = columns
    shownCount = columns.flags.reduce(0) { $0 + ($1 & MessageColumns.Flag.duplicate == 0 ? 1 : 0) }
  }

  package var count: Int { columns.authors.count }
}

/// The columns of a segment while they are being filled.
package struct MessageColumns: Sendable {
  package var authors: [UInt32] = []
  package var conversations: [UInt32] = []
  package var sentAt: [Int64] = []
  package var offsets: [UInt32] = []
  package var idHashes: [UInt64] = []
  package var flags: [UInt8] = []
  /// `MessageRow.raw` of what each message replies to; `.max` for none.
  package var replies: [UInt32] = []
  package var reactions = ReactionColumns()
  package var mentionRows: [UInt32] = []
  package var mentionedMembers: [UInt32] = []

  package enum Flag {
    package static let deleted: UInt8 = 1
    package static let edited: UInt8 = 2
    /// A second message with an id that came before: kept out of every list.
    package static let duplicate: UInt8 = 4
    /// It names a message that the store does not have.
    package static let repliesToNothing: UInt8 = 8
  }

  package init() {}
}

/// Reactions in the order of their messages: 18 bytes each.
package struct ReactionColumns: Sendable {
  package var rows: [UInt32] = []
  package var members: [UInt32] = []
  package var kinds: [UInt16] = []
  package var at: [Int64] = []

  package init() {}

  /// Where the reactions to a local row stand. O(log count).
  package func range(of local: Int) -> Range<Int> {
    let start = rows.partitioningIndex { $0 >= local }
    var end = start
    while end < rows.count, rows[end] == UInt32(local) { end += 1 }
    return start..<end
  }
}

extension Array {
  /// The first index whose element satisfies a predicate that is false and then true. O(log count).
  package func partitioningIndex(where belongsInSecondPart: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongsInSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
