import CommunityModel

/// Something a member wrote, and what came back.
struct Exchange: Sendable, Equatable {
  let message: MessageRow
  /// The first answer to it by somebody else.
  let reply: MessageRow?
  /// The answer names the message; otherwise it is what was said next.
  let isDirect: Bool

  /// The last things a member wrote that are not deleted, newest first, with what was answered.
  ///
  /// Looks at no more than `reach` messages after each, so that its cost does not grow with the community.
  static func recent(of member: MemberRow, in community: Community, limit: Int, reach: Int = 200) -> [Exchange] {
    var found: [Exchange] = []
    var looked = 0
    for row in community.messages(by: member).reversed() {
      looked += 1
      if found.count == limit || looked > limit * 4 { break }
      if community.messages[row].isDeleted { continue }
      found.append(Exchange(row, by: member, in: community, reach: reach))
    }
    return found
  }

  private init(_ row: MessageRow, by member: MemberRow, in community: Community, reach: Int) {
    message = row
    let asked = community.messages[row]
    let rows = community.activity.byConversation[asked.conversation.index]
    var low = rows.startIndex
    var high = rows.endIndex
    while low < high {
      let middle = (low + high) / 2
      if community.messages[MessageRow(raw: rows[middle])].sentAt < asked.sentAt {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var next: MessageRow?
    var direct: MessageRow?
    for candidate in rows[low...].prefix(reach).map(MessageRow.init(raw:)) where candidate != row {
      let answer = community.messages[candidate]
      if answer.author == member || answer.isDeleted || !community.members.role(answer.author).isHuman { continue }
      if answer.replyTo == row {
        direct = candidate
        break
      }
      if next == nil, answer.replyTo == nil { next = candidate }
    }
    reply = direct ?? next
    isDirect = direct != nil
  }
}
