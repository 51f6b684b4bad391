import CommunityModel

/// Up to when this user has read each conversation.
struct ReadMarks: Sendable {
  /// By conversation id: these last.
  private(set) var marks: [String: Timestamp]
  /// The mark of all conversations without one of their own.
  let baseline: Timestamp
  /// The marks by row of the present snapshot, so that a list of 100,000 asks no dictionary. Milliseconds.
  private var column: [Int64] = []
  /// How many conversations have something unread.
  private(set) var unreadCount = 0

  init(marks: [String: Timestamp], baseline: Timestamp) {
    self.marks = marks
    self.baseline = baseline
  }

  /// Puts the marks beside the rows of a snapshot. O(conversations).
  mutating func resolve(in community: Community) {
    column = [Int64](repeating: baseline.milliseconds, count: community.conversations.count)
    for (id, mark) in marks {
      if let row = community.conversations.row(id: id) { column[row.index] = mark.milliseconds }
    }
    let lastAt = community.activity.lastAt
    unreadCount = 0
    for (row, mark) in column.enumerated() where row < lastAt.count && lastAt[row] > mark { unreadCount += 1 }
  }

  /// True when the newest message came after the mark. O(1).
  func isUnread(_ row: Int, in community: Community) -> Bool {
    guard row < column.count, row < community.activity.lastAt.count else { return false }
    return community.activity.lastAt[row] > column[row]
  }

  /// The mark of a conversation. O(1).
  func mark(_ row: Int) -> Timestamp {
    row < column.count ? Timestamp(milliseconds: column[row]) : baseline
  }

  /// Sets a mark. O(1).
  mutating func set(_ mark: Timestamp, row: ConversationRow, in community: Community) {
    let before = isUnread(row.index, in: community)
    marks[community.conversations[row].id] = mark
    if row.index < column.count { column[row.index] = mark.milliseconds }
    let after = isUnread(row.index, in: community)
    unreadCount += (after ? 1 : 0) - (before ? 1 : 0)
  }
}
