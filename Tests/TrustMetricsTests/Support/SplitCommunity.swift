import CommunityModel

/// A community whose messages come in pieces, as an open store brings them: what is there stays, more is added.
struct SplitCommunity {
  let whole: Community
  private let pieces: [MessageSegment]
  private let rows: [MessageRow]

  /// Cuts the messages of records before the places in `cuts`, counted in the order of time.
  init(
    profile: CommunityProfile = CommunityProfile(name: "Split"), members: [MemberRecord],
    conversations: [ConversationRecord], messages: [MessageRecord], cuts: [Int], order: [Int]? = nil
  ) {
    whole = Community(profile: profile, members: members, conversations: conversations, messages: messages)
    guard let all = whole.messages.segments.first ?? nil else {
      pieces = []
      rows = []
      return
    }
    let columns = all.columns
    let ends = [0] + cuts.filter { $0 > 0 && $0 < columns.authors.count } + [columns.authors.count]
    let ranges = zip(ends, ends.dropFirst()).map { $0..<$1 }
    let order = order ?? Array(ranges.indices)
    var places = [MessageRow](repeating: .none, count: columns.authors.count)
    for (segment, number) in order.enumerated() {
      for (local, row) in ranges[number].enumerated() { places[row] = MessageRow(segment: segment, local: local) }
    }
    pieces = order.map { number in SplitCommunity.piece(columns, ranges[number], places) }
    rows = places
  }

  /// How many pieces there are.
  var count: Int { pieces.count }

  /// The community while the first `count` pieces are there.
  func first(_ count: Int, generation: Int = 0) -> Community {
    let messages = MessageTable(
      segments: pieces.prefix(count).map { SplitCommunity.known($0, count) },
      reactionKinds: whole.messages.reactionKinds)
    let newest = pieces.prefix(count).flatMap(\.columns.sentAt).max().map { Timestamp(milliseconds: $0) }
    let activity = Activity.build(
      messages: messages, members: whole.members, conversations: whole.conversations, newest: newest)
    return Community(
      profile: whole.profile, members: whole.members, conversations: whole.conversations, messages: messages,
      activity: activity, orders: Orders.byName(whole.members, whole.conversations).adding(activity),
      progress: LoadProgress(bytesRead: 0, bytesTotal: 0, isComplete: true), problemCount: 0, newestMessage: newest,
      generation: generation, texts: Texts(whole: whole, rows: rows))
  }

  /// A piece whose replies to what is not there yet are open, as a store has it; the same object once all are known.
  private static func known(_ piece: MessageSegment, _ count: Int) -> MessageSegment {
    var columns = piece.columns
    var isWhole = true
    for index in columns.replies.indices where columns.replies[index] != .max {
      if MessageRow(raw: columns.replies[index]).segment >= count {
        columns.replies[index] = .max
        isWhole = false
      }
    }
    return isWhole ? piece : MessageSegment(file: 0, base: 0, byteCount: 0, columns: columns)
  }

  private static func piece(_ all: MessageColumns, _ range: Range<Int>, _ places: [MessageRow]) -> MessageSegment {
    var columns = MessageColumns()
    columns.authors = Array(all.authors[range])
    columns.conversations = Array(all.conversations[range])
    columns.sentAt = Array(all.sentAt[range])
    columns.offsets = Array(all.offsets[range])
    columns.idHashes = Array(all.idHashes[range])
    columns.flags = Array(all.flags[range])
    columns.replies = all.replies[range].map { $0 == .max ? .max : places[MessageRow(raw: $0).local].raw }
    for (index, row) in all.reactions.rows.enumerated() where range.contains(Int(row)) {
      columns.reactions.rows.append(row - UInt32(range.lowerBound))
      columns.reactions.members.append(all.reactions.members[index])
      columns.reactions.kinds.append(all.reactions.kinds[index])
      columns.reactions.at.append(all.reactions.at[index])
    }
    for (index, row) in all.mentionRows.enumerated() where range.contains(Int(row)) {
      columns.mentionRows.append(row - UInt32(range.lowerBound))
      columns.mentionedMembers.append(all.mentionedMembers[index])
    }
    return MessageSegment(file: 0, base: 0, byteCount: 0, columns: columns)
  }

  private struct Texts: RecordSource {
    let whole: Community
    let rows: [MessageRow]

    private func original(_ row: MessageRow) -> MessageRow {
      rows.firstIndex(of: row).map { MessageRow(segment: 0, local: $0) } ?? row
    }

    func text(of row: MessageRow) -> String { whole.text(of: original(row)) }
    func record(of row: MessageRow) -> MessageRecord? { whole.record(of: original(row)) }
    func row(ofMessage id: String) -> MessageRow? { whole.row(ofMessage: id).map { rows[$0.local] } }
    func memberRecord(at place: UInt64) -> MemberRecord? { whole.texts.memberRecord(at: place) }
    func conversationRecord(at place: UInt64) -> ConversationRecord? { whole.texts.conversationRecord(at: place) }
  }
}
