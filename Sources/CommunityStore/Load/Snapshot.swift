import CommunityModel
import Synchronization

/// A community out of what is assembled so far.
enum Snapshot {
  static func make(
    _ assembly: Assembly, names: Orders, folder: StoreFolder, records: StoreRecords, total: Int64, isComplete: Bool,
    problems: @escaping @Sendable () -> [StoreProblem], problemCount: Int, generation: Int, urgently: Bool = false
  ) -> Community {
    let table = assembly.table
    let newest = assembly.newest == .min ? nil : Timestamp(milliseconds: assembly.newest)
    let (members, conversations) = (assembly.members, assembly.conversations)
    let byMember = Mutex(Grouping())
    var byConversation = Grouping()
    Background.both(
      urgently: urgently,
      {
        let grouping = Grouping.byMember(table, count: members.count)
        byMember.withLock { $0 = grouping }
      }
    ) { byConversation = Grouping.byConversation(table, count: conversations.count) }
    let activity = Activity(
      byConversation: byConversation, byMember: byMember.withLock { $0 }, messages: table, members: members,
      conversations: conversations, newest: newest, isComplete: isComplete)
    let orders = Mutex(names)
    var ofMembers = names
    Background.both(
      urgently: urgently,
      {
        var sorted = names
        sorted.sortConversations(by: activity)
        orders.withLock { $0 = sorted }
      }
    ) { ofMembers.sortMembers(by: activity) }
    var both = orders.withLock { $0 }
    both.membersRecent = ofMembers.membersRecent
    both.membersBusiest = ofMembers.membersBusiest
    return Community(
      profile: folder.profile, members: members, conversations: conversations, messages: table,
      activity: activity, orders: both,
      progress: LoadProgress(bytesRead: assembly.bytesRead, bytesTotal: total, isComplete: isComplete),
      problems: problems, problemCount: problemCount, newestMessage: newest,
      generation: generation,
      texts: records.with(segments: table.segments, ids: assembly.ids))
  }
}
