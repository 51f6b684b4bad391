/// A conversation as one line of `conversations.jsonl`.
public struct ConversationRecord: Sendable, Equatable, Codable {
  public var id: String
  public var title: String
  public var channel: String?
  public var topic: String?
  public var startedBy: String?
  public var startedAt: Timestamp?
  public var closedAt: Timestamp?
  public var tags: [String]?
  public var ignition: Ignition?

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
  public var by: String?
  public var at: Timestamp?
  public var fuel: String?

  public init(by: String? = nil, at: Timestamp? = nil, fuel: String? = nil) {
    self.by = by
    self.at = at
    self.fuel = fuel
  }
}
