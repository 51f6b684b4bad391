import CommunityModel
import Drawing

/// Names, titles and words as this terminal can show them.
extension DashboardState {
  /// What stands in the place of a message that was taken back.
  static let deletedText = "[deleted by its author]"
  /// What stands in the place of words that are not there.
  static let noText = "(no text)"

  /// The name of a member; the id where nothing could be read of the name, so that people can be told apart.
  func shownName(_ member: Member) -> String { isLegible(member.name) ? member.name : member.id }

  /// The title of a conversation, or else its id.
  func shownTitle(_ row: ConversationRow) -> String {
    let conversation = community.conversations[row]
    return isLegible(conversation.title) ? conversation.title : conversation.id
  }

  /// The name behind an id of the team or of a member, else the id.
  func nameOfPerson(_ id: String) -> String {
    if let name = community.profile.team?.first(where: { $0.id == id })?.name, isLegible(name) { return name }
    return community.members.row(id: id).map { shownName(community.members[$0]) } ?? id
  }

  /// The words of a message where they are quoted.
  func quotable(_ row: MessageRow) -> String {
    if community.messages[row].isDeleted { return DashboardState.deletedText }
    let text = community.text(of: row)
    return DashboardState.isBlank(text) ? DashboardState.noText : text
  }

  /// True when something but question marks is left of a text on this terminal. O(1) for most, else O(its beginning).
  private func isLegible(_ text: String) -> Bool {
    if let first = text.utf8.first, isLetterOrDigit(first) { return true }
    var hasSign = false
    for cluster in SafeText.clusters(of: text, glyphs: glyphs).lazy.prefix(200) {
      let sign = cluster.text
      if sign == " " || sign == "\u{FFFD}" { continue }
      if !glyphs.isASCII { return true }
      if sign.utf8.contains(where: { isLetterOrDigit($0) }) { return true }
      // Signs that were ASCII from the beginning are what the person wrote: "?!" is a name too.
      hasSign = true
    }
    return hasSign && text.utf8.allSatisfy { $0 < 0x80 }
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// True when a text shows nothing at all. Looks at no more than its first signs that could be blank.
  static func isBlank(_ text: String) -> Bool {
    if let first = text.utf8.first, first > 0x20, first < 0x7F { return false }
    return SafeText.clusters(of: text).allSatisfy { $0.text == " " }
  }
}
