import CommunityModel

extension Ledger {
  /// Folds some segments' messages that are not later than the horizon, in the order of their lines.
  func fold(_ segments: Range<Int>, of messages: MessageTable) {
    for number in segments {
      guard let segment = messages.segments[number] else { continue }
      var cursor = RowCursor(segment)
      for local in 0..<segment.count { fold(local, of: segment, number, messages, &cursor) }
    }
    applyWaiting()
  }

  /// Folds every message in the order of time: for stores whose lines are in another order.
  func foldByTime(_ messages: MessageTable) {
    var rows: [(at: Int64, row: UInt32)] = []
    rows.reserveCapacity(messages.count)
    for (number, segment) in messages.segments.enumerated() {
      guard let segment else { continue }
      for (local, at) in segment.columns.sentAt.enumerated() {
        rows.append((at, MessageRow(segment: number, local: local).raw))
      }
    }
    rows.sort { $0.at == $1.at ? $0.row < $1.row : $0.at < $1.at }
    for (_, raw) in rows {
      let row = MessageRow(raw: raw)
      guard let segment = messages.segments[row.segment] else { continue }
      var cursor = RowCursor(segment, at: row.local)
      fold(row.local, of: segment, row.segment, messages, &cursor)
    }
    applyWaiting()
  }

  private func fold(
    _ local: Int, of segment: MessageSegment, _ number: Int, _ messages: MessageTable, _ cursor: inout RowCursor
  ) {
    let columns = segment.columns
    let reactions = cursor.reactions(of: local, columns)
    let mentions = cursor.mentions(of: local, columns)
    if columns.flags[local] & (MessageColumns.Flag.duplicate | MessageColumns.Flag.deleted) != 0 { return }
    let at = columns.sentAt[local]
    guard at <= horizon else {
      nextFuture = min(nextFuture, at)
      return
    }
    let author = columns.authors[local]
    var message = FoldedMessage(
      row: MessageRow(segment: number, local: local).raw, author: author, conversation: columns.conversations[local],
      at: at, answers: Talk.nobody, answersHere: false)
    let answered = columns.replies[local]
    if answered != .max {
      let row = MessageRow(raw: answered)
      if row.segment < messages.segments.count, let target = messages.segments[row.segment], row.local < target.count {
        message.answers = target.columns.authors[row.local]
        message.answersHere = target.columns.conversations[row.local] == message.conversation
      }
    }
    if at >= textsFrom, classes[Int(author)] == .team { teamRows.append(message.row) }
    fold(message, mentions: columns.mentionedMembers[mentions])
    for index in reactions {
      let time = columns.reactions.at[index]
      let when = time == .min ? at : time
      guard when <= horizon else {
        nextFuture = min(nextFuture, when)
        continue
      }
      foldReaction(by: columns.reactions.members[index], to: author, kind: columns.reactions.kinds[index], at: when)
    }
  }
}

/// Walks along the reactions and mentions of a segment beside its rows.
struct RowCursor {
  private var reaction: Int
  private var mention: Int

  init(_ segment: MessageSegment, at local: Int = 0) {
    reaction = local == 0 ? 0 : segment.columns.reactions.rows.partitioningIndex { $0 >= UInt32(local) }
    mention = local == 0 ? 0 : segment.columns.mentionRows.partitioningIndex { $0 >= UInt32(local) }
  }

  /// The reactions to the next row; rows must be asked in their order.
  @inline(__always)
  mutating func reactions(of local: Int, _ columns: MessageColumns) -> Range<Int> {
    let start = reaction
    while reaction < columns.reactions.rows.count, columns.reactions.rows[reaction] == UInt32(local) { reaction += 1 }
    return start..<reaction
  }

  /// The mentions in the next row.
  @inline(__always)
  mutating func mentions(of local: Int, _ columns: MessageColumns) -> Range<Int> {
    let start = mention
    while mention < columns.mentionRows.count, columns.mentionRows[mention] == UInt32(local) { mention += 1 }
    return start..<mention
  }
}
