import CommunityModel

/// Who is who in an archive: senders by name, users by number.
struct ZulipPeople {
  private let system: String
  /// The id of each sender, by name; names that look the same are the same.
  private(set) var memberIDs: [String: String] = [:]
  /// Senders in the order of their first message.
  private(set) var names: [String] = []
  /// The sender who has the number, where exactly one has.
  private var nameByUser: [String: String] = [:]
  /// The number of the sender, where exactly one is known.
  private var userByName: [String: String] = [:]
  /// What cannot be told apart, or should perhaps be one.
  private(set) var notes: [ImportNote] = []

  /// Collects people; `messages` in time order. Linear in the length of the messages.
  init(_ messages: [ZulipMessage], system: String) {
    self.system = system
    var folded: [String: String?] = [:]
    for message in messages where memberIDs[message.sender] == nil {
      memberIDs[message.sender] = "\(system):\(message.sender)"
      names.append(message.sender)
      let key = message.sender.lowercased()
      folded[key] = folded[key] == nil ? .some(message.sender) : .some(nil)
    }
    var links = Set<Link>()
    for message in messages {
      if let number = message.senderID { links.insert(Link(user: "\(number)", name: message.sender)) }
      guard message.content.contains("user-mention") else { continue }
      for mention in ZulipContent(html: message.content).names {
        if memberIDs[mention.name] != nil {
          links.insert(Link(user: mention.user, name: mention.name))
        } else if let name = folded[mention.name.lowercased()] ?? nil {
          // People respell their own name; "will wieder" is still Will Wieder when nobody else is.
          links.insert(Link(user: mention.user, name: name))
        }
      }
    }
    resolve(links)
  }

  /// The name of the sender with that number; nil when unknown or when several have it.
  func name(ofUser user: String) -> String? { nameByUser[user] }

  /// The number of a sender; nil when unknown or when they have several.
  func user(named name: String) -> String? { userByName[name] }

  /// The member whom a mention means; nil when that person never wrote.
  func member(_ mention: ZulipContent.Mention) -> String? {
    let name = nameByUser[mention.user] ?? mention.name
    return memberIDs[name]
  }

  private struct Link: Hashable {
    var user: String
    var name: String
  }

  private mutating func resolve(_ links: Set<Link>) {
    let users = Dictionary(grouping: links, by: \.user).mapValues { $0.map(\.name).sorted() }
    let byName = Dictionary(grouping: links, by: \.name).mapValues { $0.map(\.user).sorted() }
    for (user, names) in users where names.count == 1 { nameByUser[user] = names[0] }
    for (name, users) in byName where users.count == 1 && nameByUser[users[0]] != nil { userByName[name] = users[0] }
    for (user, names) in users.sorted(by: { $0.key < $1.key }) where names.count > 1 {
      notes.append(
        ImportNote(.guess, "\(names.joined(separator: " and ")) may be one person (user \(user)); they are kept apart.")
      )
    }
    for (name, users) in byName.sorted(by: { $0.key < $1.key }) where users.count > 1 {
      notes.append(
        ImportNote(
          .guess, "\(name) may be \(users.count) people (users \(users.joined(separator: ", "))); they are one member.")
      )
    }
  }
}
