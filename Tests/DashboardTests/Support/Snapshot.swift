import CommunityModel
import Synchronization

/// The texts of a community, for another snapshot of it, counted while they are read.
final class CountedTexts: RecordSource {
  let whole: Community
  private let reads = Atomic<Int>(0)

  init(_ whole: Community) { self.whole = whole }

  /// How often a text or a record was read.
  var count: Int { reads.load(ordering: .relaxed) }

  private func note() { reads.add(1, ordering: .relaxed) }

  func text(of row: MessageRow) -> String {
    note()
    return whole.text(of: row)
  }

  func record(of row: MessageRow) -> MessageRecord? {
    note()
    return whole.record(of: row)
  }

  func row(ofMessage id: String) -> MessageRow? { whole.row(ofMessage: id) }

  func memberRecord(at place: UInt64) -> MemberRecord? {
    note()
    return nil
  }

  func conversationRecord(at place: UInt64) -> ConversationRecord? {
    note()
    return nil
  }

  /// A snapshot with these texts that says that so many of a hundred bytes are loaded.
  func snapshot(read: Int64 = 100, problems: Int = 0, generation: Int = 0) -> Community {
    Community(
      profile: whole.profile, members: whole.members, conversations: whole.conversations, messages: whole.messages,
      activity: whole.activity, orders: whole.orders,
      progress: LoadProgress(bytesRead: read, bytesTotal: 100, isComplete: read == 100),
      problemCount: problems, newestMessage: whole.newestMessage, generation: generation, texts: self)
  }
}
