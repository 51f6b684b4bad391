import CommunityModel

extension Mask {
  /// A line of the journal as guests may read it: false ids, general words in the place of what the team wrote, no PIN.
  ///
  /// What a newer program may have written into data that is not known here is left out.
  package func event(_ event: JournalEvent) -> JournalEvent {
    var entry = event.entry
    entry.by = person(entry.by)
    entry.event = Mask.events.contains(entry.event) ? entry.event : "other"
    entry.subject = entry.subject.map(person)
    var data: [String: JournalValue] = [:]
    for (key, value) in entry.data {
      if let kept = masked(key, value, event) { data[key] = kept }
    }
    entry.data = data
    return JournalEvent(seq: event.seq, previous: String(repeating: "0", count: 64), entry: entry)
  }

  private func masked(_ key: String, _ value: JournalValue, _ event: JournalEvent) -> JournalValue? {
    switch key {
    case "to", "owner", "members": return each(value, person)
    case "message", "messages": return each(value) { $0.isEmpty ? $0 : message($0) }
    case "flag", "flags": return each(value) { Mask.isFlag($0) ? $0 : "" }
    case "pin": return .text("")
    case "signal", "signals", "priority", "audience", "due", "until", "next":
      return each(value) { $0.allSatisfy(Mask.isPlain) && $0.utf8.count < 40 && !isKnown($0) ? $0 : "" }
    case "seq", "cadenceDays":
      if case .number = value { return value }
      return nil
    case "channel", "hours", "language", "format": return each(value, text)
    case "reason", "reasons", "text", "outcome", "because", "aim", "stop":
      var count = 0
      return each(value) { words in
        count += 1
        return words.isEmpty ? words : Mask.phrase(key, event.entry.event, event.seq + count)
      }
    default: return nil
    }
  }

  private func each(_ value: JournalValue, _ change: (String) -> String) -> JournalValue? {
    switch value {
    case .text(let text): .text(change(text))
    case .list(let list): .list(list.map(change))
    case .number, .flag: nil
    }
  }

  /// A fixed word of the program may also be the name of somebody; then it is left out.
  private func isKnown(_ word: String) -> Bool {
    let parts = NameParts(word)
    return parts.parts.contains { part in
      !part.isNumber && !Mask.fixedWords.contains(part.text) && vocabulary.table.find(part.hash) != nil
    }
  }

  private static let fixedWords: Set<String> = [
    "urgent", "today", "routine", "soon", "low", "high", "normal", "team", "clinical", "owner", "t", "z", "f",
  ]

  private static func isPlain(_ sign: Character) -> Bool {
    sign.isASCII && (sign.isLetter || sign.isNumber || "-:.+".contains(sign))
  }

  private static func isFlag(_ id: String) -> Bool {
    id.first == "f" && id.dropFirst().allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
  }

  /// The events that this program knows; the name of another one is not shown.
  private static let events: Set<String> = [
    "flag-raised", "flag-claimed", "flag-assigned", "flag-changed", "flag-noted", "flag-snoozed", "flag-resumed",
    "flag-completed", "flag-cancelled", "flag-reopened", "flag-entered-in-error", "hand-off-offered",
    "hand-off-accepted", "hand-off-declined", "touch-logged", "wants-recorded", "plan-set", "plan-ended", "undone",
    "redone", "pin-set", "imported",
  ]

  /// What stands in the place of what the team wrote: general sentences that fit, and that say nothing of anybody.
  private static func phrase(_ key: String, _ event: String, _ number: Int) -> String {
    let phrases =
      switch key {
      case "reason", "reasons":
        [
          "asked for a call", "worried about a reading", "waits for an answer", "has a question about a letter",
          "has been quiet for a while", "would like company",
        ]
      case "aim": ["walk a little every day", "sleep through the night", "cook for the family again"]
      case "stop": ["after four quiet weeks", "when they say that it is enough"]
      case "because": ["they asked for it this time", "could not be reached the usual way"]
      case "outcome": ["Talked it through; they know what to do next.", "Listened. They will write again this week."]
      default:
        switch event {
        case "flag-completed":
          ["Talked it through; they know what to do next.", "Answered, and somebody will look again."]
        case "hand-off-accepted": ["I call them today and write down what they say."]
        case "flag-snoozed": ["they asked for some days"]
        default: ["will call again tomorrow", "left a message", "has what they need for now"]
        }
      }
    return phrases[number % phrases.count]
  }
}
