import CommunityModel

extension HarborWriter {
  /// The drafts as records: in order of time, numbered from one, cut down to `limit` messages.
  ///
  /// What goes first is the end of long conversations of long ago; first messages and what is pinned stay.
  func assembled(limit: Int) -> (conversations: [ConversationRecord], messages: [MessageRecord]) {
    let kept = trimmed(to: limit)
    let order = kept.sorted { (posts[$0].at, $0) < (posts[$1].at, $1) }
    var ids: [Int: String] = [:]
    for (number, index) in order.enumerated() { ids[index] = HarborWriter.id("h", number + 1, digits: 5) }
    let threadOrder = threads.indices.filter { !threads[$0].posts.isEmpty }
      .sorted { (threads[$0].startedAt, $0) < (threads[$1].startedAt, $1) }
    var threadIDs: [Int: String] = [:]
    for (number, index) in threadOrder.enumerated() { threadIDs[index] = HarborWriter.id("c", number + 1, digits: 4) }
    let conversations = threadOrder.map { record(of: threads[$0], id: threadIDs[$0] ?? "") }
    let messages = order.map { index -> MessageRecord in
      let post = posts[index]
      return MessageRecord(
        id: ids[index] ?? "", conversation: threadIDs[post.thread] ?? "", author: people[post.author].record.id,
        sentAt: Timestamp(seconds: post.at), text: post.text, replyTo: post.parent.flatMap { ids[$0] },
        mentions: post.mentions.isEmpty ? nil : post.mentions.map { people[$0].record.id },
        reactions: post.reactions.isEmpty ? nil : post.reactions,
        editedAt: post.editedAt.map { Timestamp(seconds: $0) },
        deleted: post.isDeleted ? true : nil)
    }
    return (conversations, messages)
  }

  private func record(of draft: ThreadDraft, id: String) -> ConversationRecord {
    let starter = people[draft.starter]
    var record = ConversationRecord(
      id: id, title: draft.title, channel: draft.channel, topic: draft.topic, startedBy: starter.record.id,
      startedAt: Timestamp(seconds: draft.startedAt), closedAt: draft.closedAt.map { Timestamp(seconds: $0) },
      tags: draft.tags)
    if starter.role.isTeam || starter.role == .bot {
      record.ignition = Ignition(
        by: "marcus", at: record.startedAt, fuel: starter.role == .bot ? "a question a week" : "a story")
    }
    return record
  }

  /// Messages to keep: leaves (nobody answered them) of old conversations are dropped first.
  private func trimmed(to limit: Int) -> [Int] {
    guard posts.count > limit else { return Array(posts.indices) }
    var answered = Set(posts.compactMap(\.parent))
    var isDropped = [Bool](repeating: false, count: posts.count)
    var excess = posts.count - limit
    while excess > 0 {
      var found = false
      for index in posts.indices where excess > 0 && !isDropped[index] && !answered.contains(index) {
        let thread = threads[posts[index].thread]
        guard !thread.isPinned, thread.posts.first != index, posts[index].at < end - 30 * 86_400,
          SplitMix64.mix(UInt64(index)) % 4 == 0 || found
        else { continue }
        isDropped[index] = true
        found = true
        excess -= 1
      }
      guard found else { break }
      answered = Set(posts.indices.filter { !isDropped[$0] }.compactMap { posts[$0].parent })
    }
    return posts.indices.filter { !isDropped[$0] }
  }

  private static func id(_ letter: String, _ number: Int, digits: Int) -> String {
    let text = String(number)
    return letter + String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
