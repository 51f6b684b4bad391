import CommunityModel

@testable import TrustMetrics

/// A community whose truth is known: a ring of 26 neighbours who answer each other, and a few people beside it.
///
/// - Ana (acuity 2) asked 26 hours ago, Bo (acuity 5) 60 hours ago; nobody answered.
/// - Mei (acuity 1) talks with Amy, the nurse, and with nobody else. Amy also answered neighbour 0.
/// - Tom asked and got three replies from neighbour 0 and one from Amy, and wrote back to neither.
/// - Neighbour 1 answered neighbour 0, and neighbours 5 and 6 thanked for it; neighbour 7 found it not helpful.
struct SmallTown {
  static let end = Timestamp(seconds: 1_795_269_720)
  var profile = CommunityProfile(name: "Small")
  var members: [MemberRecord] = []
  var conversations: [ConversationRecord] = []
  var messages: [MessageRecord] = []

  init(neighbours: Int = 26) {
    add("amy", .nurse)
    for (id, acuity) in [("ana", 2), ("bo", 5), ("mei", 1), ("tom", 3)] { add(id, .patient, acuity: acuity) }
    for number in 0..<neighbours { add("n\(number)", .peer, acuity: 4) }
    say("ana", in: "ana asks", hours: 26)
    say("bo", in: "bo asks", hours: 60)
    say("mei", in: "mei asks", hours: 120)
    say("amy", in: "mei asks", hours: 119.5)
    say("mei", in: "mei asks", hours: 119)
    say("tom", in: "tom asks", hours: 72)
    for hours in [71.9, 71.8, 71.7] { say("n0", in: "tom asks", hours: hours, replyTo: "tom asks 0") }
    say("amy", in: "tom asks", hours: 71.6, replyTo: "tom asks 0")
    for number in 0..<neighbours {
      let talk = "talk \(number)"
      say("n\(number)", in: talk, hours: 240)
      say("n\((number + 1) % neighbours)", in: talk, hours: 239.5, reactions: number == 0 ? SmallTown.thanks : nil)
      say("n\(number)", in: talk, hours: 239)
      if number == 0 { say("amy", in: talk, hours: 238) }
    }
  }

  private static let thanks = [
    ReactionRecord(by: "n5", kind: "thanks"), ReactionRecord(by: "n6", kind: "thanks"),
    ReactionRecord(by: "n7", kind: "not helpful"),
  ]

  mutating func add(_ id: String, _ role: Role, acuity: Int? = nil, segments: [String]? = nil) {
    members.append(MemberRecord(id: id, name: "Name of \(id)", role: role, acuity: acuity, segments: segments))
  }

  /// A message that many hours before the end; its id is the conversation's with its number in it.
  mutating func say(
    _ author: String, in talk: String, hours: Double, replyTo: String? = nil, reactions: [ReactionRecord]? = nil
  ) {
    let number = messages.reduce(0) { $0 + ($1.conversation == talk ? 1 : 0) }
    if number == 0 { conversations.append(ConversationRecord(id: talk, title: "Title of \(talk)")) }
    messages.append(
      MessageRecord(
        id: "\(talk) \(number)", conversation: talk, author: author,
        sentAt: SmallTown.end.adding(seconds: -Int64(hours * 3600)), text: "Words of \(author)", replyTo: replyTo,
        reactions: reactions))
  }

  var community: Community {
    Community(profile: profile, members: members, conversations: conversations, messages: messages)
  }
  var engine: TrustEngine { TrustEngine(community, asOf: SmallTown.end) }
}

extension Explanation {
  /// The rows of the group whose title begins so.
  func rows(_ title: String) -> [Evidence] { evidence.first { $0.title.hasPrefix(title) }?.rows ?? [] }

  /// The value of the line whose label begins so.
  func line(_ label: String) -> String? { sum.first { $0.label.hasPrefix(label) }?.value }
}

extension Community {
  /// The ids of what a row of evidence is about, for comparison: `ana`, `ana asks`, `ana → tom`.
  func name(_ evidence: Evidence) -> String {
    switch evidence.subject {
    case .member(let row): members[row].id
    case .conversation(let row): conversations[row].id
    case .message(let row): id(of: row) ?? ""
    case .tie(let from, let to): "\(members[from].id) → \(members[to].id)"
    }
  }
}
