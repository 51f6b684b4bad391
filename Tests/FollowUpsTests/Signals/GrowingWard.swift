import CommunityModel

/// A ward whose messages come segment by segment, as a store's do when lines are appended: rows mean the same throughout.
struct GrowingWard {
  let ward: TalkingWard

  /// The community when so many messages had come at each step, the last of them now.
  func community(upTo counts: [Int]) -> Community {
    let whole = ward.community
    var segments: [MessageSegment?] = []
    var last = 0
    for count in counts {
      var columns = MessageColumns()
      if let all = whole.messages.segments.first??.columns {
        for local in last..<count {
          columns.authors.append(all.authors[local])
          columns.conversations.append(all.conversations[local])
          columns.sentAt.append(all.sentAt[local])
          columns.offsets.append(all.offsets[local])
          columns.idHashes.append(all.idHashes[local])
          columns.flags.append(all.flags[local])
          let reply = all.replies[local]
          columns.replies.append(reply == .max ? .max : GrowingWard.row(Int(reply), counts).raw)
          for index in all.mentionRows.indices where Int(all.mentionRows[index]) == local {
            columns.mentionRows.append(UInt32(local - last))
            columns.mentionedMembers.append(all.mentionedMembers[index])
          }
        }
      }
      segments.append(MessageSegment(file: 0, base: 0, byteCount: 0, columns: columns))
      last = count
    }
    let messages = MessageTable(segments: segments)
    return Community(
      profile: ward.profile, members: whole.members, conversations: whole.conversations, messages: messages,
      activity: .build(messages: messages, members: whole.members, conversations: whole.conversations, newest: nil),
      orders: whole.orders, progress: whole.progress, problemCount: 0, newestMessage: whole.newestMessage,
      texts: Texts(ward: ward, counts: counts))
  }

  private static func row(_ place: Int, _ counts: [Int]) -> MessageRow {
    let segment = counts.firstIndex { place < $0 } ?? 0
    return MessageRow(segment: segment, local: place - (segment == 0 ? 0 : counts[segment - 1]))
  }

  /// Messages must be in time order, so that their places are those of the columns.
  private struct Texts: RecordSource {
    let ward: TalkingWard
    let counts: [Int]

    func text(of row: MessageRow) -> String { record(of: row)?.text ?? "" }
    func record(of row: MessageRow) -> MessageRecord? {
      ward.messages[(row.segment == 0 ? 0 : counts[row.segment - 1]) + row.local]
    }
    func row(ofMessage id: String) -> MessageRow? {
      let place = ward.messages.prefix(counts.last ?? 0).firstIndex { $0.id == id }
      return place.map { GrowingWard.row($0, counts) }
    }
    func memberRecord(at place: UInt64) -> MemberRecord? { nil }
    func conversationRecord(at place: UInt64) -> ConversationRecord? { nil }
  }
}
