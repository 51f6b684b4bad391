import CommunityModel
import CommunityStore
import Glibc
import Synchronization

/// A text search that is waited for: for commands without a screen.
enum SearchWait {
  /// All hits, newest first. Blocks until the search has ended.
  static func hits(_ needle: Needle, _ community: Community, conversation: ConversationRow?, limit: Int) -> [MessageRow]
  {
    let found = Mutex<[MessageRow]>([])
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return [] }
    let (done, signal) = (ends[0], ends[1])
    let search = TextSearch.start(needle, in: community, conversation: conversation, limit: limit) { rows, isLast in
      found.withLock { $0 += rows }
      if isLast { close(signal) }
    }
    var byte: UInt8 = 0
    while read(done, &byte, 1) < 0, errno == EINTR {}
    close(done)
    withExtendedLifetime(search) {}
    return found.withLock { $0 }
  }
}
