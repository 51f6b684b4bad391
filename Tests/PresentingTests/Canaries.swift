import CommunityModel

@testable import Presenting

/// A community whose every name and id is a canary: none of them may be seen by a guest.
enum Canaries {
  /// Names as people have them, hostile ones among them; no part of them is an everyday word.
  static let names = [
    "Zaqira Voltemand", "zoltrick quorvane", "Xenofilia D'Angelotti", "Bram van der Quilhoff", "王小翡", "田中 翔瑛",
    "김찬휘", "さくら坂もも", "عبدالقيوم الحكواتي", "אביגדורה שמשונית", "Жаннетта Кукушкина", "Ζηνοβία Παπαδόγλου",
    "Qu\u{200B}il\u{200D}la Marsk\u{202E}ov", "🦜🦜", "J. Okaforix", "DR. MARDUK ZIPPERLING",
    "Ño\u{301}ela-María Zwykowska", "ไพลินทิพย์",
    "Ümit Yılmazçelikoğlu", "Ｆｕｌｌｗｉｄａ Ｂｒｏｎｔｏｓ",
  ]
  static let team = ["Ottokarine Weissnicht", "Pherenike Lumbago"]
  static let place = "Quuxhaven"

  /// What must never be seen: each part of a name that says who it is, and every id.
  static let parts: [String] =
    [
      "zaqira", "voltemand", "zoltrick", "quorvane", "xenofilia", "angelotti", "quilhoff", "王小翡", "小翡", "田中", "翔瑛",
      "김찬휘",
      "찬휘", "さくら坂もも", "عبدالقيوم", "الحكواتي", "אביגדורה", "שמשונית", "жаннетта", "кукушкина", "ζηνοβια", "παπαδογλου",
      "quilla",
      "marskov", "🦜🦜", "okaforix", "marduk", "zipperling", "noela", "zwykowska", "ไพลินทิพย์", "umit", "yilmazcelikoglu",
      "fullwida",
      "brontos", "ottokarine", "weissnicht", "pherenike", "lumbago", "quuxhaven", "birdmem", "birdtalk", "birdnote",
      "birdteam",
      "birdhandle", "birdmail",
    ]

  static let end = Timestamp(rfc3339: "2026-11-21T19:02:00Z") ?? .distantPast

  /// Every member writes of every other one, in all the ways in which a name is written.
  static func community() -> Community {
    var profile = CommunityProfile(
      name: "\(place) Diabetes Circle",
      team: team.enumerated().map { TeamMember(id: "birdteam\($0)", name: $1, role: .nurse) })
    profile.escalation = "Call \(team[0]) on +1 555 730 9921."
    profile.emergency = "Ask \(place) or write to birdmail@\(place.lowercased()).org."
    var members = team.enumerated().map { MemberRecord(id: "birdteam\($0)", name: $1, role: .nurse) }
    for (index, name) in names.enumerated() {
      members.append(
        MemberRecord(
          id: "birdmem\(index)", name: name, role: .patient, acuity: 1 + index % 5,
          segments: ["friends of \(names[(index + 1) % names.count])"],
          wants: Wants(channel: "phone", hours: "not when \(name) works", language: "English", format: "short"),
          needs: ["a letter for \(name)"],
          identities: ["zulip": "birdhandle\(index)", "mail": "birdmail\(index)@example.net"],
          manager: "birdteam0"))
    }
    let conversations = names.enumerated().map { index, name in
      ConversationRecord(
        id: "birdtalk\(index)", title: "What \(name) said", channel: "\(place) forum", topic: "about \(name)",
        startedBy: "birdmem\(index)", startedAt: end, tags: ["for \(name)"],
        ignition: Ignition(by: "birdteam1", at: end, fuel: "a question of \(name)"))
    }
    var messages: [MessageRecord] = []
    for (index, name) in names.enumerated() {
      for (number, text) in texts(of: name, index).enumerated() {
        messages.append(
          MessageRecord(
            id: "birdnote\(index)-\(number)", conversation: "birdtalk\((index + 1) % names.count)",
            author: "birdmem\((index + 2) % names.count)", sentAt: end, text: text,
            replyTo: number > 0 ? "birdnote\(index)-0" : nil, mentions: ["birdmem\(index)"],
            reactions: [ReactionRecord(by: "birdunlisted\(index)", kind: "hug for \(name)", at: end)]))
      }
    }
    return Community(profile: profile, members: members, conversations: conversations, messages: messages)
  }

  static func texts(of name: String, _ index: Int) -> [String] {
    let words = name.split(separator: " ").map(String.init)
    let joined = words.joined()
    // Names of six letters and more are found inside of longer words.
    let longest = words.flatMap { $0.split(separator: "-") }.max { $0.count < $1.count } ?? ""
    let hidden = name.map(String.init).joined(separator: "\u{200B}")
    return [
      "I saw \(name) today.", "\(name.uppercased())!!! \(name.lowercased())?", "\(name)'s dog and \(name)’s cat",
      "@**\(name)** and @_**\(name)|123** and @\(joined)",
      "https://\(joined).example.org/u/\(joined)?id=birdmem\(index)",
      "write to \(joined)@quuxhaven.org or <mailto:\(joined.lowercased())@example.net>",
      "[\(name)](https://example.net/\(joined)) **\(words[0])** _\(words[words.count - 1])_ `\(joined)`",
      "\(hidden) \u{202E}\(name)\u{202C}", words.joined(separator: "_") + " " + words.joined(separator: "-"),
      "see birdnote\(index)-0, birdtalk\(index), birdmem\(index), BirdHandle\(index), birdteam1 and birdmail\(index)@example.net",
      "\(place)! QUUXHAVEN quuxhaven's quuxhaveners; call 555-730-9921 or +49 (0)89 123456",
      "line one\n\(name)\nline three \(words.reversed().joined(separator: " "))",
      "xx\(longest)yy \(joined)99; \(team[0]) and \(team[1]) know",
    ]
  }

  /// The canaries that can be read in a text, however they are written.
  static func found(in text: String) -> [String] {
    let plain = squashed(text)
    return parts.filter { plain.contains(squashed($0)) }
  }

  /// Folded, without anything between the letters.
  static func squashed(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for sign in Signs.of(text) where sign.kind != .other && sign.folded != 0 {
      if let scalar = Unicode.Scalar(sign.folded) { view.append(scalar) }
    }
    return String(view)
  }
}
