import CommunityModel

/// The conversations of an archive: topics, each with its resolved and its open half as one.
struct ZulipConversations {
  /// In the order of their first message.
  private(set) var records: [ConversationRecord] = []
  /// Streams with at least one message.
  private(set) var channelCount = 0

  /// Folds the messages, in time order, into their conversations.
  ///
  /// A conversation is closed when its last message lies in a resolved topic. It was closed when Zulip's
  /// Notification Bot last said so in it; where the bot said nothing, when the last message was sent.
  init(gathering: ZulipGathering, ids: [String], people: ZulipPeople) {
    var place: [String: Int] = [:]
    var lastFile: [Int] = []
    var lastSent: [Timestamp] = []
    var resolvedAt: [Timestamp?] = []
    var channels = Set<String>()
    for found in gathering.found {
      let id = ids[found.file]
      let file = gathering.files[found.file]
      if place[id] == nil {
        place[id] = records.count
        let title = ZulipTopic.readMark(file.topic).title
        let name = title.contains { !$0.isWhitespace } ? title : ZulipTopic.nameless
        records.append(
          ConversationRecord(
            id: id, title: name, channel: file.channel, topic: name,
            startedBy: people.memberIDs[found.message.sender], startedAt: found.message.sentAt))
        channels.insert(file.channel)
        lastFile.append(found.file)
        lastSent.append(found.message.sentAt)
        resolvedAt.append(nil)
      }
      guard let position = place[id] else { continue }
      lastFile[position] = found.file
      lastSent[position] = found.message.sentAt
      if Self.saysResolved(found.message) { resolvedAt[position] = found.message.sentAt }
    }
    for position in records.indices where ZulipTopic.readMark(gathering.files[lastFile[position]].topic).isResolved {
      records[position].closedAt = resolvedAt[position] ?? lastSent[position]
    }
    channelCount = channels.count
  }

  /// True for the sentence that Zulip writes into a topic that somebody resolves.
  private static func saysResolved(_ message: ZulipMessage) -> Bool {
    ZulipBots.isZulips(message.sender) && message.content.contains("marked this topic as resolved")
  }
}
