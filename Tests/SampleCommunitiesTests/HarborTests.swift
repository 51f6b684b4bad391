import CommunityModel
import Testing

@testable import SampleCommunities

@Suite struct HarborTests {
  private let demo = Harbor.demo
  private let members = Harbor.members

  @Test func theSameSeedGivesTheSameLivesAndAnotherSeedOthers() {
    #expect(HarborDiabetesCircle.make(endingAt: Harbor.end) == demo)
    #expect(HarborDiabetesCircle.make(endingAt: Harbor.end, seed: 7).digest != demo.digest)
  }

  @Test func everyLineOfTheCorpusCanBeRead() {
    #expect(Corpus.scripts.problems.isEmpty)
    #expect(Corpus.blends.problems.isEmpty)
    #expect(Corpus.hellos.problems.isEmpty)
    #expect(ThemeParser(Corpus.welcomes).problems.isEmpty)
    #expect(ThemeParser(Corpus.welcomesES).problems.isEmpty)
    let themes = Corpus.scripts.themes
    #expect(themes.count >= 120)
    #expect(Set(themes.map(\.id)).count == themes.count)
    for theme in themes {
      #expect(!theme.openers.isEmpty && !theme.replies.isEmpty, "\(theme.id)")
      for number in 1...theme.openers.count {
        #expect(theme.titles.contains { $0.opener == nil || $0.opener == number }, "\(theme.id) \(number)")
        #expect(theme.replies.contains { $0.fitting(number) != nil && $0.speaker.who != .starter }, "\(theme.id)")
      }
    }
  }

  @Test func noSlotIsLeftOpen() {
    for message in demo.messages { #expect(!message.text.contains("{") && !message.text.contains("}")) }
    for conversation in demo.conversations { #expect(!conversation.title.contains("{")) }
  }

  @Test func thereAreAsManyPeopleAndMessagesAsPromised() {
    #expect((235...250).contains(demo.members.count))
    #expect((7900...8100).contains(demo.messages.count))
    for role in Role.allCases { #expect(demo.members.contains { $0.role == role }, "\(role)") }
    #expect(members.count == demo.members.count)
    #expect(Set(demo.messages.map(\.id)).count == demo.messages.count)
    #expect(Set(demo.conversations.map(\.id)).count == demo.conversations.count)
    #expect(Set(demo.conversations.map(\.title)).count == demo.conversations.count)
    #expect(Set(demo.members.map(\.name)).count == demo.members.count)
  }

  @Test func everythingThatIsNamedExists() {
    let conversations = Set(demo.conversations.map(\.id))
    let messages = Dictionary(uniqueKeysWithValues: demo.messages.map { ($0.id, $0) })
    for message in demo.messages {
      #expect(members[message.author] != nil)
      #expect(conversations.contains(message.conversation))
      if let answered = message.replyTo {
        let parent = messages[answered]
        #expect(parent?.conversation == message.conversation, "\(message.id)")
        #expect((parent?.sentAt ?? Harbor.end) <= message.sentAt && answered < message.id, "\(message.id)")
      }
      for mention in message.mentions ?? [] { #expect(members[mention] != nil && mention != message.author) }
      for reaction in message.reactions ?? [] {
        #expect(members[reaction.by] != nil && reaction.by != message.author)
        #expect((reaction.at ?? .distantPast) >= message.sentAt)
      }
    }
    for conversation in demo.conversations {
      #expect(conversation.startedBy == Harbor.byConversation[conversation.id]?.first?.author, "\(conversation.title)")
      #expect(conversation.startedAt == Harbor.byConversation[conversation.id]?.first?.sentAt, "\(conversation.title)")
    }
    for member in demo.members { if let manager = member.manager { #expect(members[manager]?.role.isTeam == true) } }
    for person in demo.profile.team ?? [] { #expect(members[person.id]?.role == person.role) }
  }

  @Test func nothingIsOutOfOrderOrAfterTheEnd() {
    for (one, two) in zip(demo.messages, demo.messages.dropFirst()) { #expect(one.sentAt <= two.sentAt) }
    for message in demo.messages {
      #expect(message.sentAt <= Harbor.end && (message.editedAt ?? message.sentAt) <= Harbor.end)
      for reaction in message.reactions ?? [] { #expect((reaction.at ?? .distantPast) <= Harbor.end) }
    }
    for conversation in demo.conversations {
      guard let closed = conversation.closedAt else { continue }
      #expect(closed <= Harbor.end)
      #expect((Harbor.byConversation[conversation.id]?.last?.sentAt ?? .distantPast) <= closed)
    }
  }

  @Test func nobodyWritesBeforeTheyCameOrAfterTheyLeft() {
    for message in demo.messages {
      guard let author = members[message.author] else { continue }
      #expect((author.joinedAt ?? .distantPast) <= message.sentAt, "\(author.name)")
      if let left = author.leftAt { #expect(message.sentAt <= left, "\(author.name)") }
    }
  }

  @Test func theShapesThatTheDashboardLooksForAreThere() throws {
    func age(_ message: MessageRecord) -> Int64 { Harbor.end.milliseconds(since: message.sentAt) / 3_600_000 }
    let unheard = demo.conversations.compactMap { conversation -> MessageRecord? in
      let messages = Harbor.byConversation[conversation.id] ?? []
      guard let first = messages.first, messages.allSatisfy({ $0.author == first.author }) else { return nil }
      return first.text.contains("?") ? first : nil
    }
    #expect(unheard.contains { age($0) < 1 })
    #expect(unheard.contains { age($0) == 4 })
    #expect(unheard.contains { age($0) == 26 })
    #expect(unheard.contains { members[$0.author]?.name == "Ana Ruiz" })
    #expect(demo.messages.contains { $0.text.contains("chest pressure") && age($0) < 2 })
    #expect(demo.messages.contains { $0.text.contains("No chest pain") && age($0) < 24 })
    #expect(demo.messages.filter { age($0) < 1 }.count >= 5)
    #expect(demo.messages.contains { $0.text.holds(0x0590...0x06FF) })
    #expect(demo.messages.contains { $0.text.holds(0x4E00...0x9FFF) })
    #expect(demo.messages.contains { $0.text.holds(0x3040...0x30FF) })
    #expect(demo.messages.contains { $0.text.holds(0x1F300...0x1FAFF) })
    #expect(demo.messages.filter { $0.text.contains("¿") || $0.text.contains("ñ") }.count > 100)
    #expect(demo.conversations.contains { $0.closedAt != nil })
    #expect(demo.messages.contains { $0.deleted == true })
    #expect(demo.messages.contains { $0.editedAt != nil })
    #expect(demo.members.filter { $0.deceased == true }.count == 1)
    #expect(demo.members.contains { $0.leftAt != nil && $0.deceased != true })
    let kinds = Set(demo.messages.flatMap { $0.reactions ?? [] }.map(\.kind))
    #expect(kinds.isSuperset(of: ["thanks", "helpful", "like", "heart", "not helpful"]))
    let hellos = demo.members.filter { member in
      guard let joined = member.joinedAt, Harbor.end.milliseconds(since: joined) < 96 * 3_600_000 else { return false }
      return unheard.contains { $0.author == member.id && age($0) >= 24 }
    }
    #expect(hellos.count >= 2)
  }

  @Test func someAreAnsweredByTheTeamAloneAndSomeFellSilent() throws {
    let alone = try #require(demo.members.first { $0.name == "Mei Lin" })
    let started = Set(demo.conversations.filter { $0.startedBy == alone.id }.map(\.id))
    let answers = demo.messages.filter { started.contains($0.conversation) && $0.author != alone.id }
    #expect(!answers.isEmpty)
    #expect(answers.allSatisfy { members[$0.author]?.role.isTeam == true })

    let silent = try #require(demo.members.first { $0.name == "J. Okafor" })
    let hours = demo.messages.filter { $0.author == silent.id }.map {
      Harbor.end.milliseconds(since: $0.sentAt) / 3_600_000
    }
    #expect(Set(hours.filter { $0 < 180 * 24 }.map { $0 / 24 }).count >= 5)
    #expect((hours.min() ?? 0) > 14 * 24)
  }

  @Test func peopleDoNotSoundLikeStamps() {
    let texts = demo.messages.map(\.text)
    #expect(Double(Set(texts).count) >= 0.75 * Double(texts.count))
    #expect(texts.allSatisfy { !$0.isEmpty && $0.utf8.count < 4096 })
  }

  @Test(arguments: [0, 1_709_200_000, 1_772_949_600] as [Int64])
  func anyEndWillDo(seconds: Int64) throws {
    let end = Timestamp(seconds: seconds)
    let made = HarborDiabetesCircle.make(endingAt: end, seed: UInt64(seconds))
    #expect((7900...8100).contains(made.messages.count))
    #expect(try #require(made.messages.last).sentAt <= end)
    #expect(made.messages.filter { end.milliseconds(since: $0.sentAt) < 3_600_000 }.count >= 5)
    let starts = Dictionary(grouping: made.messages, by: \.conversation).compactMapValues(\.first)
    #expect(made.conversations.allSatisfy { starts[$0.id]?.author == $0.startedBy })
  }
}
