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
    orders.conversationsRecent = Orders.rows(activity.lastAt, descending: true)
    orders.conversationsWaiting = Orders.waiting(activity)
    orders.conversationsBusiest = Orders.rows(
      activity.recentCounts.enumerated().map { Int64($1) << 32 + Int64(activity.byConversation.range($0).count) },
      descending: true)
    orders.membersRecent = Orders.rows(activity.memberLastAt, descending: true)
    orders.membersBusiest = Orders.rows(
      (0..<activity.memberLastAt.count).map { Int64(activity.byMember.range($0).count) }, descending: true)
    return orders
  }

  /// Those that wait first, the longest wait on top; then the others, newest first.
  private static func waiting(_ activity: Activity) -> [UInt32] {
    rows(
      activity.waitingSince.enumerated().map { row, since in
        // Times lie within 2^48 milliseconds of the epoch: 2^60 lifts those that wait above all others.
        since == .min ? activity.lastAt[row] : 1 << 60 &- since
      }, descending: true)
  }

  private static func rows(_ keys: [Int64], descending: Bool) -> [UInt32] {
    var rows = (0..<UInt32(keys.count)).map { $0 }
    keys.withUnsafeBufferPointer { keys in
      rows.sort { a, b in
        let (first, second) = (keys[Int(a)], keys[Int(b)])
        return first == second ? a < b : (first > second) == descending
      }
    }
    return rows
  }
}

extension TextArena {
  /// Rows in the byte order of their folded text. The first eight bytes are compared as one number.
  func sortedRows() -> [UInt32] {
    bytes.withUnsafeBytes { all in
      let keys: [(UInt64, UInt32)] = (0..<count).map { row in
        let range = range(row)
        var key: UInt64 = 0
        for offset in 0..<8 {
          key = key << 8 | (offset < range.count ? UInt64(all[range.lowerBound + offset]) : 0)
        }
        return (key, UInt32(row))
      }
      return keys.sorted { a, b in
        if a.0 != b.0 { return a.0 < b.0 }
        let first = UnsafeRawBufferPointer(rebasing: all[range(Int(a.1))])
        let second = UnsafeRawBufferPointer(rebasing: all[range(Int(b.1))])
        if first.elementsEqual(second) { return a.1 < b.1 }
        return first.lexicographicallyPrecedes(second)
      }.map(\.1)
    }
  }
}
