/// A conversation as one line of `conversations.jsonl`.
public struct ConversationRecord: Sendable, Equatable, Codable {
  /// What messages name this conversation by; unique in the store and not empty.
  public var id: String
  /// What it is about, as its list shows it.
  public var title: String
  /// The stream, forum or group that it took place in; nil when there is none.
  public var channel: String?
  /// The subject that it belongs to, coarser than the title; nil when there is none.
  public var topic: String?
  /// The id of the member who began it; nil when unknown.
  public var startedBy: String?
  /// When it began; nil when unknown.
  public var startedAt: Timestamp?
  /// When it was closed; nil while it is open. A closed conversation does not wait for an answer.
  public var closedAt: Timestamp?
  /// Words to find it by; nil when there are none.
  public var tags: [String]?
  /// How the team started it on purpose; nil for a conversation that began by itself.
  public var ignition: Ignition?

  /// A conversation with these fields; what is left out is absent from the line.
  public init(
    id: String, title: String, channel: String? = nil, topic: String? = nil, startedBy: String? = nil,
    startedAt: Timestamp? = nil, closedAt: Timestamp? = nil, tags: [String]? = nil, ignition: Ignition? = nil
  ) {
    self.id = id
    self.title = title
    self.channel = channel
    self.topic = topic
    self.startedBy = startedBy
    self.startedAt = startedAt
    self.closedAt = closedAt
    self.tags = tags
    self.ignition = ignition
  }
}

/// How the team lit a conversation: who, when, and with what.
public struct Ignition: Sendable, Equatable, Codable {
  /// The id of the team member who lit it; nil when unknown.
  public var by: String?
  /// When it was lit; nil when unknown.
  public var at: Timestamp?
  /// What it was lit with, in words: a question, a story, a guest; nil when unknown.
  public var fuel: String?

  /// An ignition with these fields; what is left out is absent from the line.
  public init(by: String? = nil, at: Timestamp? = nil, fuel: String? = nil) {
    self.by = by
    self.at = at
    self.fuel = fuel
  }
}
