import CommunityModel

/// The second half of an import: messages turned into records.
struct ZulipAssembly {
  private let gathering: ZulipGathering
  private let system: String
  private let people: ZulipPeople
  /// When each message was sent, by number: what a quotation may point to.
  private let sent: [Int64: Int]
  private let conversationOfFile: [String]
  private var counts: ImportCounts

  init(_ gathering: ZulipGathering) {
    self.gathering = gathering
    let system = gathering.archive.options.system
    self.system = system
    counts = gathering.counts
    people = ZulipPeople(gathering.found.map(\.message), system: system)
    sent = Dictionary(
      gathering.found.enumerated().map { ($1.message.id, $0) }, uniquingKeysWith: { first, _ in first })
    conversationOfFile = gathering.files.map { $0.conversation(in: system) }
  }

  /// Makes the records.
  func community(progress: (ImportProgress) -> Void) -> ImportedCommunity {
    var counts = counts
    let messages = messages(counts: &counts, progress: progress)
    let roster = ZulipRoster(people: people, options: gathering.archive.options, found: gathering.found)
    let conversations = ZulipConversations(gathering: gathering, ids: conversationOfFile, people: people)
    counts.members = roster.members.count
    counts.bots = roster.members.count { $0.role == .bot }
    counts.messages = messages.count
    counts.conversations = conversations.records.count
    counts.closedConversations = conversations.records.count { $0.closedAt != nil }
    counts.channels = conversations.channelCount
    return ImportedCommunity(
      suggestedName: suggestedName, members: roster.members, conversations: conversations.records, messages: messages,
      notes: gathering.notes + people.notes + roster.notes, counts: counts)
  }

  private func messages(counts: inout ImportCounts, progress: (ImportProgress) -> Void) -> [MessageRecord] {
    let total = gathering.found.count
    let step = max(1, total / 100)
    var records: [MessageRecord] = []
    records.reserveCapacity(total)
    for (position, found) in gathering.found.enumerated() {
      if position % step == 0 { progress(ImportProgress(stage: .converting, done: position, total: total)) }
      records.append(record(found, at: position, counts: &counts))
    }
    progress(ImportProgress(stage: .converting, done: total, total: total))
    return records
  }

  private func record(_ found: ZulipGathering.Found, at position: Int, counts: inout ImportCounts) -> MessageRecord {
    let message = found.message
    let content = ZulipContent(html: message.content, nameOf: people.name(ofUser:))
    let author = people.memberIDs[message.sender] ?? "\(system):\(message.sender)"
    var mentions: [String] = []
    for mention in content.mentions {
      if let member = people.member(mention) {
        if !mentions.contains(member) { mentions.append(member) }
      } else {
        counts.mentionsOfOthers += 1
      }
    }
    let reactions = message.reactions.compactMap { reaction in
      let name = reaction.userID.flatMap { people.name(ofUser: "\($0)") } ?? reaction.userName
      return name.flatMap { people.memberIDs[$0] }.map { ReactionRecord(by: $0, kind: reaction.kind) }
    }
    var replyTo: String?
    // Only what was said before can be answered: a later or missing message is a slip of the writer.
    if let quoted = content.quoted, let target = sent[quoted], target < position {
      replyTo = "\(system):\(quoted)"
      counts.replies += 1
      if conversationOfFile[gathering.found[target].file] != conversationOfFile[found.file] {
        counts.repliesAcrossConversations += 1
      }
    }
    counts.mentions += mentions.count
    counts.reactions += reactions.count
    return MessageRecord(
      id: "\(system):\(message.id)", conversation: conversationOfFile[found.file], author: author,
      sentAt: message.sentAt, text: content.text, replyTo: replyTo, mentions: mentions.isEmpty ? nil : mentions,
      reactions: reactions.isEmpty ? nil : reactions, editedAt: message.editedAt)
  }

  /// The name of the folder, or of the one above when it is only called `zulip_json`.
  private var suggestedName: String {
    let parts = gathering.archive.folder.split(separator: "/").filter { $0 != "." && $0 != ".." }
    let name = parts.last { $0 != "zulip_json" && $0 != "json" }
    return name.map(String.init) ?? "Zulip"
  }
}
