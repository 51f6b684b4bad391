import CommunityModel

extension DashboardState {
  /// A preview of a longer conversation shows only its newest messages, so that moving in a list costs the same on every line.
  static let previewLimit = 1_000

  /// Shows the conversation that is selected in the list, without opening it.
  mutating func previewThread() {
    guard let id = current.list.selectedID, let row = community.conversations.row(id: id) else {
      current.thread = nil
      return
    }
    var thread = ThreadState(conversationID: id, readUpTo: reads.mark(row.index))
    thread.find = listFind(for: row)
    if community.messageCount(in: row) > DashboardState.previewLimit {
      thread.nodes = community.messages(in: row).suffix(DashboardState.previewLimit).map {
        ReplyTree.Node(row: $0, depth: 0)
      }
      thread.selected = max(0, thread.nodes.count - 1)
      thread.isExcerpt = true
      thread.locateMatches()
    } else {
      plant(&thread, row)
    }
    goToBeginning(&thread)
    thread.generation = generation
    current.thread = thread
  }

  /// Opens a conversation for reading: the whole tree, the cursor on a message, or else on a match, or else on the
  /// first that is unread. Marks it as read. O(messages of the conversation).
  mutating func openThread(_ id: String, at message: MessageRow? = nil) -> [DashboardEffect] {
    guard let row = community.conversations.row(id: id) else { return [] }
    var thread: ThreadState
    if let shown = current.thread, shown.conversationID == id, !shown.isExcerpt {
      thread = shown
      thread.readUpTo = reads.mark(row.index)
      thread.cache = [:]
    } else {
      thread = ThreadState(conversationID: id, readUpTo: reads.mark(row.index))
      thread.find = listFind(for: row)
      plant(&thread, row)
      goToBeginning(&thread)
    }
    thread.isOpen = true
    thread.isExcerpt = false
    thread.newMessages = []
    thread.generation = generation
    if let message, let index = thread.nodes.firstIndex(where: { $0.row == message }) {
      thread.selected = index
      thread.offset = 1
      thread.isScrolled = false
      thread.reveals = nil
    }
    current.thread = thread
    return markRead(row)
  }

  /// Remembers that all of a conversation was read.
  mutating func markRead(_ row: ConversationRow) -> [DashboardEffect] {
    guard let newest = community.lastMessageAt(in: row), newest > reads.mark(row.index) else { return [] }
    reads.set(newest, row: row, in: community)
    return [.markRead(conversation: community.conversations[row].id, upTo: newest)]
  }

  /// Builds the tree of a thread and finds its matches in it.
  func plant(_ thread: inout ThreadState, _ row: ConversationRow) {
    thread.nodes = ReplyTree(community, conversation: row).nodes
    thread.isStale = !community.progress.isComplete
    thread.locateMatches()
  }

  /// Where a person begins to read: a match, the first unread message, the first message.
  private func goToBeginning(_ thread: inout ThreadState) {
    if let match = thread.find.positions.first {
      thread.selected = match
      thread.reveals = .first
    } else if !thread.isExcerpt {
      var first: (index: Int, at: Timestamp)?
      for (index, node) in thread.nodes.enumerated() {
        let at = community.messages[node.row].sentAt
        if at > thread.readUpTo, at < first?.at ?? Timestamp(milliseconds: .max) { first = (index, at) }
      }
      thread.selected = first?.index ?? 0
    }
    thread.offset = thread.selected == 0 ? 0 : 1
  }

  /// What the filter of the list looks for, as what is looked for in the conversation.
  private func listFind(for row: ConversationRow) -> ThreadFind {
    var find = ThreadFind()
    let filter = current.lists[.conversationList]?.filter
    guard let filter, filter.isActive, let hits = filter.hits else { return find }
    find.matches = Set(community.messages(in: row).lazy.filter { hits.messages.contains($0) }.map(\.raw))
    if !find.matches.isEmpty {
      find.text = filter.text
      find.needle = filter.needle
    }
    return find
  }
}

extension ThreadState {
  /// Finds where the messages that hold the words stand. O(messages of the conversation).
  mutating func locateMatches() {
    find.positions = find.matches.isEmpty ? [] : nodes.indices.filter { find.matches.contains(nodes[$0].row.raw) }
  }

  /// Puts the cursor on a message again after the tree was built anew.
  mutating func reselect(_ row: MessageRow?) {
    if let row, let index = nodes.firstIndex(where: { $0.row == row }) {
      selected = index
    } else {
      selected = max(0, min(selected, nodes.count - 1))
    }
  }
}
