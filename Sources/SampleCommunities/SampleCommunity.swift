import CommunityModel

/// A whole made community in memory: its profile, members, conversations and messages.
///
/// Conversations are in the order in which they started, messages in the order in which they were sent.
public struct SampleCommunity: Sendable, Equatable {
  /// Name, time zone, team and policies.
  public var profile: CommunityProfile
  /// Everyone, the team first.
  public var members: [MemberRecord]
  /// In order of `startedAt`.
  public var conversations: [ConversationRecord]
  /// In order of `sentAt`.
  public var messages: [MessageRecord]
  /// What the team did, in the order of the journal's lines.
  package var journal: [JournalEntry] = []

  /// A community of these parts.
  public init(
    profile: CommunityProfile, members: [MemberRecord], conversations: [ConversationRecord], messages: [MessageRecord]
  ) {
    self.profile = profile
    self.members = members
    self.conversations = conversations
    self.messages = messages
  }
}
