import CommunityModel
import FoundationEssentials

/// Whole records for somebody who wants to see them: a field of the wrong type is left out, as it is from the tables,
/// and never hides the others.
enum LenientRecord {
  /// A message that the strict decoder refused, by the reader that made its row: without its mentions and reactions.
  static func message(_ bytes: [UInt8]) -> MessageRecord? {
    RecordText.reader.withReader { reader in
      bytes.withPadding { record in
        guard reader.read(record) == nil, reader[0].isString, reader[1].isString, reader[2].isString,
          reader[3].isString, reader[4].isString, let sentAt = Timestamp(rfc3339: reader[3].bytes)
        else { return nil }
        return MessageRecord(
          id: reader[0].text, conversation: reader[1].text, author: reader[2].text, sentAt: sentAt,
          text: RecordText.unescaped(reader[4].bytes), replyTo: reader[5].isString ? reader[5].text : nil,
          editedAt: reader[8].isString ? Timestamp(rfc3339: reader[8].bytes) : nil,
          deleted: reader[9].isBoolean ? reader[9].isTrue : nil)
      }
    }
  }

  static func member(_ bytes: [UInt8]) -> MemberRecord? {
    guard let fields = fields(bytes), let id = fields.value(String.self, "id"),
      let name = fields.value(String.self, "name")
    else { return nil }
    return MemberRecord(
      id: id, name: name, role: fields.value(Role.self, "role") ?? .peer,
      acuity: fields.value(Int.self, "acuity").flatMap { (1...5).contains($0) ? $0 : nil },
      segments: fields.value([String].self, "segments"), joinedAt: fields.value(Timestamp.self, "joinedAt"),
      leftAt: fields.value(Timestamp.self, "leftAt"), deceased: fields.value(Bool.self, "deceased"),
      wants: fields.value(Wants.self, "wants"), needs: fields.value([String].self, "needs"),
      consent: fields.value(Consent.self, "consent"),
      identities: fields.value([String: String].self, "identities"), manager: fields.value(String.self, "manager"),
      dischargedAt: fields.value(Timestamp.self, "dischargedAt"))
  }

  static func conversation(_ bytes: [UInt8]) -> ConversationRecord? {
    guard let fields = fields(bytes), let id = fields.value(String.self, "id"),
      let title = fields.value(String.self, "title")
    else { return nil }
    return ConversationRecord(
      id: id, title: title, channel: fields.value(String.self, "channel"), topic: fields.value(String.self, "topic"),
      startedBy: fields.value(String.self, "startedBy"), startedAt: fields.value(Timestamp.self, "startedAt"),
      closedAt: fields.value(Timestamp.self, "closedAt"), tags: fields.value([String].self, "tags"),
      ignition: fields.value(Ignition.self, "ignition"))
  }

  private static func fields(_ bytes: [UInt8]) -> Fields? { try? JSONDecoder().decode(Fields.self, from: Data(bytes)) }

  /// An object whose fields are decoded one by one.
  private struct Fields: Decodable {
    private struct Name: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    private let container: KeyedDecodingContainer<Name>

    init(from decoder: any Decoder) throws { container = try decoder.container(keyedBy: Name.self) }

    func value<Value: Decodable>(_ type: Value.Type, _ name: String) -> Value? {
      try? container.decode(type, forKey: Name(stringValue: name))
    }
  }
}
