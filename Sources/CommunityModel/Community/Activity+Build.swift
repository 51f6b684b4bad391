extension Activity {
  /// Groups all loaded messages. Two counting sorts, O(messages + conversations + members); groups that files hold out
  /// of time order are sorted afterwards.
  package static func build(
    messages: MessageTable, members: MemberTable, conversations: ConversationTable, newest: Timestamp?,
    isComplete: Bool = true
  ) -> Activity {
    Activity(
      byConversation: .byConversation(messages, count: conversations.count),
      byMember: .byMember(messages, count: members.count), messages: messages, members: members,
      conversations: conversations, newest: newest, isComplete: isComplete)
  }

  /// What follows from messages that are grouped already: the two groupings take most of the time and can be made side
  /// by side.
  package init(
    byConversation: Grouping, byMember: Grouping, messages: MessageTable, members: MemberTable,
    conversations: ConversationTable, newest: Timestamp?, isComplete: Bool
  ) {
    self.byConversation = byConversation
    self.byMember = byMember
    describeConversations(messages, members, conversations, newest: newest, isComplete: isComplete)
    memberLastAt = (0..<members.count).map { member in
      messages.lastTime(byMember[member], upTo: newest) ?? .min
    }
  }

  private mutating func describeConversations(
    _ messages: MessageTable, _ members: MemberTable, _ conversations: ConversationTable, newest: Timestamp?,
    isComplete: Bool
  ) {
    let count = conversations.count
    lastAt = Array(repeating: .min, count: count)
    waitingSince = Array(repeating: .min, count: count)
    recentCounts = Array(repeating: 0, count: count)
    let recentFrom = (newest ?? .distantPast).milliseconds &- 28 * 86_400_000
    for conversation in 0..<count {
      let rows = byConversation[conversation]
      guard let last = messages.lastTime(rows, upTo: newest) else { continue }
      lastAt[conversation] = last
      if lastAt[conversation] >= recentFrom {
        var recent: UInt32 = 0
        for row in rows.reversed() {
          if messages.sentAt(row) < recentFrom { break }
          recent += 1
        }
        recentCounts[conversation] = recent
      }
      // While older messages are missing, the first one here need not be the one that asked: only a conversation whose
      // record says that it began with this message can be said to wait.
      let beginsHere = rows.first.map { conversations.started[conversation] >= messages.sentAt($0) } ?? false
      if conversations.closed[conversation] == .min, isComplete || beginsHere {
        waitingSince[conversation] = Activity.waiting(rows, messages, members)
      }
    }
  }

  /// The time of the opening message while no human but its author has answered it, `Int64.min` otherwise.
  ///
  /// Team members and bots who start a conversation do not wait; deleted messages neither ask nor answer.
  private static func waiting(_ rows: ArraySlice<UInt32>, _ messages: MessageTable, _ members: MemberTable) -> Int64 {
    var starter: UInt32?
    var since = Int64.min
    for raw in rows {
      let row = MessageRow(raw: raw)
      guard let segment = messages.segments[row.segment] else { continue }
      if segment.columns.flags[row.local] & MessageColumns.Flag.deleted != 0 { continue }
      let author = segment.columns.authors[row.local]
      let role = members.role(MemberRow(Int(author)))
      guard let first = starter else {
        if role.isTeam || !role.isHuman { return .min }
        starter = author
        since = segment.columns.sentAt[row.local]
        continue
      }
      if author != first, role.isHuman { return .min }
    }
    return since
  }
}

extension Grouping {
  /// The messages of each conversation. O(messages).
  package static func byConversation(_ messages: MessageTable, count: Int) -> Grouping {
    build(messages, groups: count) { $0.conversations }
  }

  /// The messages of each member. O(messages).
  package static func byMember(_ messages: MessageTable, count: Int) -> Grouping {
    build(messages, groups: count) { $0.authors }
  }

  private static func build(_ messages: MessageTable, groups: Int, by key: (MessageColumns) -> [UInt32]) -> Grouping {
    var starts = [UInt32](repeating: 0, count: groups + 1)
    for case let segment? in messages.segments {
      let keys = key(segment.columns)
      for (local, group) in keys.enumerated() where !isHidden(segment, local) { starts[Int(group) + 1] += 1 }
    }
    for group in 0..<groups { starts[group + 1] += starts[group] }
    var next = starts
    let total = Int(starts[groups])
    var unsorted: Set<Int> = []
    let rows = [UInt32](unsafeUninitializedCapacity: total) { buffer, count in
      var lastTimes = [Int64](repeating: .min, count: groups)
      for (number, segment) in messages.segments.enumerated() {
        guard let segment else { continue }
        let keys = key(segment.columns)
        let times = segment.columns.sentAt
        for (local, group) in keys.enumerated() where !isHidden(segment, local) {
          let group = Int(group)
          buffer[Int(next[group])] = MessageRow(segment: number, local: local).raw
          next[group] += 1
          if times[local] < lastTimes[group] { unsorted.insert(group) } else { lastTimes[group] = times[local] }
        }
      }
      count = total
    }
    var grouping = Grouping()
    grouping.starts = starts
    grouping.rows = rows
    for group in unsorted {
      grouping.rows[grouping.range(group)].sort { a, b in
        let (first, second) = (messages.sentAt(a), messages.sentAt(b))
        return first == second ? a < b : first < second
      }
    }
    return grouping
  }

  @inline(__always)
  private static func isHidden(_ segment: MessageSegment, _ local: Int) -> Bool {
    segment.columns.flags[local] & MessageColumns.Flag.duplicate != 0
  }
}

extension MessageTable {
  @inline(__always)
  func sentAt(_ raw: UInt32) -> Int64 {
    let row = MessageRow(raw: raw)
    return segments[row.segment]?.columns.sentAt[row.local] ?? .min
  }

  /// The time of the newest of some rows in time order that does not lie in the future: one line with a wrong year must
  /// not stay on top of every list. The newest of all when they all lie there; nil for none.
  func lastTime(_ rows: ArraySlice<UInt32>, upTo newest: Timestamp?) -> Int64? {
    guard let last = rows.last else { return nil }
    guard let newest, sentAt(last) > newest.milliseconds else { return sentAt(last) }
    return rows.last { sentAt($0) <= newest.milliseconds }.map { sentAt($0) } ?? sentAt(last)
  }
}
