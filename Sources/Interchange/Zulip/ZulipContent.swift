/// What a Zulip message says: its HTML as plain text, whom it names, and what it quotes.
struct ZulipContent: Equatable {
  /// Somebody named with `@`.
  struct Mention: Hashable {
    /// The number of the user in Zulip; `*` for everybody.
    var user: String
    /// The name as it stands in the message, without `@`.
    var name: String
  }

  /// Plain text.
  var text: String
  /// All people named in it, in order, quoted and silent ones included: what they are called.
  var names: [Mention]
  /// The ones that this message calls on: not silent, not in a quotation, not everybody.
  var mentions: [Mention]
  /// The number of the message that it quotes and answers; nil when it does not.
  ///
  /// It is the first link to a message (`/near/…`) that leads straight into a quotation: `Ana said:` and then a
  /// block quote, which is what Zulip's "Quote and reply" writes. A link to a message without a quotation is a
  /// reference, not a reply; a quotation inside a quotation is what somebody else answered.
  var quoted: Int64?

  /// Reads a message. Total, and linear in its length.
  ///
  /// - Parameter name: What a user is called now, by number; nil where that is unknown. Zulip itself shows a
  ///   mention by the name that the person goes by today, and the cover names of a presentation need it too.
  init(html: String, nameOf name: (String) -> String? = { _ in nil }) {
    var reader = ZulipContentReader(html)
    self = reader.read(nameOf: name)
  }

  init(text: String, names: [Mention], mentions: [Mention], quoted: Int64?) {
    self.text = text
    self.names = names
    self.mentions = mentions
    self.quoted = quoted
  }
}
