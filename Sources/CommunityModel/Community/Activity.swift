/// Who wrote what where: the messages of each conversation and of each member, in time order, and what follows from
/// that. 8 bytes a message, 32 a conversation, 8 a member.
package struct Activity: Sendable {
  package var byConversation = Grouping()
  package var byMember = Grouping()
  /// Time of each conversation's newest message; `Int64.min` when there is none.
  package var lastAt: [Int64] = []
  /// Since when each conversation waits for a first human answer; `Int64.min` when it does not.
  package var waitingSince: [Int64] = []
  /// Messages in the 28 days before the newest message of the community.
  package var recentCounts: [UInt32] = []
  /// Time of each member's newest message; `Int64.min` when there is none.
  package var memberLastAt: [Int64] = []

  package init() {}
}

/// Rows of the message table by group (compressed sparse rows): one run of rows a group, in time order.
package struct Grouping: Sendable {
  package var starts: [UInt32] = [0]
  package var rows: [UInt32] = []

  package init() {}

  package func range(_ group: Int) -> Range<Int> {
    group + 1 < starts.count ? Int(starts[group])..<Int(starts[group + 1]) : 0..<0
  }

  package subscript(group: Int) -> ArraySlice<UInt32> { rows[range(group)] }
}
