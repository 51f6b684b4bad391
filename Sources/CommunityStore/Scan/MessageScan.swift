import CommunityModel

/// A stretch of a message file into the columns of one segment.
///
/// Member and conversation tables are only read, so that several scans run side by side. Ids that they do not hold are
/// kept as text and numbered from `firstUnlisted` on, until the assembly gives them rows of their own.
struct MessageScan {
  static let keys: [ObjectReader.Key] = [
    .init(name: "id"), .init(name: "conversation"), .init(name: "author"), .init(name: "sentAt"),
    .init(name: "text", raw: true), .init(name: "replyTo"), .init(name: "mentions"), .init(name: "reactions"),
    .init(name: "editedAt"), .init(name: "deleted"),
  ]
  static let firstUnlisted: UInt32 = 1 << 31

  private let reader: ObjectReader
  private let reactionReader: ReactionReader
  private let members: MemberTable
  private let conversations: ConversationTable
  private let clock: Timestamp
  private let piece: Piece
  private(set) var columns = MessageColumns()
  /// What each reply names: the local row and the hash of the id.
  private(set) var replyHashes: [(local: UInt32, hash: UInt64)] = []
  private(set) var unlistedMembers = IDTable()
  private(set) var unlistedConversations = IDTable()
  private(set) var firstNamed = FirstNamed()
  private(set) var kinds = WordTable()
  private(set) var problems: ScanProblems
  private(set) var newest: Int64 = .min

  init(
    _ piece: Piece, members: MemberTable, conversations: ConversationTable, clock: Timestamp, readers: MessageReaders,
    problemLimit: Int
  ) {
    self.piece = piece
    self.members = members
    self.conversations = conversations
    self.clock = clock
    reader = readers.messages
    reactionReader = readers.reactions
    problems = ScanProblems(limit: problemLimit)
  }

  /// Adds one record as a row, or a problem.
  mutating func add(_ record: Record) {
    guard columns.authors.count < MessageRow.rowsPerSegment else { return }
    if let wrong = reader.read(record) {
      if record.isBlank { return }
      problems.add(.unreadable, file: piece.file, offset: record.offset, "\(wrong); the line is left out")
      return
    }
    var fields = FieldReading(reader: reader, file: piece.file, offset: record.offset, problems: problems)
    defer { problems = fields.problems }
    guard let id = fields.required(0), let conversation = fields.required(1), let author = fields.required(2),
      let sentAt = fields.requiredTime(3)
    else { return }
    guard reader[4].isString else {
      fields.refuse(4, "this required field should be a string in quotes; the record is left out")
      return
    }
    if columns.authors.isEmpty { reserve(record) }
    let local = UInt32(columns.authors.count)
    columns.authors.append(member(author, "author", record.offset))
    columns.conversations.append(self.conversation(conversation, record.offset))
    columns.sentAt.append(sentAt.milliseconds)
    columns.offsets.append(UInt32(truncatingIfNeeded: record.offset - piece.range.lowerBound))
    columns.idHashes.append(IDHash.hash(id))
    columns.replies.append(.max)
    checkTime(sentAt, &fields)
    var flags: UInt8 = fields.flag(9) ? MessageColumns.Flag.deleted : 0
    if !reader[8].isAbsent, fields.time(8) != nil { flags |= MessageColumns.Flag.edited }
    columns.flags.append(flags)
    if !reader[5].isAbsent, let target = fields.optional(5) {
      replyHashes.append((local, IDHash.hash(target)))
    }
    addMentions(local, &fields)
    addReactions(local, &fields)
  }

  private mutating func checkTime(_ time: Timestamp, _ fields: inout FieldReading) {
    if time.milliseconds > newest, time <= clock.adding(seconds: 60) { newest = time.milliseconds }
    if time > clock.adding(days: 1) {
      fields.problems.add(
        .doubtful, file: piece.file, offset: fields.offset, field: "sentAt", "\(time) lies in the future")
    } else if time.seconds < 0 {
      fields.problems.add(
        .doubtful, file: piece.file, offset: fields.offset, field: "sentAt", "\(time) is before 1970: is that meant?")
    }
  }

  private mutating func member(_ id: UnsafeRawBufferPointer, _ field: String, _ offset: Int64) -> UInt32 {
    if let row = members.ids.find(id) { return UInt32(row) }
    let (row, isNew) = unlistedMembers.insert(id)
    if isNew { firstNamed.members.append((offset, field)) }
    return MessageScan.firstUnlisted + UInt32(row)
  }

  private mutating func conversation(_ id: UnsafeRawBufferPointer, _ offset: Int64) -> UInt32 {
    if let row = conversations.ids.find(id) { return UInt32(row) }
    let (row, isNew) = unlistedConversations.insert(id)
    if isNew { firstNamed.conversations.append((offset, "conversation")) }
    return MessageScan.firstUnlisted + UInt32(row)
  }

  private mutating func addMentions(_ local: UInt32, _ fields: inout FieldReading) {
    let value = reader[6]
    if value.isAbsent { return }
    for mention in fields.list(6) {
      var mention = mention
      let row = mention.withUTF8 { member(UnsafeRawBufferPointer($0), "mentions", fields.offset) }
      columns.mentionRows.append(local)
      columns.mentionedMembers.append(row)
    }
  }

  private mutating func addReactions(_ local: UInt32, _ fields: inout FieldReading) {
    let value = reader[7]
    if value.isAbsent { return }
    guard value.isArray else {
      fields.problems.add(
        .doubtful, file: piece.file, offset: fields.offset, field: "reactions",
        "it should be a list in square brackets; it is ignored")
      return
    }
    reactionReader.read(value) { by, kind, at in
      columns.reactions.rows.append(local)
      columns.reactions.members.append(member(by, "reactions.by", fields.offset))
      columns.reactions.kinds.append(kinds.number(of: kind))
      columns.reactions.at.append(at?.milliseconds ?? .min)
    } problem: { message in
      fields.problems.add(.doubtful, file: piece.file, offset: fields.offset, field: "reactions", message)
    }
  }

  /// Room for the rows of the piece, judged by its first record: arrays that grow by doubling would waste a third.
  private mutating func reserve(_ record: Record) {
    let length = Int64(max(64, record.bytes.count + 1))
    let rows = min(MessageRow.rowsPerSegment, Int((piece.range.upperBound - piece.range.lowerBound) / length) + 16)
    columns.authors.reserveCapacity(rows)
    columns.conversations.reserveCapacity(rows)
    columns.sentAt.reserveCapacity(rows)
    columns.offsets.reserveCapacity(rows)
    columns.idHashes.reserveCapacity(rows)
    columns.flags.reserveCapacity(rows)
    columns.replies.reserveCapacity(rows)
  }
}

/// The readers that one thread uses for all its pieces.
final class MessageReaders {
  let messages = ObjectReader(MessageScan.keys)
  let reactions = ReactionReader()
}

extension MessageScan {
  /// Scans one piece of one file.
  static func run(
    _ piece: Piece, of file: StoreFolder.DataFile, members: MemberTable, conversations: ConversationTable,
    clock: Timestamp, readers: MessageReaders, problemLimit: Int, lastLineCounts: Bool = true
  ) -> (ScannedPiece, RecordStream.End) {
    var scan = MessageScan(
      piece, members: members, conversations: conversations, clock: clock, readers: readers, problemLimit: problemLimit)
    let end = RecordStream(file: file.file, shape: file.shape, range: piece.range).forEach(
      lastLineCounts: lastLineCounts,
      tooLong: { scan.problems.addTooLong(file: piece.file, offset: $0) },
      { scan.add($0) })
    if end.failed {
      scan.problems.add(.unreadable, file: piece.file, offset: end.whole, "the disk failed: \(PosixFile.reason())")
    }
    let scanned = ScannedPiece(
      piece: piece, columns: scan.columns, replyHashes: scan.replyHashes, unlistedMembers: scan.unlistedMembers,
      unlistedConversations: scan.unlistedConversations, firstNamed: scan.firstNamed, kinds: scan.kinds,
      problems: scan.problems, newest: scan.newest
    )
    return (scanned, end)
  }
}
