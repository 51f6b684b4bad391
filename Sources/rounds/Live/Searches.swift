import CommunityModel
import CommunityStore
import Dashboard

/// The one text search that runs: a new one replaces it.
final class Searches {
  private var running: TextSearch?
  private let post: @Sendable (DashboardEvent) -> Void

  init(post: @escaping @Sendable (DashboardEvent) -> Void) { self.post = post }

  func start(id: Int, query: String, conversation: String?, in community: Community) {
    running?.cancel()
    let post = post
    let pace = SearchPace(id: id)
    running = TextSearch.start(
      Needle(query), in: community, conversation: conversation.flatMap { community.conversations.row(id: $0) },
      onProgress: { if let event = pace.event($0) { post(event) } }
    ) { rows, isLast in
      post(.textMatches(searchID: id, rows, isFinal: isLast))
    }
  }

  func cancel() {
    running?.cancel()
    running = nil
  }
}
