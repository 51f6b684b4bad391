/// Rows in the orders that lists can be sorted by, made beside the reader so that no key waits for a sort.
package struct Orders: Sendable {
  package var conversationsByName: [UInt32] = []
  package var conversationsRecent: [UInt32] = []
  package var conversationsWaiting: [UInt32] = []
  package var conversationsBusiest: [UInt32] = []
  package var membersByName: [UInt32] = []
  package var membersRecent: [UInt32] = []
  package var membersBusiest: [UInt32] = []

  package init() {}

  /// The orders that hang on names only; they stay the same while messages load. O(n log n).
  package static func byName(_ members: MemberTable, _ conversations: ConversationTable) -> Orders {
    var orders = Orders()
    orders.membersByName = members.search.sortedRows()
    orders.conversationsByName = conversations.search.sortedRows()
    return orders
  }

  /// These orders with the ones that hang on activity. O(n log n).
  package func adding(_ activity: Activity) -> Orders {
    var orders = self
    orders.sortConversations(by: activity)
    orders.sortMembers(by: activity)
    return orders
  }

  /// The orders of conversations that hang on activity.
  package mutating func sortConversations(by activity: Activity) {
    conversationsRecent = Orders.descending(activity.lastAt)
    conversationsWaiting = Orders.waiting(activity)
    conversationsBusiest = Orders.descending(
      activity.recentCounts.enumerated().map { Int64($1) << 32 + Int64(activity.byConversation.range($0).count) })
  }

  /// The orders of members that hang on activity.
  package mutating func sortMembers(by activity: Activity) {
    membersRecent = Orders.descending(activity.memberLastAt)
    membersBusiest = Orders.descending(
      (0..<activity.memberLastAt.count).map { Int64(activity.byMember.range($0).count) })
  }

  /// Those that wait first, the longest wait on top; then the others, newest first.
  private static func waiting(_ activity: Activity) -> [UInt32] {
    descending(
      activity.waitingSince.enumerated().map { row, since in
        // Times lie within 2^48 milliseconds of the epoch: 2^60 lifts those that wait above all others.
        since == .min ? activity.lastAt[row] : 1 << 60 &- since
      })
  }

  /// Row numbers by key, the largest first.
  private static func descending(_ keys: [Int64]) -> [UInt32] {
    // Keys beside their rows: sorting row numbers alone would jump through memory at each comparison.
    var pairs = keys.enumerated().map { (key: $1, row: UInt32($0)) }
    pairs.sort { $0.key == $1.key ? $0.row < $1.row : $0.key > $1.key }
    return pairs.map(\.row)
  }
}

extension TextArena {
  /// Rows in the byte order of their folded text.
  func sortedRows() -> [UInt32] {
    bytes.withUnsafeBytes { all in
      // The first sixteen bytes as two numbers decide nearly every comparison without a look at the text.
      var keys = (0..<count).map { row in
        let range = range(row)
        return (first: TextArena.word(all, range, 0), second: TextArena.word(all, range, 8), row: UInt32(row))
      }
      keys.sort { a, b in
        if a.first != b.first { return a.first < b.first }
        if a.second != b.second { return a.second < b.second }
        let (left, right) = (range(Int(a.row)), range(Int(b.row)))
        var offset = 16
        while offset < left.count || offset < right.count {
          let (x, y) = (TextArena.word(all, left, offset), TextArena.word(all, right, offset))
          if x != y { return x < y }
          offset += 8
        }
        return a.row < b.row
      }
      return keys.map(\.row)
    }
  }

  /// Eight bytes of a text as a number that sorts as they do; zeros behind its end.
  private static func word(_ all: UnsafeRawBufferPointer, _ range: Range<Int>, _ offset: Int) -> UInt64 {
    let start = range.lowerBound + offset
    if start + 8 <= range.upperBound {
      return UInt64(bigEndian: all.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    var word: UInt64 = 0
    for place in start..<(start + 8) { word = word << 8 | (place < range.upperBound ? UInt64(all[place]) : 0) }
    return word
  }
}
