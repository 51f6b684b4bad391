import CommunityModel

/// Conversations that wait for a first answer since before the signals look back. Counted anew only when one may have come
/// or gone.
struct OlderQuestions {
  /// Which they are.
  private(set) var conversations: Set<Int> = []
  /// Since when the oldest waits; nil when there is none.
  private(set) var since: Timestamp?
  private var isKnown = false
  /// When the next one grows too old for a prompt.
  private var changesAt = Int64.max
  private var limit = Int64.min

  /// Time went on.
  mutating func forget(asOf: Int64) { if asOf >= changesAt { isKnown = false } }

  /// A message came: into one of them, or as old as they are.
  mutating func forget(_ message: Message) {
    if conversations.contains(message.conversation.index) || message.sentAt.milliseconds <= limit { isKnown = false }
  }

  /// Counts them unless they are known. O(conversations).
  mutating func find(in community: Community, lookback: Int64, asOf: Int64, isMember: (MemberRow) -> Bool) {
    guard !isKnown else { return }
    isKnown = true
    conversations = []
    changesAt = .max
    limit = asOf - lookback
    var oldest = Int64.max
    for conversation in community.conversations.rows {
      guard let since = community.waitingSince(conversation)?.milliseconds,
        let starter = community.starter(of: conversation), isMember(starter)
      else { continue }
      if since <= limit {
        conversations.insert(conversation.index)
        oldest = min(oldest, since)
      } else {
        changesAt = min(changesAt, since + lookback)
      }
    }
    since = conversations.isEmpty ? nil : Timestamp(milliseconds: oldest)
  }
}
