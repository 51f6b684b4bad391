import CommunityModel

/// Records from elsewhere into a store: what is new is added, nothing that is there is touched.
public struct StoreMerge: Sendable {
  /// What a merge added, or would add, and what it left as it was.
  public struct Counts: Sendable, Equatable {
    /// Added.
    public var members = 0
    /// Added.
    public var conversations = 0
    /// Added.
    public var messages = 0
    /// Records whose ids the store had already.
    public var known = 0

    /// True when the merge has nothing to add.
    public var isEmpty: Bool { members + conversations + messages == 0 }
  }

  private let members: [MemberRecord]
  private let conversations: [ConversationRecord]
  private let messages: [MessageRecord]

  /// - Parameter messages: in any order.
  public init(members: [MemberRecord], conversations: [ConversationRecord], messages: [MessageRecord]) {
    self.members = members
    self.conversations = conversations
    self.messages = messages.enumerated().sorted {
      ($0.element.sentAt, $0.offset) < ($1.element.sentAt, $1.offset)
    }.map(\.element)
  }

  /// What `apply` would add. Reads the store, changes nothing. A folder that is no store yet counts as empty.
  public func plan(for path: String, clock: Timestamp) throws(StoreError) -> Counts {
    try reduced(to: path, clock: clock).counts
  }

  /// Adds what is new. Makes the store, with this profile, when there is none.
  ///
  /// Each file is replaced as a whole (temporary file, fsync, rename) under the store's lock; members come before
  /// conversations and those before messages, so that a power cut leaves no message without its author, and a second
  /// run finishes the work. A merge that added something leaves one line in the journal.
  ///
  /// - Parameters:
  ///   - by: who did it, for the journal.
  ///   - source: where the records came from, for the journal.
  public func apply(
    to path: String, profile: CommunityProfile, clock: Timestamp, by: String, source: String
  ) throws(StoreError) -> Counts {
    try StoreCreation.makeFolder(path)
    // Another merge may be making the same store, or have been cut off while it did: its lock is no reason to refuse.
    // Under the lock nobody else is: then there is a store, or an empty folder, or one that is something else.
    let isStore = { PosixFile.status(path + "/community.json") != nil }
    if !isStore() {
      do throws(StoreError) { try StoreCreation.requireEmpty(path) } catch {
        if PosixFile.status(path + "/.rounds") == nil { throw error }
      }
    }
    let lock = try StoreLock(path)
    defer { withExtendedLifetime(lock) {} }
    if !isStore() {
      try StoreCreation.requireEmpty(path, but: [".rounds"])
      try profile.write(to: path)
    }
    try StoreCreation.makeFolder(path + "/messages")
    AtomicFile.removeLeftovers(in: path)
    AtomicFile.removeLeftovers(in: path + "/messages")
    let (new, counts) = try reduced(to: path, clock: clock)
    if counts.isEmpty { return counts }
    if !new.members.isEmpty {
      var lines: [UInt8] = []
      for record in new.members { record.appendLine(to: &lines) }
      try LineMerge.append(lines, to: path + "/members.jsonl")
    }
    if !new.conversations.isEmpty {
      var lines: [UInt8] = []
      for record in new.conversations { record.appendLine(to: &lines) }
      try LineMerge.append(lines, to: path + "/conversations.jsonl")
    }
    var start = new.messages.startIndex
    while start < new.messages.endIndex {
      let name = new.messages[start].fileName
      let end = new.messages[start...].firstIndex { $0.fileName != name } ?? new.messages.endIndex
      try LineMerge.insert(Array(new.messages[start..<end]), into: path + "/" + name)
      start = end
    }
    try Journal(path).append(
      [
        JournalEntry(
          at: clock, by: by, event: "imported", subject: nil,
          data: [
            "source": .text(source), "members": .number(Double(counts.members)),
            "conversations": .number(Double(counts.conversations)), "messages": .number(Double(counts.messages)),
          ])
      ], holding: lock)
    return counts
  }

  /// This merge without what the store has.
  private func reduced(to path: String, clock: Timestamp) throws(StoreError) -> (new: StoreMerge, counts: Counts) {
    var counts = Counts()
    var seen: (members: Set<String>, conversations: Set<String>, messages: Set<String>) = ([], [], [])
    let community: Community? =
      PosixFile.status(path + "/community.json") == nil
      ? nil : try CommunityStore.read(path, options: StoreOptions(clock: clock))
    let newMembers = members.filter {
      community?.members.row(id: $0.id).map { community?.members[$0].isUnlisted == true } ?? true
        && seen.members.insert($0.id).inserted
    }
    let newConversations = conversations.filter {
      community?.conversations.row(id: $0.id).map { community?.conversations[$0].isUnlisted == true } ?? true
        && seen.conversations.insert($0.id).inserted
    }
    let newMessages = messages.filter {
      community?.row(ofMessage: $0.id) == nil && seen.messages.insert($0.id).inserted
    }
    counts.members = newMembers.count
    counts.conversations = newConversations.count
    counts.messages = newMessages.count
    counts.known =
      members.count + conversations.count + messages.count - counts.members - counts.conversations - counts.messages
    return (StoreMerge(members: newMembers, conversations: newConversations, messages: newMessages), counts)
  }
}
