import CommunityModel
import Synchronization

/// The first screen: the newest messages, and just those members and conversations that they name.
enum Preview {
  /// Reads the tail of the newest message files and what it needs of the others. O(bytes of the
  /// member and conversation files), however many messages there are.
  static func make(
    _ folder: StoreFolder, pieces: [Piece], tail: Range<Int>, clock: Timestamp, records: StoreRecords
  ) -> Community? {
    guard !tail.isEmpty else { return nil }
    let readers = MessageReaders()
    let (noMembers, noConversations) = (MemberTable(), ConversationTable())
    let scans = tail.map { number in
      MessageScan.run(
        pieces[number], of: folder.messages[pieces[number].file], members: noMembers, conversations: noConversations,
        clock: clock, readers: readers, problemLimit: 0
      ).0
    }
    // Against empty tables, every id that the tail names is "unlisted": just the list of what to look for.
    var memberIDs = IDTable()
    var conversationIDs = IDTable()
    for scan in scans {
      for row in 0..<scan.unlistedMembers.count { _ = memberIDs.insert(scan.unlistedMembers[row]) }
      for row in 0..<scan.unlistedConversations.count { _ = conversationIDs.insert(scan.unlistedConversations[row]) }
    }
    let found = Mutex(MemberTable())
    let wanted = memberIDs
    var conversations = ConversationScan(expecting: conversationIDs.count, problems: 0)
    Background.both(
      urgently: true,
      {
        var members = MemberScan(expecting: wanted.count, problems: 0)
        for (number, file) in folder.members.enumerated() {
          TargetedScan.find(wanted, in: file) { members.add($0, file: number) }
        }
        found.withLock { $0 = members.table }
      }
    ) {
      for (number, file) in folder.conversations.enumerated() {
        TargetedScan.find(conversationIDs, in: file) { conversations.add($0, file: number) }
      }
    }
    let members = found.withLock { $0 }
    conversations.resolveStarters(members)
    var assembly = Assembly(
      members: members, conversations: conversations.table, pieces: pieces.count, expecting: 2048,
      problems: ScanProblems(limit: 0))
    for (number, scan) in zip(tail, scans) { assembly.place(scan, as: number) }
    assembly.resolve(tail, isAll: false) { _, _ in true }
    return Snapshot.make(
      assembly, names: Orders.byName(assembly.members, assembly.conversations), folder: folder, records: records,
      total: pieces.totalBytes, isComplete: false, problems: { [] }, problemCount: 0, generation: 0, urgently: true)
  }
}

extension [Piece] {
  var totalBytes: Int64 { reduce(0) { $0 + $1.range.upperBound - $1.range.lowerBound } }
}
