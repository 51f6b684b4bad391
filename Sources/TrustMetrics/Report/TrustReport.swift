import CommunityModel

/// All metrics of one community as of one instant: what screens and scripts read.
///
/// Immutable. Rows mean those of the complete snapshot that it was made from; they hold in every later snapshot of the
/// same generation. About 60 bytes a member, 2 a conversation.
public struct TrustReport: Sendable {
  /// The instant that everything is computed for.
  public var asOf: Timestamp
  /// `Community.generation` of the snapshot; rows of another generation mean something else.
  public var generation: Int
  /// True for values of an earlier run that are shown until fresh ones come.
  public var isOlder: Bool = false
  /// The community's figures.
  public var community: CommunityFigures
  /// The headline and its parts back in time, oldest first; empty until it is computed.
  public var history: [HistoryPoint] = []
  /// Replies by window.
  public var replies: [Window: ReplyFigures]
  /// The members' figures, by row.
  public var members: MemberFigures
  /// The conversations' states, by row.
  public var conversations: ConversationFigures

  package init(
    asOf: Timestamp, generation: Int, community: CommunityFigures, replies: [Window: ReplyFigures],
    members: MemberFigures, conversations: ConversationFigures
  ) {
    self.asOf = asOf
    self.generation = generation
    self.community = community
    self.replies = replies
    self.members = members
    self.conversations = conversations
  }
}
