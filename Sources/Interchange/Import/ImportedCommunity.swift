import CommunityModel

/// What an export holds, as records of the store: nothing is written, and nothing is judged.
///
/// The records are in a fixed order, so reading the same export twice gives equal values. Ids are made from
/// the export alone: an export that has grown gives the old ids to the old things.
public struct ImportedCommunity: Sendable, Equatable {
  /// A name for a new store: the folder or the server that the export came from.
  public var suggestedName: String
  /// Everybody who wrote, in the order of their first message.
  public var members: [MemberRecord]
  /// In the order of their first message.
  public var conversations: [ConversationRecord]
  /// In time order; messages of the same second in the order of their number.
  public var messages: [MessageRecord]
  /// What was left out, merged or guessed, with the file that it is about.
  public var notes: [ImportNote]
  /// How much was read.
  public var counts: ImportCounts

  /// Gathers what an importer read.
  public init(
    suggestedName: String, members: [MemberRecord], conversations: [ConversationRecord], messages: [MessageRecord],
    notes: [ImportNote], counts: ImportCounts
  ) {
    self.suggestedName = suggestedName
    self.members = members
    self.conversations = conversations
    self.messages = messages
    self.notes = notes
    self.counts = counts
  }
}
