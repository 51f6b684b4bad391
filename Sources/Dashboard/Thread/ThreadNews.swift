import CommunityModel

extension DashboardState {
  /// Brings an open thread up to a new snapshot: same message, same line; what is new is counted until it was seen.
  mutating func refreshThread() {
    guard var thread = current.thread, thread.generation != generation else { return }
    thread.generation = generation
    guard let row = community.conversations.row(id: thread.conversationID) else {
      current.thread = nil
      return
    }
    let selected = thread.selectedRow
    if thread.isExcerpt {
      thread.nodes = community.messages(in: row).suffix(DashboardState.previewLimit).map {
        ReplyTree.Node(row: $0, depth: 0)
      }
    } else {
      // Reading on: only a conversation that got messages needs a new tree.
      if community.messageCount(in: row) != thread.nodes.count || (thread.isStale && community.progress.isComplete) {
        let known = Set(thread.nodes.map(\.row.raw))
        let newest = reads.mark(row.index)
        plant(&thread, row)
        if thread.isOpen, !known.isEmpty {
          for node in thread.nodes where !known.contains(node.row.raw) && community.messages[node.row].sentAt > newest {
            thread.newMessages.insert(node.row.raw)
          }
        }
      }
    }
    thread.cache = [:]
    thread.reselect(selected)
    current.thread = thread
  }

  /// Forgets which messages are new once they were on the screen; when none is left, all was read.
  mutating func noticeWhatWasSeen() -> [DashboardEffect] {
    guard focus == .thread, let thread = current.thread, thread.isOpen, !thread.newMessages.isEmpty else { return [] }
    let seen = thread.visible.map { thread.nodes[$0.index].row.raw }
    let left = thread.newMessages.subtracting(seen)
    guard left.count != thread.newMessages.count else { return [] }
    current.thread?.newMessages = left
    // The line that told of them is free again.
    if left.isEmpty { settleThread() }
    guard left.isEmpty, let row = community.conversations.row(id: thread.conversationID) else { return [] }
    return markRead(row)
  }
}
