import CommunityModel
import TestSupport

/// Random communities: every kind of record that the metrics look at, in no sensible order of events.
struct RandomTalk {
  var members: [MemberRecord] = []
  var conversations: [ConversationRecord] = []
  var messages: [MessageRecord] = []
  static let end = Timestamp(seconds: 1_795_269_720)

  init(
    seed: UInt64, people: Int = 40, talks: Int = 60, messages count: Int = 400, days: Int = 200,
    sameSecond: Bool = false
  ) {
    var random = SeededGenerator(seed: seed)
    let roles: [Role] = [.patient, .patient, .patient, .caregiver, .peer, .nurse, .clinician, .staff, .bot]
    for number in 0..<people {
      members.append(
        MemberRecord(
          id: "m\(number)", name: "Member \(number)", role: random.pick(roles),
          acuity: random.pick([nil, 1, 2, 3, 4, 5]), segments: random.pick([nil, ["a"], ["a", "b"], ["c"]]),
          joinedAt: random.pick([nil, RandomTalk.end.adding(days: -Int64(random.number(0..<60)))]),
          leftAt: random.number(0..<20) == 0 ? RandomTalk.end : nil, deceased: random.number(0..<30) == 0 ? true : nil,
          wants: random.pick([nil, Wants(language: "Spanish"), Wants(language: "English")])))
    }
    for number in 0..<talks { conversations.append(ConversationRecord(id: "c\(number)", title: "Talk \(number)")) }
    let seconds = Int64(days) * 86_400
    let times = (0..<count).map { _ in
      sameSecond ? RandomTalk.end : RandomTalk.end.adding(seconds: -Int64.random(in: 0..<seconds, using: &random))
    }.sorted()
    for (number, at) in times.enumerated() {
      messages.append(RandomTalk.message(number, at, members.count, talks, &random))
    }
  }

  private static let templates = [
    "We are here for you today and every day, please tell us how the night was and what you need from us",
    "Thank you for asking, the clinic opens at nine and a nurse will call you before noon about the new plan",
    "ok",
  ]

  private static func message(
    _ number: Int, _ at: Timestamp, _ people: Int, _ talks: Int, _ random: inout SeededGenerator
  ) -> MessageRecord {
    func someone(_ random: inout SeededGenerator) -> String { "m\(random.number(0..<people))" }
    let reactions = (0..<random.pick([0, 0, 0, 1, 2])).map { _ in
      ReactionRecord(
        by: someone(&random), kind: random.pick(["thanks", "helpful", "like", "not helpful", "eyes"]),
        at: random.pick([nil, at.adding(seconds: Int64(random.number(0..<200_000)))]))
    }
    return MessageRecord(
      id: "x\(number)", conversation: "c\(min(random.number(0..<talks), random.number(0..<talks)))",
      author: someone(&random), sentAt: at, text: random.pick(templates),
      replyTo: number > 0 && random.number(0..<3) == 0 ? "x\(random.number(max(0, number - 30)..<number))" : nil,
      mentions: random.number(0..<8) == 0 ? [someone(&random)] : nil, reactions: reactions.isEmpty ? nil : reactions,
      deleted: random.number(0..<25) == 0 ? true : nil)
  }
}
