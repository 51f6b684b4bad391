import Foundation
import TestSupport

/// A store whose every text was thrown by dice, with attacks on terminals among them, and some lines that are broken.
enum HostileCommunity {
  /// Each does something to a terminal that Rounds itself never does, so that one that gets through is seen.
  private static let attacks = [
    "\u{1B}]0;owned\u{7}", "\u{1B}]52;c;?\u{7}", "\u{1B}[777y", "\u{1B}P+q544e\u{1B}\\", "\u{1B}_owned\u{1B}\\",
    "\u{1B}#8",
    "\u{9B}777y", "\u{9D}0;owned\u{9C}", "\u{90}owned\u{9C}", "\u{202E}", "\u{2066}", "\u{202A}", "\u{061C}",
    "\u{200F}",
    "\u{FEFF}", "\u{200B}", "\u{200D}", "\u{2028}", "\u{7}", "\u{0}", "\u{5}", "\u{B}", "\u{C}", "\u{7F}", "\r\n",
    "\u{1B}]8;;file:///etc/passwd\u{7}",
  ]
  private static let signs = [
    "Ana", "insulin", "چطوری", "שלום", "漢字", "คนไข้", "👩‍👩‍👧‍👦", "🇲🇽", "👍🏽", "1️⃣", "e\u{301}\u{302}\u{303}\u{304}", "\u{301}",
    "ﷺ", "chest pain", "?", "\u{1F3FB}", "㈱", "ｱ", "각", "한", "\u{1100}\u{1161}\u{11A8}", "https://example.org/a", " ",
    "x\u{E0041}", "\u{FE0F}", "\t",
  ]

  /// A text of up to `most` pieces.
  static func text(_ dice: inout SeededGenerator, upTo most: Int) -> String {
    var text = ""
    for _ in 0..<dice.number(0..<most + 1) {
      switch dice.number(0..<5) {
      case 0: text += dice.pick(attacks)
      case 1: text += dice.text(upTo: 6)
      default: text += dice.pick(signs)
      }
    }
    return text
  }

  /// Writes a store of some forty people and two hundred messages.
  static func write(_ path: String, seed: UInt64) throws -> HandMadeStore {
    var dice = SeededGenerator(seed: seed)
    let store = try HandMadeStore(path, name: text(&dice, upTo: 6))
    let roles = ["patient", "caregiver", "peer", "clinician", "nurse", "staff", "bot"]
    let people = (0..<40).map { "m\($0)" + text(&dice, upTo: 2) }
    let talks = (0..<30).map { "c\($0)" + text(&dice, upTo: 2) }
    for id in people {
      try store.append(
        [
          "id": id, "name": text(&dice, upTo: 6), "role": dice.pick(roles), "acuity": dice.number(0..<7),
          "segments": [text(&dice, upTo: 3)], "needs": [text(&dice, upTo: 5)], "manager": dice.pick(people),
          "wants": ["channel": text(&dice, upTo: 3), "language": text(&dice, upTo: 2)],
        ], to: "members.jsonl")
    }
    for id in talks {
      try store.append(
        [
          "id": id, "title": text(&dice, upTo: 10), "channel": text(&dice, upTo: 3), "tags": [text(&dice, upTo: 2)],
          "startedBy": dice.pick(people),
        ], to: "conversations.jsonl")
    }
    for number in 0..<200 {
      let time = "2024-11-\(10 + number / 20)T\(10 + number % 10):00:00Z"
      try store.append(
        [
          "id": "q\(number)", "conversation": dice.pick(talks), "author": dice.pick(people), "sentAt": time,
          "text": text(&dice, upTo: 40), "replyTo": "q\(dice.number(0..<200))", "mentions": [dice.pick(people)],
          "reactions": [["by": dice.pick(people), "kind": text(&dice, upTo: 2)]],
        ], to: "messages/2024-11.jsonl")
      if number % 37 == 0 {
        try store.append(Data(dice.bytes(upTo: 60, from: Array(0x20...0xFF)) + [10]), to: "messages/2024-11.jsonl")
      }
    }
    return store
  }
}
