import CommunityModel

extension DashboardState {
  /// The conversation that the cursor is on.
  var selectedConversation: ConversationRow? {
    switch focus {
    case .thread: current.thread.flatMap { community.conversations.row(id: $0.conversationID) }
    case .stirring, .conversationList: current.list.selectedRow.map { ConversationRow(Int($0)) }
    case .worklist, .newcomers, .memberList, .tieList, .summary, .profile, .figureList, .figurePage, .egoPage: nil
    }
  }

  /// The person that the cursor is on: who wrote the message, who asked, or the member of the line.
  var selectedPerson: MemberRow? {
    switch focus {
    case .thread:
      return current.thread?.selectedRow.map { community.messages[$0].author }
    case .stirring, .conversationList:
      return selectedConversation.flatMap { community.starter(of: $0) }
    case .worklist, .newcomers, .memberList, .tieList:
      return current.list.selectedRow.map { MemberRow(Int($0)) }
    case .figureList: return nil
    case .summary, .profile, .figurePage, .egoPage:
      let page = current.document
      guard let selected = page.selected, page.document.targets.indices.contains(selected) else {
        return person(of: page.subject)
      }
      switch page.document.targets[selected] {
      case .member(let id), .ties(let id): return community.members.row(id: id)
      case .message(_, let row): return answerer(of: row) ?? community.messages[row].author
      case .conversation(let id):
        return page.subject.isFigure ? person(of: .conversation(id)) : person(of: page.subject)
      case .figure(let topic): return person(of: .figure(topic)) ?? person(of: page.subject)
      }
    }
  }

  /// On a member's own page, the person of an exchange is the one who answered.
  private func answerer(of row: MessageRow) -> MemberRow? {
    guard case .member(let id) = current.document.subject, let member = community.members.row(id: id) else {
      return nil
    }
    let exchange = Exchange.recent(of: member, in: community, limit: 20).first { $0.message == row }
    return exchange?.reply.map { community.messages[$0].author }
  }

  func person(of subject: Subject) -> MemberRow? {
    switch subject {
    case .nothing: nil
    case .member(let id), .needs(let id), .ties(let id): community.members.row(id: id)
    case .conversation(let id): community.conversations.row(id: id).flatMap { community.starter(of: $0) }
    case .figure(let topic): topic.memberID.flatMap { community.members.row(id: $0) }
    }
  }
}
