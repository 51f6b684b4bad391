/// A message as one line of `messages/YYYY-MM.jsonl`.
public struct MessageRecord: Sendable, Equatable, Codable {
  public var id: String
  public var conversation: String
  public var author: String
  public var sentAt: Timestamp
  public var text: String
  public var replyTo: String?
  public var mentions: [String]?
  public var reactions: [ReactionRecord]?
  public var editedAt: Timestamp?
  public var deleted: Bool?

  public init(
    id: String, conversation: String, author: String, sentAt: Timestamp, text: String, replyTo: String? = nil,
    mentions: [String]? = nil, reactions: [ReactionRecord]? = nil, editedAt: Timestamp? = nil, deleted: Bool? = nil
  ) {
    self.id = id
    self.conversation = conversation
    self.author = author
    self.sentAt = sentAt
    self.text = text
    self.replyTo = replyTo
    self.mentions = mentions
    self.reactions = reactions
    self.editedAt = editedAt
    self.deleted = deleted
  }
}

/// A reaction inside a message's line.
public struct ReactionRecord: Sendable, Equatable, Codable {
  public var by: String
  /// thanks, helpful, like, not helpful, heart, …
  public var kind: String
  public var at: Timestamp?

  public init(by: String, kind: String, at: Timestamp? = nil) {
    self.by = by
    self.kind = kind
    self.at = at
  }
}
