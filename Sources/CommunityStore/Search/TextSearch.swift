import CommunityModel
import Synchronization

/// A search through the text of every message, newest first, on two background threads.
///
/// Letters match without case and accents (see `Fold`), every word of the needle has to occur in a message. About
/// 0.2 s for a million messages in the page cache; the first hits arrive within milliseconds.
public final class TextSearch: Sendable {
  private let isCancelled = Atomic<Bool>(false)

  private init() {}

  /// Starts a search. `onHits` is called on a background thread, one call at a time, with the hits of one stretch of
  /// the store after another, newest first; the last call says so.
  ///
  /// - Parameters:
  ///   - conversation: looks only there.
  ///   - limit: the search ends after that many hits: a person reads the first ones.
  ///   - onProgress: told, on a background thread and one call at a time, which share of the store (0…1) was looked
  ///     through, after each of its segments.
  public static func start(
    _ needle: Needle, in community: Community, conversation: ConversationRow? = nil, limit: Int = 10_000,
    onProgress: @escaping @Sendable (Double) -> Void = { _ in },
    onHits: @escaping @Sendable (_ rows: [MessageRow], _ isLast: Bool) -> Void
  ) -> TextSearch {
    let search = TextSearch()
    if let conversation {
      Background.run { search.run(needle, community, conversation, limit, onHits) }
      return search
    }
    guard !needle.isEmpty, let records = community.texts as? StoreRecords else {
      search.searchInMemory(needle, community, limit, onHits)
      return search
    }
    Background.run { search.run(needle, records, limit, onProgress, onHits) }
    return search
  }

  /// Ends the search; at most one more call comes.
  public func cancel() { isCancelled.store(true, ordering: .relaxed) }

  private var cancelled: Bool { isCancelled.load(ordering: .relaxed) }

  private struct Shared: Sendable {
    var next: Int
    var report: Int
    var done: [Int: [MessageRow]] = [:]
    var hits = 0
    var reported = 0
    var finished = 0
  }

  private func run(
    _ needle: Needle, _ records: StoreRecords, _ limit: Int, _ onProgress: @escaping @Sendable (Double) -> Void,
    _ onHits: @escaping @Sendable ([MessageRow], Bool) -> Void
  ) {
    let count = records.segments.count
    // Segments finish out of order and are reported in order, so that newest first holds.
    let shared = Mutex(Shared(next: count, report: count))
    let work: @Sendable () -> Void = {
      let scan = SegmentSearch(needle)
      while !self.cancelled {
        let number = shared.withLock { shared -> Int in
          shared.next -= 1
          return shared.hits < limit ? shared.next : -1
        }
        guard number >= 0 else { return }
        let found = records.segments[number].map { scan.hits(in: $0, number: number, records: records) } ?? []
        shared.withLock { shared in
          shared.done[number] = found
          shared.hits += found.count
          shared.finished += 1
          if !self.cancelled { onProgress(Double(shared.finished) / Double(count)) }
          while let ready = shared.done.removeValue(forKey: shared.report - 1) {
            shared.report -= 1
            let wanted = Array(ready.prefix(limit - shared.reported))
            shared.reported += wanted.count
            if !wanted.isEmpty, !self.cancelled { onHits(wanted, false) }
          }
        }
      }
    }
    Background.both(work, work)
    if !cancelled { onHits([], true) }
  }

  private func run(
    _ needle: Needle, _ community: Community, _ conversation: ConversationRow, _ limit: Int,
    _ onHits: ([MessageRow], Bool) -> Void
  ) {
    var hits: [MessageRow] = []
    for row in community.messages(in: conversation).reversed() {
      if cancelled || hits.count >= limit { break }
      if !community.messages[row].isDeleted, needle.matches(community.text(of: row)) { hits.append(row) }
    }
    if !cancelled { onHits(hits, true) }
  }

  private func searchInMemory(
    _ needle: Needle, _ community: Community, _ limit: Int, _ onHits: ([MessageRow], Bool) -> Void
  ) {
    var hits: [MessageRow] = []
    if !needle.isEmpty {
      community.messages.forEach { message in
        if !message.isDeleted, needle.matches(community.text(of: message.row)) { hits.append(message.row) }
      }
    }
    onHits(Array(hits.reversed().prefix(limit)), true)
  }
}
