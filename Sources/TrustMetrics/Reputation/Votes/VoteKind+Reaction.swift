extension VoteKind {
  /// The vote that a reaction stands for; nil when it says nothing about help.
  ///
  /// The word may come as stores and other systems write it: `not helpful`, `thank_you`, `:+1:`, `thumbs-up`, `👍🏽`.
  /// Case, colons, skin tones and the signs between words do not matter.
  package init?(reaction: String) {
    guard let kind = Self.reactions[Self.folded(reaction)] else { return nil }
    self = kind
  }

  /// Reactions that judge help, by their folded names in Rounds, Zulip, Slack, Discourse and Mattermost, and as emoji.
  ///
  /// Only what answers "did this help?" is listed. Laughter, eyes and party poppers share a feeling or the news; hugs
  /// and tears go to what somebody suffers, not to how they helped: they are no votes. A heart is one, since it is the
  /// approval button of half of all systems, and in the made communities too.
  private static let reactions: [String: VoteKind] = {
    let words: [(VoteKind, [String])] = [
      (
        .thanks,
        ["thanks", "thank you", "thankyou", "thank", "thankful", "thx", "ty", "grateful", "gratitude", "pray", "🙏"]
      ),
      (.helpful, ["helpful", "helped", "this helped", "useful", "insightful", "bulb", "light bulb", "💡"]),
      (
        .like,
        [
          "like", "liked", "+1", "thumbs up", "thumbsup", "upvote", "agree", "heart", "hearts", "red heart", "love",
          "100",
          "👍", "❤", "♥", "💯",
        ]
      ),
      (
        .accepted,
        [
          "accepted", "accepted answer", "answer", "solution", "solved", "check", "check mark", "white check mark",
          "heavy check mark", "ballot box with check", "✅", "✔", "☑",
        ]
      ),
      (
        .notHelpful,
        [
          "not helpful", "nothelpful", "unhelpful", "-1", "thumbs down", "thumbsdown", "downvote", "disagree",
          "dislike", "👎",
        ]
      ),
    ]
    return Dictionary(
      words.flatMap { kind, names in names.map { ($0, kind) } }, uniquingKeysWith: { first, _ in first })
  }()

  /// Lower case, one blank between words, without colons, skin tones and the mark that asks for a coloured emoji.
  private static func folded(_ reaction: String) -> String {
    var text = ""
    var isAfterGap = true
    for scalar in reaction.unicodeScalars {
      switch scalar {
      case "\u{FE0E}", "\u{FE0F}", "\u{1F3FB}"..."\u{1F3FF}": continue
      case "-" where text.isEmpty: text = "-"
      case ":":
        // Slack writes the skin tone behind the name: `+1::skin-tone-2`.
        if text.isEmpty { continue }
        return trimmed(text)
      case " ", "_", "-", "\t", "\u{A0}":
        if !isAfterGap { text += " " }
        isAfterGap = true
        continue
      default:
        text += scalar.properties.lowercaseMapping
      }
      isAfterGap = false
    }
    return trimmed(text)
  }

  private static func trimmed(_ text: String) -> String { text.last == " " ? String(text.dropLast()) : text }
}
