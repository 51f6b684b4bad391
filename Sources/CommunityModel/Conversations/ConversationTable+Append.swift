extension ConversationTable {
  /// The fields of a conversation that become columns; texts point into the caller's bytes.
  package struct Columns {
    package var id: UnsafeRawBufferPointer
    package var title: UnsafeRawBufferPointer
    package var channel: String?
    package var tags: String = ""
    package var startedBy: MemberRow?
    package var startedAt: Timestamp?
    package var closedAt: Timestamp?

    package init(id: UnsafeRawBufferPointer, title: UnsafeRawBufferPointer) {
      self.id = id
      self.title = title
    }
  }

  /// Adds a conversation; false when the id is taken, and then nothing is added.
  package mutating func append(_ fields: Columns, place: UInt64) -> Bool {
    guard ids.insert(fields.id).isNew else { return false }
    titles.append(fields.title)
    channels.append(fields.channel.map { channelWords.number(of: $0) } ?? WordTable.none)
    started.append(fields.startedAt?.milliseconds ?? .min)
    closed.append(fields.closedAt?.milliseconds ?? .min)
    starters.append(fields.startedBy.map { UInt32($0.index) } ?? .max)
    places.append(place)
    search.append(
      Fold.searchable([String(decoding: fields.title, as: UTF8.self), fields.channel ?? "", fields.tags]))
    return true
  }

  /// Adds a record; false when the id is taken.
  package mutating func append(_ record: ConversationRecord, startedBy: MemberRow?, place: UInt64) -> Bool {
    var (id, title) = (record.id, record.title)
    return id.withUTF8 { id in
      title.withUTF8 { title in
        var fields = Columns(id: UnsafeRawBufferPointer(id), title: UnsafeRawBufferPointer(title))
        fields.channel = record.channel
        fields.tags = (record.tags ?? []).joined(separator: " ")
        fields.startedBy = startedBy
        fields.startedAt = record.startedAt
        fields.closedAt = record.closedAt
        return append(fields, place: place)
      }
    }
  }

  /// Copies a conversation from another table whose starters are rows of the same member table; the id must be new here.
  package mutating func append(row: Int, of other: ConversationTable) {
    let conversation = other[ConversationRow(row)]
    var (id, title) = (conversation.id, conversation.title)
    id.withUTF8 { id in
      title.withUTF8 { title in
        var fields = Columns(id: UnsafeRawBufferPointer(id), title: UnsafeRawBufferPointer(title))
        fields.channel = conversation.channel
        fields.startedBy = conversation.startedBy
        fields.startedAt = conversation.startedAt
        fields.closedAt = conversation.closedAt
        if append(fields, place: other.places[row]) { search.replaceLast(with: other.search[row]) }
      }
    }
  }
}
