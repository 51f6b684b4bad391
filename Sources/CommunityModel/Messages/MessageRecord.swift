/// A message as one line of `messages/YYYY-MM.jsonl`.
public struct MessageRecord: Sendable, Equatable, Codable {
  /// What replies name this message by; unique in the store and not empty.
  public var id: String
  /// The id of the conversation that it was said in.
  public var conversation: String
  /// The id of the member who wrote it.
  public var author: String
  /// When it was sent; its month in UTC names the file that it belongs into.
  public var sentAt: Timestamp
  /// What was said, exactly as it was written: it may hold any character and is cleaned only where it is shown.
  public var text: String
  /// The id of the message that it answers; nil when it answers none.
  public var replyTo: String?
  /// The ids of the members whom it addresses by name; nil when there are none.
  public var mentions: [String]?
  /// What others thought of it, in the order of the line; nil when there are none.
  public var reactions: [ReactionRecord]?
  /// When its text was last changed; nil when it never was.
  public var editedAt: Timestamp?
  /// True when it was taken back: its place in the conversation is kept, its words are not shown. nil is read as false.
  public var deleted: Bool?

  /// A message with these fields; what is left out is absent from the line.
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
  /// The id of the member who reacted.
  public var by: String
  /// thanks, helpful, like, not helpful, heart, …
  public var kind: String
  /// When they reacted; nil when unknown.
  public var at: Timestamp?

  /// A reaction of a member; a time that is left out is absent from the line.
  public init(by: String, kind: String, at: Timestamp? = nil) {
    self.by = by
    self.kind = kind
    self.at = at
  }
}
