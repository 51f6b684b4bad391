import CommunityModel
import TrustMetrics

@testable import FollowUps

/// A made community of which every answer is known: messages are told by how long ago they were sent.
struct TalkingWard {
  static let now = Timestamp(seconds: 1_795_000_000)

  var profile = CommunityProfile(name: "TalkingWard")
  var members = [
    MemberRecord(id: "ana", name: "Ana", role: .patient), MemberRecord(id: "ben", name: "Ben", role: .peer),
    MemberRecord(id: "cora", name: "Cora", role: .caregiver), MemberRecord(id: "amy", name: "Amy", role: .nurse),
    MemberRecord(id: "robo", name: "Robo", role: .bot),
  ]
  var conversations: [ConversationRecord] = []
  var messages: [MessageRecord] = []

  static func ago(_ hours: Double) -> Timestamp { Timestamp(milliseconds: now.milliseconds - Int64(hours * 3_600_000)) }

  mutating func says(
    _ author: String, _ text: String, hoursAgo: Double, in conversation: String = "c", id: String? = nil,
    replyTo: String? = nil, mentions: [String]? = nil, deleted: Bool? = nil
  ) {
    messages.append(
      MessageRecord(
        id: id ?? "m\(messages.count)", conversation: conversation, author: author, sentAt: TalkingWard.ago(hoursAgo),
        text: text, replyTo: replyTo, mentions: mentions, deleted: deleted))
  }

  mutating func edit(_ id: String, _ change: (inout MemberRecord) -> Void) {
    for index in members.indices where members[index].id == id { change(&members[index]) }
  }

  var community: Community {
    Community(profile: profile, members: members, conversations: conversations, messages: messages)
  }

  func engine(
    at asOf: Timestamp = TalkingWard.now, settings: SignalSettings = SignalSettings()
  ) -> (Community, SignalEngine) {
    let community = community
    let trust = TrustEngine(community, asOf: asOf)
    return (
      community,
      SignalEngine(
        community, trust: trust, care: CareState(), settings: settings, lexicons: Lexicon.shipped, asOf: asOf,
        zone: .utc)
    )
  }

  func signals(of id: String, settings: SignalSettings = SignalSettings()) -> MemberSignals {
    let (community, engine) = engine(settings: settings)
    return community.members.row(id: id).map(engine.signals) ?? MemberSignals()
  }

  func rules(_ id: String = "ana", settings: SignalSettings = SignalSettings()) -> [SignalRule] {
    signals(of: id, settings: settings).signals.map(\.rule)
  }
}
