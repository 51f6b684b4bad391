import CommunityModel

extension Loader {
  /// Takes over the files as they are now; new files begin unread.
  func adopt(_ now: StoreFolder, _ problems: [StoreProblem], clock: Timestamp?) {
    folder = now
    if let clock { options.clock = clock }
    tableProblems.memberFiles = now.members
    tableProblems.conversationFiles = now.conversations
    folderProblems = problems
    ends.members += Array(repeating: 0, count: now.members.count - ends.members.count)
    ends.conversations += Array(repeating: 0, count: now.conversations.count - ends.conversations.count)
    ends.messages += Array(repeating: 0, count: now.messages.count - ends.messages.count)
  }

  /// Reads members behind the last one; false when one of them is known to messages or conversations already, whose rows
  /// would change.
  func appendMembers() -> Bool {
    for (number, file) in folder.members.enumerated() where file.status.size > ends.members[number] {
      var scan = MemberScan(expecting: 16, problems: options.problemLimit)
      let range = ends.members[number]..<file.status.size
      ends.members[number] = scan.scan(file, number: number, range: range, lastLineCounts: false).whole
      for row in 0..<scan.table.count {
        let id = scan.table.ids[row]
        if unknownStarters.contains(id) { return false }
        if let known = assembly.members.row(id: id) {
          if assembly.members[known].isUnlisted { return false }
          scan.refuseSecond(row)
          continue
        }
        assembly.members.append(row: row, of: scan.table)
      }
      tableProblems.members.add(scan.problems)
    }
    return true
  }

  /// Reads conversations behind the last one; false when one of them is known to messages already.
  func appendConversations() -> Bool {
    for (number, file) in folder.conversations.enumerated() where file.status.size > ends.conversations[number] {
      var scan = ConversationScan(expecting: 16, problems: options.problemLimit)
      let range = ends.conversations[number]..<file.status.size
      ends.conversations[number] = scan.scan(file, number: number, range: range, lastLineCounts: false).whole
      scan.resolveStarters(assembly.members)
      unknownStarters.formUnion(scan.unknownStarters)
      for row in 0..<scan.table.count {
        if let known = assembly.conversations.row(id: scan.table.ids[row]) {
          if assembly.conversations[known].isUnlisted { return false }
          scan.refuseSecond(row)
          continue
        }
        assembly.conversations.append(row: row, of: scan.table)
      }
      tableProblems.conversations.add(scan.problems)
    }
    return true
  }

  /// Reads messages behind the last one of each file, as new segments.
  func appendMessages() {
    let readers = MessageReaders()
    let first = pieces.count
    for (number, file) in folder.messages.enumerated() {
      var start = ends.messages[number]
      while start < file.status.size, pieces.count < MessageRow.segmentLimit {
        let piece = Piece(file: number, range: start..<min(file.status.size, start + Piece.size))
        let (scan, end) = MessageScan.run(
          piece, of: file, members: assembly.members, conversations: assembly.conversations, clock: options.clock,
          readers: readers, problemLimit: options.problemLimit, lastLineCounts: false)
        guard end.whole > start else { break }
        pieces.append(Piece(file: number, range: start..<end.whole))
        assembly.place(scan, as: pieces.count - 1)
        start = end.whole
      }
      ends.messages[number] = start
    }
    resolve(first..<pieces.count, StoreRecords(folder: folder))
  }
}
