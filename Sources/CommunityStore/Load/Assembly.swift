import CommunityModel

/// Scanned pieces put together: unlisted ids get rows, reaction kinds one numbering, replies their targets, second
/// records with one id are set aside.
///
/// One thread owns it. It only grows, so that every snapshot made from it stays true.
struct Assembly {
  var members: MemberTable
  var conversations: ConversationTable
  private(set) var segments: [MessageSegment?]
  private var kinds = WordTable()
  private(set) var ids: MessageIDs
  /// Replies whose target is not there, or not there yet: looked for again when more is placed.
  private var openReplies: [(segment: Int, replies: [(local: UInt32, hash: UInt64)])] = []
  /// Where each unlisted id is named first, whatever the order in which pieces came.
  private var unlistedIDs = UnlistedIDs()
  private var problems: ScanProblems
  private(set) var newest: Int64 = .min
  private(set) var bytesRead: Int64 = 0

  init(members: MemberTable, conversations: ConversationTable, pieces: Int, expecting rows: Int, problems: ScanProblems)
  {
    self.members = members
    self.conversations = conversations
    self.problems = problems
    segments = Array(repeating: nil, count: pieces)
    ids = MessageIDs(expecting: rows)
  }

  /// Puts a scanned piece in its place. O(rows with unlisted ids or reactions).
  mutating func place(_ scan: ScannedPiece, as number: Int) {
    var columns = scan.columns
    let memberRows = (0..<scan.unlistedMembers.count).map { row in
      var id = scan.unlistedMembers[row]
      let known = UInt32(id.withUTF8 { members.insertUnlisted(UnsafeRawBufferPointer($0)) })
      unlistedIDs.add(id, isMember: true, scan.firstNamed.members[row], in: scan.piece.file)
      return known
    }
    let conversationRows = (0..<scan.unlistedConversations.count).map { row in
      var id = scan.unlistedConversations[row]
      let known = UInt32(id.withUTF8 { conversations.insertUnlisted(UnsafeRawBufferPointer($0)) })
      unlistedIDs.add(id, isMember: false, scan.firstNamed.conversations[row], in: scan.piece.file)
      return known
    }
    if !memberRows.isEmpty {
      columns.authors.renumber(memberRows)
      columns.reactions.members.renumber(memberRows)
      columns.mentionedMembers.renumber(memberRows)
    }
    if !conversationRows.isEmpty { columns.conversations.renumber(conversationRows) }
    let kindNumbers = (0..<scan.kinds.count).map { kinds.number(of: scan.kinds[UInt16($0)]) }
    if kindNumbers.enumerated().contains(where: { $0 != Int($1) }) {
      for index in columns.reactions.kinds.indices {
        columns.reactions.kinds[index] = kindNumbers[Int(columns.reactions.kinds[index])]
      }
    }
    if number >= segments.count { segments.append(contentsOf: repeatElement(nil, count: number + 1 - segments.count)) }
    let range = scan.piece.range
    segments[number] = MessageSegment(
      file: scan.piece.file, base: range.lowerBound, byteCount: Int(range.upperBound - range.lowerBound),
      columns: columns)
    if !scan.replyHashes.isEmpty { openReplies.append((number, scan.replyHashes)) }
    problems.add(scan.problems)
    newest = max(newest, scan.newest)
    bytesRead += range.upperBound - range.lowerBound
  }

  /// Finds the targets of replies and second records with one id, for the segments placed since the last call.
  ///
  /// - Parameter isAll: false while older segments are missing, where a reply without its target is nothing to tell.
  /// - Parameter isSame: says whether two rows with one hash really carry one id: read from the files, asked rarely.
  mutating func resolve(_ numbers: some Sequence<Int>, isAll: Bool = true, isSame: (MessageRow, MessageRow) -> Bool) {
    for number in numbers {
      let taken = ids.insert(segment: number, segments)
      guard !taken.isEmpty, let segment = segments[number] else { continue }
      var columns = segment.columns
      for (local, first) in taken where isSame(first, MessageRow(segment: number, local: local)) {
        columns.flags[local] |= MessageColumns.Flag.duplicate
        problems.add(
          .doubtful, file: segment.file, offset: segment.base + Int64(columns.offsets[local]), field: "id",
          "another message has this id already; the first one counts")
      }
      segments[number] = segment.with(columns)
    }
    let wanted = openReplies
    openReplies = []
    for (number, replies) in wanted {
      guard let segment = segments[number] else { continue }
      var columns = segment.columns
      var missing: [(local: UInt32, hash: UInt64)] = []
      for (local, hash) in replies {
        if let target = ids.find(hash, segments) {
          columns.replies[Int(local)] = target.raw
          columns.flags[Int(local)] &= ~MessageColumns.Flag.repliesToNothing
        } else {
          if isAll { columns.flags[Int(local)] |= MessageColumns.Flag.repliesToNothing }
          missing.append((local, hash))
        }
      }
      if !missing.isEmpty { openReplies.append((number, missing)) }
      if missing.count < replies.count || isAll { segments[number] = segment.with(columns) }
    }
  }

  /// What is wrong with what is assembled now, counted.
  var problemCount: Int { problems.count + unlistedIDs.count + openReplies.reduce(0) { $0 + $1.replies.count } }

  /// What is wrong with what is assembled now: a reply that found its target since is no problem any more.
  var allProblems: ScanProblems {
    var all = problems
    unlistedIDs.add(to: &all)
    for (number, replies) in openReplies {
      guard let segment = segments[number] else { continue }
      for (local, _) in replies {
        all.add(
          .doubtful, file: segment.file, offset: segment.base + Int64(segment.columns.offsets[Int(local)]),
          field: "replyTo", "no message has that id; shown as a message of its own")
      }
    }
    return all
  }

  var table: MessageTable { MessageTable(segments: segments, reactionKinds: kinds) }
}

/// What a scan hands to the assembly.
struct ScannedPiece: Sendable {
  var piece: Piece
  var columns: MessageColumns
  var replyHashes: [(local: UInt32, hash: UInt64)]
  var unlistedMembers: IDTable
  var unlistedConversations: IDTable
  var firstNamed: FirstNamed
  var kinds: WordTable
  var problems: ScanProblems
  var newest: Int64
}

extension MessageSegment {
  func with(_ columns: MessageColumns) -> MessageSegment {
    MessageSegment(file: file, base: base, byteCount: byteCount, columns: columns)
  }
}

extension [UInt32] {
  /// Turns the numbers that a scan gave to unlisted ids into rows.
  fileprivate mutating func renumber(_ rows: [UInt32]) {
    for index in indices where self[index] >= MessageScan.firstUnlisted && self[index] != .max {
      self[index] = rows[Int(self[index] - MessageScan.firstUnlisted)]
    }
  }
}
