import CommunityModel

extension Ledger {
  /// Folds some segments' messages that are not later than the horizon, in the order of their lines.
  func fold(_ segments: Range<Int>, of messages: MessageTable) {
    let answered = AnsweredRows(messages, forMany: gauges == nil)
    for number in segments {
      guard let segment = messages.segments[number] else { continue }
      // Taken out once: a column that is reached through its segment at every row is retained at every row.
      let columns = segment.columns
      var cursor = RowCursor()
      for local in 0..<columns.authors.count { fold(local, of: columns, number, answered, &cursor) }
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
    let answered = AnsweredRows(messages)
    for (_, raw) in rows {
      let row = MessageRow(raw: raw)
      guard let segment = messages.segments[row.segment] else { continue }
      var cursor = RowCursor(segment.columns, at: row.local)
      fold(row.local, of: segment.columns, row.segment, answered, &cursor)
    }
    applyWaiting()
  }

  @inline(__always)
  private func fold(
    _ local: Int, of columns: borrowing MessageColumns, _ number: Int, _ answered: borrowing AnsweredRows,
    _ cursor: inout RowCursor
  ) {
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
    if columns.replies[local] != .max { answered.find(columns.replies[local], &message) }
    if at >= textsFrom, classes[Int(author)] == .team { teamRows.append(message.row) }
    fold(message)
    if !mentions.isEmpty, classes[Int(author)].isPresent {
      for index in mentions {
        tie(author, columns.mentionedMembers[index], at: at, isReply: false)
      }
    }
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

/// Who wrote the messages that others answer.
struct AnsweredRows {
  private let messages: MessageTable
  private let authors: [[UInt32]]
  private let conversations: [[UInt32]]

  /// - Parameter forMany: takes the columns out of their segments first, which pays for a whole store and not for a message.
  init(_ messages: MessageTable, forMany: Bool = true) {
    self.messages = messages
    authors = forMany ? messages.segments.map { $0?.columns.authors ?? [] } : []
    conversations = forMany ? messages.segments.map { $0?.columns.conversations ?? [] } : []
  }

  /// Notes whose message a message answers; nothing when that message is not there.
  @inline(__always)
  func find(_ raw: UInt32, _ message: inout FoldedMessage) {
    let row = MessageRow(raw: raw)
    if authors.isEmpty {
      guard messages.contains(row) else { return }
      message.answers = UInt32(messages[row].author.index)
      message.answersHere = messages[row].conversation.index == Int(message.conversation)
      return
    }
    guard row.segment < authors.count, row.local < authors[row.segment].count else { return }
    message.answers = authors[row.segment][row.local]
    message.answersHere = conversations[row.segment][row.local] == message.conversation
  }
}

/// Walks along the reactions and mentions of a segment beside its rows.
struct RowCursor {
  private var reaction = 0
  private var mention = 0

  init() {}

  init(_ columns: MessageColumns, at local: Int) {
    reaction = columns.reactions.rows.partitioningIndex { $0 >= UInt32(local) }
    mention = columns.mentionRows.partitioningIndex { $0 >= UInt32(local) }
  }

  /// The reactions to the next row; rows must be asked in their order.
  @inline(__always)
  mutating func reactions(of local: Int, _ columns: borrowing MessageColumns) -> Range<Int> {
    let start = reaction
    while reaction < columns.reactions.rows.count, columns.reactions.rows[reaction] == UInt32(local) { reaction += 1 }
    return start..<reaction
  }

  /// The mentions in the next row.
  @inline(__always)
  mutating func mentions(of local: Int, _ columns: borrowing MessageColumns) -> Range<Int> {
    let start = mention
    while mention < columns.mentionRows.count, columns.mentionRows[mention] == UInt32(local) { mention += 1 }
    return start..<mention
  }
}
