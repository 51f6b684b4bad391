/// Which senders are programs. An archive does not say so; their names do.
enum ZulipBots {
  /// Senders that belong to Zulip itself, in lower case.
  private static let system: Set<String> = [
    "notification bot", "welcome bot", "email gateway", "zulip feedback bot", "zulip error bot", "reminder bot",
    "new user bot", "nagios bot",
  ]

  /// True when the name is one of Zulip's own, or ends in the separate word `Bot`, `bot` or `[bot]`, or in `-bot`.
  ///
  /// `Abbot` and `Talbot` are people. `Ben Bot` may be one (it is a Dutch family name), so whoever is taken for a
  /// bot only by the shape of the name is listed in the notes, and the caller can say who is a person.
  static func isBot(_ name: String) -> Bool {
    let lower = name.lowercased()
    if isZulips(name) { return true }
    return [" bot", "-bot", "_bot", "[bot]", "(bot)"].contains { lower.hasSuffix($0) && lower.count > $0.count }
  }

  /// True for Zulip's own senders, about which there is no doubt.
  static func isZulips(_ name: String) -> Bool { system.contains(name.lowercased()) }
}
