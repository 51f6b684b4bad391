import CommunityModel

/// A community as guests may see it: every name and id is a false one, stable for the same community.
///
/// What it knows are the names and ids that the store holds. Whoever is named in a text without being in the store is
/// not known to it.
public struct Mask: Sendable {
  let vocabulary: Vocabulary
  private let rows: any RecordSource

  /// The mask of a community. O(members + conversations), about 4 µs each; for a background thread.
  public init(_ community: Community) {
    vocabulary = Vocabulary(community)
    rows = community.texts
  }

  /// A text as guests may read it: names, ids, addresses, links and telephone numbers are false ones.
  ///
  /// About 10 µs for a hundred letters. The text comes back cleaned, its line breaks kept.
  public func text(_ text: String) -> String { self.text(text, about: []) }

  /// The same for a text by or to members, by their names: they may be called for short in it.
  func text(_ text: String, about names: [String]) -> String {
    let rows = rows
    var mask = TextMask(vocabulary: vocabulary) { id in rows.row(ofMessage: id).map(Mask.messageID) }
    if !names.isEmpty { mask.nicknames = Nicknames(of: names) }
    return mask.text(text)
  }

  /// The id that stands for the id of a member, of somebody on the team, or of an account.
  ///
  /// Two ids that differ in capitals only have one false id here; the masked community tells them apart.
  public func person(_ id: String) -> String {
    id.isEmpty ? id : vocabulary.id(NameParts(id).identity(id), isPerson: true)
  }

  /// The id that stands for the id of a conversation.
  func conversation(_ id: String) -> String { vocabulary.id(NameParts(id).identity(id), isPerson: false) }

  /// The id that stands for the id of a message: its row, which is the same for one opening of a store.
  func message(_ id: String) -> String {
    rows.row(ofMessage: id).map(Mask.messageID)
      ?? "note-" + String(vocabulary.key.hash(NameParts(id).identity(id), 6) >> 24, radix: 36)
  }

  static func messageID(_ row: MessageRow) -> String { "msg-" + String(row.raw, radix: 36) }

  /// The row of an id that `messageID` gave out; nil for what is none.
  static func row(ofMessage id: String) -> MessageRow? {
    guard id.hasPrefix("msg-"), let raw = UInt32(id.dropFirst(4), radix: 36) else { return nil }
    return MessageRow(raw: raw)
  }
}

extension NameParts {
  /// A hash of an id, also of one without letters.
  func identity(_ id: String) -> UInt64 {
    wholeLength > 0 ? whole : id.unicodeScalars.reduce(SignHash.start) { SignHash.step($0, $1.value) }
  }
}
