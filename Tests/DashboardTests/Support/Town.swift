import CommunityModel

/// A small made community with one of everything: every role, names in several scripts, a long thread, one that is
/// closed, one that nobody answered, deleted and edited messages, people who joined, left and died.
enum Town {
  /// Saturday 21 November 2026, 14:02 in UTC.
  static let now = Timestamp(seconds: 1_795_269_720)

  static func ago(_ hours: Double) -> Timestamp { now.adding(seconds: -Int64(hours * 3600)) }

  /// The records; tests change them before they build a community.
  struct Records {
    var members: [MemberRecord]
    var conversations: [ConversationRecord]
    var messages: [MessageRecord]

    func community(progress: LoadProgress? = nil) -> Community {
      Community(
        profile: CommunityProfile(
          name: "Harbor Diabetes Circle",
          team: [
            TeamMember(id: "amy", name: "Amy Ross", role: .nurse),
            TeamMember(id: "tomas", name: "Tomas Berg", role: .nurse),
            TeamMember(id: "sam", name: "Sam Hart", role: .staff),
          ]),
        members: members, conversations: conversations, messages: messages)
    }

    /// Adds a message and gives back its id.
    @discardableResult
    mutating func say(
      _ conversation: String, _ author: String, hoursAgo: Double, _ text: String, answering replyTo: String? = nil,
      reactions: [ReactionRecord]? = nil, edited: Bool = false, deleted: Bool = false
    ) -> String {
      let id = "m\(messages.count)"
      let at = Town.ago(hoursAgo)
      messages.append(
        MessageRecord(
          id: id, conversation: conversation, author: author, sentAt: at, text: text, replyTo: replyTo,
          reactions: reactions, editedAt: edited ? at.adding(seconds: 90) : nil, deleted: deleted ? true : nil))
      return id
    }
  }

  static func make() -> Community { made }

  private static let made = records().community()

  static func records() -> Records {
    var town = Records(members: people, conversations: topics, messages: [])
    insulin(&town)
    nightShift(&town)
    waiting(&town)
    others(&town)
    town.say("feet", "omar", hoursAgo: 24 * 400, "Do you check your feet every evening?")
    return town
  }

  private static let people: [MemberRecord] = [
    MemberRecord(
      id: "ana", name: "Ana Ruiz", role: .patient, acuity: 2, segments: ["type 2", "newly diagnosed"],
      joinedAt: ago(24 * 610), wants: Wants(channel: "phone", hours: "mornings", language: "Spanish"),
      needs: ["somebody to walk with", "low-salt recipes"], consent: Consent(contact: true, share: false),
      manager: "amy"),
    MemberRecord(id: "tom", name: "Tom Kerr", role: .caregiver, segments: ["night shift"], joinedAt: ago(24 * 300)),
    MemberRecord(
      id: "mei", name: "林美 Mei Lin", role: .patient, acuity: 1, segments: ["type 1"], joinedAt: ago(24 * 200),
      consent: Consent(contact: false)),
    MemberRecord(id: "jo", name: "J. Okafor", role: .peer, acuity: 4, segments: ["type 2"], joinedAt: ago(24 * 700)),
    MemberRecord(id: "amy", name: "Amy Ross", role: .nurse, joinedAt: ago(24 * 720)),
    MemberRecord(id: "lena", name: "Dr. Lena Vogt", role: .clinician, joinedAt: ago(24 * 720)),
    MemberRecord(id: "sam", name: "Sam Hart", role: .staff, joinedAt: ago(24 * 720)),
    MemberRecord(id: "bell", name: "Bell", role: .bot, joinedAt: ago(24 * 720)),
    MemberRecord(
      id: "jose", name: "José Muñoz", role: .patient, acuity: 3, segments: ["type 2"], joinedAt: ago(24 * 90)),
    MemberRecord(id: "omar", name: "عمر الحداد", role: .peer, segments: ["kidney"], joinedAt: ago(24 * 500)),
    MemberRecord(id: "yuki", name: "山田 由紀", role: .caregiver, joinedAt: ago(24 * 12)),
    MemberRecord(id: "fay", name: "Fay 👩‍⚕️ O’Neill", role: .patient, acuity: 5, joinedAt: ago(24 * 3)),
    MemberRecord(id: "ned", name: "Ned Pike", role: .patient, joinedAt: ago(24 * 400), leftAt: ago(24 * 60)),
    MemberRecord(id: "ida", name: "Ida Blum", role: .patient, joinedAt: ago(24 * 600), deceased: true),
  ]

  private static let topics: [ConversationRecord] = [
    ConversationRecord(
      id: "insulin", title: "Insulin before exercise", channel: "movement", startedBy: "jose", tags: ["insulin"]),
    ConversationRecord(id: "night", title: "Night-shift carers", channel: "carers", startedBy: "tom"),
    ConversationRecord(id: "sugar", title: "Sugar has been 300 since Tuesday", channel: "questions", startedBy: "ana"),
    ConversationRecord(id: "pump", title: "ポンプ pump alarm at 3 a.m.", channel: "questions", startedBy: "mei"),
    ConversationRecord(id: "hello", title: "New here, hello", channel: "welcome", startedBy: "fay"),
    ConversationRecord(id: "salt", title: "Supper without salt", channel: "food", startedBy: "jo"),
    ConversationRecord(
      id: "strips", title: "Where to get test strips", channel: "questions", startedBy: "jo", closedAt: ago(24 * 9)),
    ConversationRecord(id: "feet", title: "Looking after your feet", channel: "questions", startedBy: "omar"),
    ConversationRecord(id: "empty", title: "Walks in December", channel: "movement", startedBy: "sam"),
  ]

  private static func insulin(_ town: inout Records) {
    let thanks = ReactionRecord(by: "tom", kind: "thanks")
    let first = town.say(
      "insulin", "jose", hoursAgo: 80,
      "Does anybody take less insulin before a long walk? I went low twice last week, and the second time I was alone by "
        + "the harbour wall with nothing sweet in my pocket.")
    let second = town.say(
      "insulin", "jo", hoursAgo: 77, "I halve the mealtime dose when I walk more than an hour. Ask your team first.",
      answering: first,
      reactions: [thanks, ReactionRecord(by: "jose", kind: "thanks"), ReactionRecord(by: "ana", kind: "helpful")])
    town.say(
      "insulin", "lena", hoursAgo: 76, "Good question to bring to your visit. Until then: carry 15 g of glucose.",
      answering: first, edited: true)
    let third = town.say(
      "insulin", "ana", hoursAgo: 50, "¿Y si camino después de cenar? And if I walk after supper?", answering: second)
    town.say("insulin", "jo", hoursAgo: 49, "Then I check before bed.", answering: third)
    town.say("insulin", "tom", hoursAgo: 48, "This was not for here.", answering: third, deleted: true)
    town.say("insulin", "bell", hoursAgo: 40, "Reminder: the walking group meets on Sunday at ten.")
    town.say("insulin", "jose", hoursAgo: 3, "I tried half the dose. No low this time!", answering: second)
    town.say("insulin", "omar", hoursAgo: 2.5, "أحسنت! Well done.", answering: "m7")
  }

  /// Each answers the one before: thirty levels.
  private static func nightShift(_ town: inout Records) {
    let words = [
      "Still awake?", "Yes. His alarm went off at two.", "Same here. Tea helps.", "Which tea? Mine keeps me up.",
    ]
    let people = ["tom", "yuki", "amy", "jo"]
    var before: String?
    for turn in 0..<30 {
      before = town.say(
        "night", people[turn % 4], hoursAgo: 300 - Double(turn) * 9.5, words[turn % 4], answering: before)
    }
  }

  private static func waiting(_ town: inout Records) {
    town.say(
      "sugar", "ana", hoursAgo: 26,
      "Sugar has been 300 since Tuesday, should I call somebody or wait for Monday? I feel tired and thirsty.")
    town.say("pump", "mei", hoursAgo: 11, "My pump says “no delivery” and I do not know which tube to change.")
    town.say("pump", "mei", hoursAgo: 10.5, "It happened again.")
    town.say("hello", "fay", hoursAgo: 60, "Hello everyone 👋🏽 I was told last week that I have type 2.")
  }

  private static func others(_ town: inout Records) {
    town.say("salt", "jo", hoursAgo: 500, "What do you cook without salt?")
    for (number, author) in ["ana", "tom", "sam", "omar", "jose"].enumerated() {
      town.say(
        "salt", author, hoursAgo: 480 - Double(number) * 90,
        "Lemon, and a lot of \(["dill", "garlic", "thyme", "cumin", "pepper"][number]).")
    }
    town.say("strips", "jo", hoursAgo: 900, "Where do you get test strips now?")
    town.say("strips", "sam", hoursAgo: 890, "The clinic on Quay Street has them again.")
  }
}
