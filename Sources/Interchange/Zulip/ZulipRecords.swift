import CommunityModel

/// A message as zulip-archive writes it; the API's further fields are read when somebody kept them.
struct ZulipMessage: Equatable {
  var id: Int64
  var sender: String
  var content: String
  var sentAt: Timestamp
  var editedAt: Timestamp?
  var senderIsBot: Bool?
  var senderID: Int64?
  var reactions: [ZulipReaction]
}

/// A reaction as Zulip's API gives it.
struct ZulipReaction: Equatable, Decodable {
  var emojiName: String
  var userID: Int64?
  var userName: String?

  private enum Key: String, CodingKey {
    case emojiName = "emoji_name"
    case userID = "user_id"
    case user
  }
  private enum UserKey: String, CodingKey {
    case fullName = "full_name"
    case id
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    emojiName = try fields.decode(String.self, forKey: .emojiName)
    let user = try? fields.nestedContainer(keyedBy: UserKey.self, forKey: .user)
    userID = (try? fields.decode(Int64.self, forKey: .userID)) ?? (try? user?.decode(Int64.self, forKey: .id))
    userName = try? user?.decode(String.self, forKey: .fullName)
  }

  /// What the store calls it: Zulip's name, but for the two that the store has a word for.
  var kind: String {
    switch emojiName {
    case "+1", "thumbs_up", "thumbsup": "like"
    case "heart": "heart"
    default: emojiName
    }
  }
}

/// An entry of a topic file: a message, or what is wrong with it.
///
/// It decodes from anything, so that a broken entry does not take its neighbours along.
struct ZulipEntry: Decodable {
  let message: Result<ZulipMessage, Flaw>

  /// What is wrong with an entry: the field and how.
  struct Flaw: Error, Equatable {
    var reason: String
  }

  private enum Key: String, CodingKey {
    case id, content, timestamp, reactions
    case sender = "sender_full_name"
    case senderID = "sender_id"
    case isBot = "sender_is_bot"
    case editedAt = "last_edit_timestamp"
  }

  init(from decoder: any Decoder) throws {
    guard let fields = try? decoder.container(keyedBy: Key.self) else {
      message = .failure(Flaw(reason: "it is not a JSON object"))
      return
    }
    do throws(Flaw) {
      let id = try Self.require(Int64.self, .id, "a whole number", in: fields) { $0 > 0 }
      let sender = try Self.require(String.self, .sender, "a name", in: fields) { $0.contains { !$0.isWhitespace } }
      let content = try Self.require(String.self, .content, "text", in: fields) { _ in true }
      let seconds = try Self.require(Double.self, .timestamp, "a time in seconds since 1970", in: fields) {
        Self.years.contains($0)
      }
      let edited = (try? fields.decode(Double.self, forKey: .editedAt)).flatMap { Self.years.contains($0) ? $0 : nil }
      message = .success(
        ZulipMessage(
          id: id, sender: sender, content: content, sentAt: Self.time(seconds), editedAt: edited.map(Self.time),
          senderIsBot: try? fields.decode(Bool.self, forKey: .isBot),
          senderID: try? fields.decode(Int64.self, forKey: .senderID),
          reactions: (try? fields.decode([Lenient].self, forKey: .reactions))?.compactMap(\.reaction) ?? []))
    } catch {
      message = .failure(error)
    }
  }

  /// 1970 … 9999: what RFC 3339 can write.
  private static let years = 0.0..<253_402_300_800.0

  private static func time(_ seconds: Double) -> Timestamp { Timestamp(seconds: Int64(seconds)) }

  private static func require<Value: Decodable>(
    _ type: Value.Type, _ key: Key, _ what: String, in fields: KeyedDecodingContainer<Key>, _ isGood: (Value) -> Bool
  ) throws(Flaw) -> Value {
    guard fields.contains(key) else { throw Flaw(reason: "“\(key.rawValue)” is missing") }
    guard let value = try? fields.decode(type, forKey: key), isGood(value) else {
      throw Flaw(reason: "“\(key.rawValue)” is not \(what)")
    }
    return value
  }

  private struct Lenient: Decodable {
    let reaction: ZulipReaction?
    init(from decoder: any Decoder) throws { reaction = try? ZulipReaction(from: decoder) }
  }
}

/// `stream_index.json`: the table of contents of an archive.
struct ZulipIndex: Decodable {
  struct Stream: Decodable {
    var id: Int
    var topics: [String: Topic]

    private enum CodingKeys: String, CodingKey {
      case id
      case topics = "topic_data"
    }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      id = try fields.decode(Int.self, forKey: .id)
      topics = (try? fields.decode([String: Topic].self, forKey: .topics)) ?? [:]
    }
  }

  struct Topic: Decodable {
    /// Messages in the topic when the archive was written.
    var size: Int?
  }

  var streams: [String: Stream]
}
