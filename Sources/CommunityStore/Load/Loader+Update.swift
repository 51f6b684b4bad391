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
  }

  /// Takes in what was appended to the files. O(new bytes), then a snapshot is due.
  func update() -> Update {
    guard let (now, found) = try? StoreFolder.open(folder.path) else { return .unchanged }
    guard Loader.onlyGrew(folder.members, now.members, ends.members),
      Loader.onlyGrew(folder.conversations, now.conversations, ends.conversations),
      Loader.onlyGrew(folder.messages, now.messages, ends.messages), now.profile == folder.profile
    else { return .replaced }
    let before = (assembly.members.count, assembly.conversations.count, pieces.count)
    adopt(now, found)
    guard appendMembers(), appendConversations() else { return .replaced }
    appendMessages()
    let after = (assembly.members.count, assembly.conversations.count, pieces.count)
    if before == after { return .unchanged }
    if (before.0, before.1) != (after.0, after.1) { recomputeNames() }
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
      // An array cannot be appended to without rewriting its end.
      if file.shape == .array, now.status != file.status { return false }
    }
    return true
  }
}
