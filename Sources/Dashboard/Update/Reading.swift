import CommunityModel

extension DashboardState {
  /// Marks the selected conversation as read, or its newest message as unread when it is read already.
  mutating func toggleRead() -> [DashboardEffect] {
    guard let row = selectedConversation, let newest = community.lastMessageAt(in: row) else { return [] }
    if reads.isUnread(row.index, in: community) {
      message = Remark(kind: .notice, text: "Marked as read.")
      return markRead(row)
    }
    let before = Timestamp(milliseconds: newest.milliseconds &- 1)
    reads.set(before, row: row, in: community)
    message = Remark(kind: .notice, text: "Marked as unread.")
    return [.markRead(conversation: community.conversations[row].id, upTo: before)]
  }

  /// Opens the profile of the person that the cursor is on.
  mutating func openPerson() {
    guard let row = selectedPerson else { return }
    let id = community.members[row].id
    if focus == .profile, current.document.subject == .member(id) {
      message = Remark(kind: .notice, text: "This is the page of \(shownName(community.members[row])).")
      return
    }
    rememberPlace()
    openMember(id)
  }

  /// To the message that the selected one answers.
  mutating func goToAnswered() {
    guard let thread = current.thread, let row = thread.selectedRow,
      let answered = community.messages[row].replyTo,
      let index = thread.nodes.firstIndex(where: { $0.row == answered })
    else { return }
    rememberPlace()
    selectInThread(index)
  }
}
