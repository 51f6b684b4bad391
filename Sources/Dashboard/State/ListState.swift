import CommunityModel

/// Where a person stands in a list. The selection is kept by id: rows move when a snapshot comes.
struct ListState: Sendable {
  /// Rows of the member or conversation table, in the order shown. Shares the order's memory while nothing is filtered.
  var rows: [UInt32] = []
  /// The id behind the selected line; nil in an empty list.
  var selectedID: String?
  /// Where the selected line stands in `rows`.
  var index = 0
  /// The first line that is shown.
  var top = 0
  /// Nobody moved in it yet: then it stays at its top while more is loaded.
  var isUntouched = true
  /// When the selected id is not among the rows, the first one is selected instead of the nearest.
  var fallsBackToTop = false
  var sort: ListSort
  var onlyUnread = false
  var filter = ListFilter()
  /// The selected id of a list that is empty only while it is computed anew.
  var lostID: String?
  /// The snapshot that `rows` belong to.
  var generation = -1

  init(sort: ListSort) { self.sort = sort }

  var selectedRow: UInt32? { rows.indices.contains(index) ? rows[index] : nil }
}

/// What is typed into the filter of a list, and what it found.
struct ListFilter: Sendable {
  var text = ""
  var needle = Needle("")
  /// How many lines hold the words in what the list itself shows.
  var byTitle = 0
  /// How many more hold them only in a message.
  var byText = 0
  var hits: TextHits?

  var isActive: Bool { !needle.isEmpty }
}

/// The answer to a search of texts, as far as it has come.
struct TextHits: Sendable {
  let searchID: Int
  var isRunning = true
  /// The messages that were found.
  private(set) var messages = MessageSet()
  /// One flag for each conversation that has such a message.
  private(set) var conversations: [Bool] = []

  /// An answer that is still to come; what an earlier one found stays until then.
  init(searchID: Int, after earlier: TextHits? = nil) {
    self.searchID = searchID
    messages = earlier?.messages ?? MessageSet()
    conversations = earlier?.conversations ?? []
  }

  /// Adds a batch. O(batch).
  mutating func add(_ rows: [MessageRow], in community: Community) {
    grow(to: community.conversations.count)
    for row in rows where community.messages.contains(row) {
      messages.insert(row)
      conversations[community.messages[row].conversation.index] = true
    }
  }

  /// Finds the conversations anew, because rows of conversations moved. O(messages found).
  mutating func resolve(in community: Community) {
    conversations = []
    grow(to: community.conversations.count)
    messages.forEach { row in
      if community.messages.contains(row) { conversations[community.messages[row].conversation.index] = true }
    }
  }

  private mutating func grow(to count: Int) {
    if conversations.count < count {
      conversations += [Bool](repeating: false, count: count - conversations.count)
    }
  }
}
