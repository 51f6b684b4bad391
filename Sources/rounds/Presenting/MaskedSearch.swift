import CommunityModel
import CommunityStore
import Dashboard
import Synchronization

/// Searches what guests read, never what stands in the files: a guest who types a real name finds nothing.
///
/// One search at a time, on a thread of its own, newest messages first. About 10 µs a message.
final class MaskedSearch {
  private final class Flag: Sendable {
    private let isSet = Atomic<Bool>(false)
    func set() { isSet.store(true, ordering: .relaxed) }
    var isOn: Bool { isSet.load(ordering: .relaxed) }
  }

  private static let limit = 10_000
  private var running: Flag?
  private let post: @Sendable (DashboardEvent) -> Void

  init(post: @escaping @Sendable (DashboardEvent) -> Void) { self.post = post }

  func start(id: Int, query: String, conversation: String?, in community: Community) {
    running?.set()
    let cancelled = Flag()
    running = cancelled
    let post = post
    Background.run {
      let needle = Needle(query)
      var batch: [MessageRow] = []
      var count = 0
      MaskedSearch.rows(community, conversation) { row in
        if cancelled.isOn || count >= MaskedSearch.limit { return false }
        let message = community.messages[row]
        guard !message.isDeleted, needle.matches(community.text(of: row)) else { return true }
        count += 1
        batch.append(row)
        if batch.count == 200 {
          post(.textMatches(searchID: id, batch, isFinal: false))
          batch = []
        }
        return true
      }
      if !cancelled.isOn { post(.textMatches(searchID: id, batch, isFinal: true)) }
    }
  }

  /// All hits at once, for screens that are printed.
  static func hits(_ query: String, _ community: Community, conversation: String?) -> [MessageRow] {
    let needle = Needle(query)
    var found: [MessageRow] = []
    rows(community, conversation) { row in
      if !community.messages[row].isDeleted, needle.matches(community.text(of: row)) { found.append(row) }
      return found.count < limit
    }
    return found
  }

  func cancel() {
    running?.set()
    running = nil
  }

  /// The messages of a conversation or of all, newest first, until `body` says no.
  private static func rows(_ community: Community, _ conversation: String?, _ body: (MessageRow) -> Bool) {
    if let conversation {
      guard let place = community.conversations.row(id: conversation) else { return }
      for row in community.messages(in: place).reversed() where !body(row) { return }
      return
    }
    var all: [(at: Timestamp, row: MessageRow)] = []
    community.messages.forEach { all.append(($0.sentAt, $0.row)) }
    all.sort { $0.at > $1.at }
    for message in all where !body(message.row) { return }
  }
}
