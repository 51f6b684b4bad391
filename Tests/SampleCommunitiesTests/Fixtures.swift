import CommunityModel
import SampleCommunities

/// The demo at a fixed instant, made once for all tests.
enum Harbor {
  static let end = Timestamp(seconds: 1_795_289_400)
  static let demo = HarborDiabetesCircle.make(endingAt: end)
  static let members = Dictionary(uniqueKeysWithValues: demo.members.map { ($0.id, $0) })
  static let byConversation = Dictionary(grouping: demo.messages, by: \.conversation)
}

/// FNV-1a over everything that a record says: equal digests, equal communities.
struct Digest {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    value = (value ^ 0xFF) &* 0x100_0000_01B3
  }

  mutating func add(_ message: MessageRecord) {
    add("\(message.id) \(message.conversation) \(message.author) \(message.sentAt) \(message.replyTo ?? "-")")
    add(message.text)
    add((message.mentions ?? []).joined(separator: ","))
    for reaction in message.reactions ?? [] { add("\(reaction.by) \(reaction.kind) \(reaction.at?.milliseconds ?? 0)") }
    add("\(message.editedAt?.milliseconds ?? 0) \(message.deleted ?? false)")
  }

  mutating func add(_ conversation: ConversationRecord) {
    add(
      "\(conversation.id) \(conversation.title) \(conversation.startedBy ?? "") \(conversation.startedAt?.milliseconds ?? 0)"
    )
  }

  mutating func add(_ member: MemberRecord) {
    add("\(member.id) \(member.name) \(member.role) \(member.acuity ?? 0) \(member.joinedAt?.milliseconds ?? 0)")
    add((member.segments ?? []).joined(separator: ",") + (member.needs ?? []).joined(separator: ","))
  }
}

extension SampleCommunity {
  var digest: UInt64 {
    var digest = Digest()
    for member in members { digest.add(member) }
    for conversation in conversations { digest.add(conversation) }
    for message in messages { digest.add(message) }
    return digest.value
  }
}

extension String {
  /// True when a scalar of the text lies in one of these ranges.
  func holds(_ ranges: ClosedRange<UInt32>...) -> Bool {
    unicodeScalars.contains { scalar in ranges.contains { $0.contains(scalar.value) } }
  }
}
