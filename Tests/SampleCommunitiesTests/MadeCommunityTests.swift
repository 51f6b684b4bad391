import CommunityModel
import SampleCommunities
import Testing

@Suite struct MadeCommunityTests {
  private static let end = Timestamp(seconds: 1_795_289_400)

  private func made(_ members: Int = 4000, _ messages: Int = 60_000, seed: UInt64 = 7) -> MadeCommunity {
    MadeCommunity(members: members, messages: messages, seed: seed, endingAt: Self.end)
  }

  private func digest(_ community: MadeCommunity) -> UInt64 {
    var digest = Digest()
    community.members { digest.add($0) }
    var parts: [ConversationRecord] = []
    community.stream(conversation: { parts.append($0) }, message: { digest.add($0) })
    for conversation in parts { digest.add(conversation) }
    return digest.value
  }

  @Test func theSameSeedGivesTheSameStreamAndAnotherSeedAnother() {
    #expect(digest(made(500, 5000)) == digest(made(500, 5000)))
    #expect(digest(made(500, 5000)) != digest(made(500, 5000, seed: 8)))
  }

  @Test func theStreamIsWholeInOrderAndNamesOnlyWhatCameBefore() throws {
    let community = made()
    var members: [String: MemberRecord] = [:]
    community.members { members[$0.id] = $0 }
    #expect(members.count == 4000)
    for role in Role.allCases { #expect(members.values.contains { $0.role == role }, "\(role)") }
    let patients = members.values.filter { $0.role == .patient }.count
    #expect((0.66...0.74).contains(Double(patients) / 4000))

    var started: [String: ConversationRecord] = [:]
    var home: [String: String] = [:]
    var previous = Timestamp.distantPast
    var wrong = 0
    community.stream(
      conversation: { if started.updateValue($0, forKey: $0.id) != nil { wrong += 1 } },
      message: { message in
        if let opened = started[message.conversation] {
          if (opened.startedAt ?? .distantPast) > message.sentAt { wrong += 1 }
        } else {
          wrong += 1
        }
        if message.sentAt < previous || message.sentAt > Self.end { wrong += 1 }
        previous = message.sentAt
        if let author = members[message.author] {
          if (author.joinedAt ?? .distantPast) > message.sentAt { wrong += 1 }
        } else {
          wrong += 1
        }
        if let answered = message.replyTo, home[answered] != message.conversation { wrong += 1 }
        for mention in message.mentions ?? [] where members[mention] == nil { wrong += 1 }
        for reaction in message.reactions ?? [] {
          let at = reaction.at ?? .distantPast
          if members[reaction.by] == nil || reaction.by == message.author || at < message.sentAt || at > Self.end {
            wrong += 1
          }
        }
        if (message.editedAt ?? message.sentAt) > Self.end { wrong += 1 }
        if home.updateValue(message.conversation, forKey: message.id) != nil { wrong += 1 }
        if message.text.isEmpty || message.text.utf8.count > 4096 { wrong += 1 }
      })
    #expect(wrong == 0)
    #expect(home.count == 60_000)
    #expect((3500...7000).contains(started.count))
  }

  @Test func fewWriteMostAndSomeConversationsAreVeryLong() {
    var byAuthor: [String: Int] = [:]
    var byConversation: [String: Int] = [:]
    var replies = 0
    var reacted = 0
    var bytes = 0
    var notPlain = 0
    var texts: Set<String> = []
    made().stream(
      conversation: { _ in },
      message: { message in
        byAuthor[message.author, default: 0] += 1
        byConversation[message.conversation, default: 0] += 1
        if message.replyTo != nil { replies += 1 }
        if message.reactions != nil { reacted += 1 }
        bytes += message.text.utf8.count
        if message.text.utf8.contains(where: { $0 >= 0x80 }) { notPlain += 1 }
        texts.insert(message.text)
      })
    let authors = byAuthor.values.sorted(by: >)
    #expect(authors.prefix(40).reduce(0, +) >= 6000)
    #expect(authors[0] < 6000)
    let lengths = byConversation.values.sorted(by: >)
    #expect(lengths[0] > 300)
    #expect(lengths[lengths.count / 2] <= 12)
    #expect((0.40...0.50).contains(Double(replies) / 60_000))
    #expect((0.20...0.30).contains(Double(reacted) / 60_000))
    #expect((145...190).contains(bytes / 60_000))
    #expect((0.05...0.20).contains(Double(notPlain) / 60_000))
    #expect(Double(texts.count) >= 0.75 * 60_000)
  }

  @Test func theStreamStopsWhereTheReaderStops() {
    struct Enough: Error {}
    var seen = 0
    #expect(throws: Enough.self) {
      // A billion messages would not fit anywhere: that this returns at once shows that nothing is made ahead.
      try made(1000, 1_000_000_000).stream(
        conversation: { _ in },
        message: { _ in
          seen += 1
          if seen == 1000 { throw Enough() }
        })
    }
    #expect(seen == 1000)
  }

  @Test(arguments: [(0, 0), (1, 1), (3, 50), (8, 1000), (50_000, 20)])
  func everySizeWorks(members: Int, messages: Int) {
    let community = made(members, messages)
    var people = 0
    var count = 0
    community.members { _ in people += 1 }
    community.stream(conversation: { _ in }, message: { _ in count += 1 })
    #expect(people == max(7, members))
    #expect(count == messages)
  }
}
