/// One immutable snapshot of a community: what a screen, a metric or a script reads.
///
/// Opening a store yields a first snapshot with the newest messages, then ever fuller ones. Rows of messages stay valid
/// from snapshot to snapshot; rows of members and conversations do not, their ids do.
public final class Community: Sendable {
  /// The community's name and policies.
  public let profile: CommunityProfile
  /// All members.
  public let members: MemberTable
  /// All conversations.
  public let conversations: ConversationTable
  /// The messages that are loaded so far.
  public let messages: MessageTable
  /// How much of the store this snapshot holds.
  public let progress: LoadProgress
  /// The first problems found, by file and line; `problemCount` counts all.
  ///
  /// Lines are counted when somebody asks, since that reads the files again: O(bytes before the last problem).
  public var problems: [StoreProblem] { locateProblems() }
  private let locateProblems: @Sendable () -> [StoreProblem]
  /// How many problems were found so far.
  public let problemCount: Int
  /// The time of the newest message that is not in the future of the clock that opened the store.
  public let newestMessage: Timestamp?
  /// Rows of messages mean the same in all snapshots of one generation; another one needs `row(ofMessage:)`.
  public let generation: Int
  package let activity: Activity
  package let orders: Orders
  package let texts: any RecordSource

  package init(
    profile: CommunityProfile, members: MemberTable, conversations: ConversationTable, messages: MessageTable,
    activity: Activity, orders: Orders, progress: LoadProgress,
    problems: @escaping @Sendable () -> [StoreProblem] = { [] },
    problemCount: Int,
    newestMessage: Timestamp?, generation: Int = 0, texts: any RecordSource
  ) {
    self.profile = profile
    self.members = members
    self.conversations = conversations
    self.messages = messages
    self.activity = activity
    self.orders = orders
    self.progress = progress
    locateProblems = problems
    self.problemCount = problemCount
    self.newestMessage = newestMessage
    self.generation = generation
    self.texts = texts
  }

  /// What a message says, read from the store now: a few microseconds when the file is in the page cache.
  ///
  /// Not yet cleaned for a screen. A message that cannot be read any more says so in brackets.
  public func text(of row: MessageRow) -> String { texts.text(of: row) }

  /// The id of a message, read from the store now.
  public func id(of row: MessageRow) -> String? { texts.record(of: row)?.id }

  /// The row of a message id; nil when no loaded message has it. Expected O(1).
  public func row(ofMessage id: String) -> MessageRow? { texts.row(ofMessage: id) }

  /// Everything that the store says about a message.
  public func record(of row: MessageRow) -> MessageRecord? { texts.record(of: row) }

  /// Everything that the store says about a member: wants, needs, consent and so on. nil for unlisted members.
  public func record(of row: MemberRow) -> MemberRecord? {
    let place = members.places[row.index]
    return place == .max ? nil : texts.memberRecord(at: place)
  }

  /// Everything that the store says about a conversation. nil for unlisted ones.
  public func record(of row: ConversationRow) -> ConversationRecord? {
    let place = conversations.places[row.index]
    return place == .max ? nil : texts.conversationRecord(at: place)
  }
}

/// Where texts come from: the store's files, or memory in tests.
package protocol RecordSource: Sendable {
  /// The text of a message; never fails, at worst it says in brackets why it cannot be read.
  func text(of row: MessageRow) -> String
  /// The whole record of a message, nil when it cannot be read any more.
  func record(of row: MessageRow) -> MessageRecord?
  /// The row of a message id, nil when no loaded message has it.
  func row(ofMessage id: String) -> MessageRow?
  /// A member's record, by the place that the table remembers.
  func memberRecord(at place: UInt64) -> MemberRecord?
  /// A conversation's record, by the place that the table remembers.
  func conversationRecord(at place: UInt64) -> ConversationRecord?
}
