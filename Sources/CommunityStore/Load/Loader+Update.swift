import CommunityModel

extension Loader {
  /// What became of the files since they were read.
  enum Update {
    /// Nothing that this snapshot shows.
    case unchanged
    /// Records were appended, and are in the loader now.
    case appended
    /// A file was replaced or cut: everything has to be read again.
    case replaced
    /// The store cannot be opened any more, and why: its folder is gone, or a file of it is being replaced.
    case unreadable(StoreError)
  }

  /// Takes in what was appended to the files. O(new bytes), then a snapshot is due.
  ///
  /// - Parameter clock: the clock now, when it has gone on since the opening.
  func update(clock: Timestamp? = nil) -> Update {
    let now: StoreFolder
    let found: [StoreProblem]
    do { (now, found) = try StoreFolder.open(folder.path) } catch { return .unreadable(error) }
    guard Loader.onlyGrew(folder.members, now.members, ends.members),
      Loader.onlyGrew(folder.conversations, now.conversations, ends.conversations),
      Loader.onlyGrew(folder.messages, now.messages, ends.messages), now.profile == folder.profile
    else { return .replaced }
    // Each append is a segment, and their numbers are limited: then everything is read again into few.
    if pieces.count + now.messages.count >= MessageRow.segmentLimit { return .replaced }
    let before = (assembly.members.count, assembly.conversations.count, pieces.count, problemCount)
    adopt(now, found, clock: clock)
    guard appendMembers(), appendConversations() else { return .replaced }
    appendMessages()
    let after = (assembly.members.count, assembly.conversations.count, pieces.count, problemCount)
    if before == after { return .unchanged }
    return .appended
  }

  /// True when each old file is still there, the same one, and no shorter than what was read; new files come last.
  private static func onlyGrew(_ old: [StoreFolder.DataFile], _ new: [StoreFolder.DataFile], _ ends: [Int64]) -> Bool {
    guard new.count >= old.count else { return false }
    for (index, file) in old.enumerated() {
      let now = new[index]
      guard now.name == file.name, now.status.inode == file.status.inode, now.status.size >= ends[index] else {
        return false
      }
      if now.status.size > ends[index], !continues(now, ends[index]) { return false }
      // An array cannot be appended to without rewriting its end.
      if file.shape == .array, now.status != file.status { return false }
    }
    return true
  }

  /// True when what was read of a file ended with a line's end: what stands behind it is new lines. A last line without
  /// one, which another program was in the middle of writing at opening, is read again when it has grown.
  private static func continues(_ file: StoreFolder.DataFile, _ end: Int64) -> Bool {
    if end == 0 || file.shape == .array { return true }
    return file.file.bytes((end - 1)..<(end + 1)).contains(10)
  }
}
