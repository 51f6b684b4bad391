import CommunityModel

/// `conversations.jsonl` into a conversation table.
struct ConversationScan: TableScan {
  private static let keys: [ObjectReader.Key] = [
    .init(name: "id"), .init(name: "title"), .init(name: "channel"), .init(name: "topic"), .init(name: "startedBy"),
    .init(name: "startedAt"), .init(name: "closedAt"), .init(name: "tags"),
  ]

  private let reader = ObjectReader(ConversationScan.keys)
  var table: ConversationTable
  var problems: ScanProblems
  /// Who started each conversation, by id: members may be read at the same time, by another thread.
  var starterIDs: [(row: Int, id: String)] = []

  /// Starters that no file of members lists.
  private(set) var unknownStarters: Set<String> = []

  init(expecting count: Int, problems limit: Int) {
    table = ConversationTable(expecting: count)
    problems = ScanProblems(limit: limit)
  }

  /// Adds one record as a conversation, or a problem.
  mutating func add(_ record: Record, file: Int) {
    if record.isBlank { return }
    if let wrong = reader.read(record) {
      problems.add(.unreadable, file: file, offset: record.offset, "\(wrong); the line is left out")
      return
    }
    var fields = FieldReading(reader: reader, file: file, offset: record.offset, problems: problems)
    defer { problems = fields.problems }
    guard let id = fields.required(0), let title = fields.required(1) else { return }
    var columns = ConversationTable.Columns(id: id, title: title)
    columns.channel = fields.optional(2).map { String(decoding: $0, as: UTF8.self) }
    let starter = fields.optional(4).map { String(decoding: $0, as: UTF8.self) }
    columns.startedAt = fields.time(5)
    columns.closedAt = fields.time(6)
    columns.tags = fields.list(7).joined(separator: " ")
    if table.append(columns, place: Place(file: file, offset: record.offset).raw) {
      if let starter { starterIDs.append((table.count - 1, starter)) }
    } else {
      fields.refuse(0, ConversationScan.taken(FieldReading.excerpt(id)))
    }
  }

  private static func taken(_ id: String) -> String {
    "“\(id)” is a conversation already; the first record with an id counts"
  }

  /// Tells of a row whose id an earlier scan has found already.
  mutating func refuseSecond(_ row: Int) {
    let place = Place(raw: table.places[row])
    let message = ConversationScan.taken(FieldReading.excerpt(table.ids[row]))
    problems.add(.unreadable, file: place.file, offset: place.offset, field: "id", message)
  }

  /// Turns the starters' ids into rows, once the members are known.
  mutating func resolveStarters(_ members: MemberTable) {
    for (row, id) in starterIDs {
      guard let member = members.row(id: id), !members[member].isUnlisted else {
        unknownStarters.insert(id)
        let place = Place(raw: table.places[row])
        problems.add(
          .doubtful, file: place.file, offset: place.offset, field: "startedBy",
          "“\(id.prefix(48))” is not in members.jsonl; add the member or leave the field out")
        continue
      }
      table.starters[row] = UInt32(member.index)
    }
    starterIDs = []
  }
}
