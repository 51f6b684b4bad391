/// How much an import read, for the summary line.
public struct ImportCounts: Sendable, Equatable {
  /// Channels that hold at least one message.
  public var channels = 0
  /// Conversations that hold at least one message.
  public var conversations = 0
  /// Of these, the closed (resolved) ones.
  public var closedConversations = 0
  /// Members, bots included.
  public var members = 0
  /// Of these, the bots.
  public var bots = 0
  /// Messages, each counted once.
  public var messages = 0
  /// Messages that answer another one.
  public var replies = 0
  /// Of these, the ones that answer a message of another conversation.
  public var repliesAcrossConversations = 0
  /// Members named in messages, each once a message.
  public var mentions = 0
  /// Mentions of people who never wrote, and so are no members; their name stays in the text.
  public var mentionsOfOthers = 0
  /// Reactions by members.
  public var reactions = 0
  /// Further copies of a message that was already read.
  public var mergedCopies = 0
  /// Entries that are not a whole message.
  public var skippedMessages = 0
  /// Files that could not be read at all.
  public var skippedFiles = 0

  /// Nothing read yet.
  public init() {}

  /// One line: `6707 messages · 831 conversations (19 closed) in 32 channels · 171 people (2 bots) · …`.
  ///
  /// The later parts stand there only when they are not zero.
  public var summary: String {
    var parts = [
      "\(messages) \(messages == 1 ? "message" : "messages")",
      "\(conversations) \(conversations == 1 ? "conversation" : "conversations")"
        + (closedConversations > 0 ? " (\(closedConversations) closed)" : "")
        + " in \(channels) \(channels == 1 ? "channel" : "channels")",
      "\(members) \(members == 1 ? "person" : "people")"
        + (bots > 0 ? " (\(bots) \(bots == 1 ? "bot" : "bots"))" : ""),
    ]
    if replies > 0 { parts.append("\(replies) \(replies == 1 ? "reply" : "replies")") }
    if mentions > 0 { parts.append("\(mentions) \(mentions == 1 ? "mention" : "mentions")") }
    if reactions > 0 { parts.append("\(reactions) \(reactions == 1 ? "reaction" : "reactions")") }
    if mergedCopies > 0 { parts.append("\(mergedCopies) \(mergedCopies == 1 ? "copy" : "copies") merged") }
    if skippedMessages > 0 {
      parts.append("\(skippedMessages) \(skippedMessages == 1 ? "entry" : "entries") skipped")
    }
    if skippedFiles > 0 { parts.append("\(skippedFiles) \(skippedFiles == 1 ? "file" : "files") skipped") }
    return parts.joined(separator: " · ")
  }
}
