import CommunityModel

/// One conversation on the screen: which messages, and where the person stands.
///
/// The place is an anchor, the selected message and the line at which it begins; only what is visible around it is
/// ever laid out.
struct ThreadState: Sendable {
  var conversationID: String
  /// False while it only shows what is selected in the list beside it.
  var isOpen = false
  var nodes: [ReplyTree.Node] = []
  /// Index into `nodes`.
  var selected = 0
  /// The line of the pane at which the selected message begins; negative when its beginning is above.
  var offset = 0
  /// A page was turned: messages may be cut at the upper and lower edge, so that no line is skipped.
  var isScrolled = false
  /// The marked line of the selected message that is to be seen as soon as its lines are known.
  var reveals: MatchEnd?
  /// Only the newest messages are here: the preview of a very long conversation.
  var isExcerpt = false
  /// What came after this time was unread when the conversation was opened.
  var readUpTo: Timestamp
  /// How many messages came after it was opened and were not on the screen yet.
  var newMessages: Set<UInt32> = []
  var find = ThreadFind()
  /// Messages as they are drawn, for the width, the words and the glyphs in `cacheKey`.
  var cache: [UInt32: LaidMessage] = [:]
  var cacheKey = LaidMessage.Key(columns: 0, needle: Needle(""), isASCII: false, asOf: .distantPast)
  /// What is on the screen, top to bottom.
  var visible: [PlacedMessage] = []
  var generation = -1
  /// It was made while messages were still loading, so replies may hang elsewhere now.
  var isStale = false

  init(conversationID: String, readUpTo: Timestamp) {
    self.conversationID = conversationID
    self.readUpTo = readUpTo
  }

  var selectedRow: MessageRow? { nodes.indices.contains(selected) ? nodes[selected].row : nil }
}

/// What is looked for in a conversation.
struct ThreadFind: Sendable {
  var text = ""
  var needle = Needle("")
  /// The running search, or the last one.
  var searchID: Int?
  var isRunning = false
  /// `MessageRow.raw` of the messages that hold the words.
  var matches: Set<UInt32> = []
  /// Where `matches` stand in `nodes`, ascending.
  var positions: [Int] = []
  /// The message that was selected when the person began to type.
  var origin: UInt32?

  var isActive: Bool { !needle.isEmpty }
}

/// A message and the line of the pane at which it begins.
struct PlacedMessage: Sendable, Equatable {
  let index: Int
  let line: Int
}
