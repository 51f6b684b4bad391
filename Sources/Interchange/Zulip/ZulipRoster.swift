import CommunityModel

/// The members of an archive: everybody who wrote.
struct ZulipRoster {
  private(set) var members: [MemberRecord] = []
  /// Who was taken for a bot only by the shape of the name.
  private(set) var notes: [ImportNote] = []

  /// - Parameter found: In time order, so that the first message of somebody is when they joined.
  init(people: ZulipPeople, options: ZulipArchive.Options, found: [ZulipGathering.Found]) {
    var joined: [String: Timestamp] = [:]
    var declared: [String: Bool] = [:]
    for message in found.lazy.map(\.message) {
      if joined[message.sender] == nil { joined[message.sender] = message.sentAt }
      if let isBot = message.senderIsBot { declared[message.sender] = isBot }
    }
    for name in people.names {
      guard let id = people.memberIDs[name] else { continue }
      let isBot: Bool
      if options.bots.contains(name) || options.people.contains(name) {
        isBot = options.bots.contains(name)
      } else if let said = declared[name] {
        isBot = said
      } else {
        isBot = ZulipBots.isBot(name)
        if isBot, !ZulipBots.isZulips(name) {
          notes.append(ImportNote(.guess, "\(name) is taken for a bot because of the name; say so if it is a person."))
        }
      }
      members.append(
        MemberRecord(
          id: id, name: name, role: isBot ? .bot : .peer, joinedAt: joined[name],
          identities: people.user(named: name).map { ["zulip": $0] }))
    }
  }
}
