import CommunityModel
import CommunityStore
import Dashboard
import FollowUps
import Presenting
import Synchronization

/// The one place of the program that writes what people did into the journal, and that knows what all have done.
///
/// Whoever writes holds the store's lock, first takes in what others wrote meanwhile, and only then judges: of two people
/// who claim one flag at once, the second is told of the first. What changed is posted as `.care` before `record` returns.
final class CareDesk: Sendable {
  private struct Book {
    var reader: JournalReader
    var state = CareState()
    var names: Names
    /// The state was posted at least once, be it empty.
    var isTold = false
  }

  private let journal: Journal
  private let book: Mutex<Book>
  private let mask: Mask?
  private let post: @Sendable (DashboardEvent) -> Void

  /// The desk of a store; reads nothing yet.
  ///
  /// - Parameters:
  ///   - mask: what hides the names in its lines, for guests; who has one may only read.
  ///   - post: takes `.care` whenever something changed, on the thread that found it.
  init(_ store: String, names: Names, mask: Mask? = nil, post: @escaping @Sendable (DashboardEvent) -> Void = { _ in })
  {
    journal = Journal(store)
    book = Mutex(Book(reader: JournalReader(store), names: names))
    self.mask = mask
    self.post = post
  }

  /// The journal as far as it was read.
  var state: CareState { book.withLock { $0.state } }

  /// The names that refusals use.
  var names: Names { book.withLock { $0.names } }

  /// Names of a newer snapshot.
  func use(_ names: Names) { book.withLock { $0.names = names } }

  /// Reads what was written since, and folds it. Returns the events that were read.
  @discardableResult
  func catchUp() throws(StoreError) -> [JournalEvent] {
    let (events, failure) = book.withLock { book -> ([JournalEvent], StoreError?) in
      do throws(StoreError) {
        let news = masked(try book.reader.read())
        take(news, into: &book)
        return (news.events, nil)
      } catch {
        // What is not known of the journal is no reason to leave the signals out.
        take(.appended([]), into: &book)
        return ([], error)
      }
    }
    if let failure { throw failure }
    return events
  }

  /// Writes one line: read, judge, append, fsync. About as long as the disk takes; up to ten seconds while another
  /// program holds the store's lock.
  ///
  /// - Returns: the line, which is on the disk, or why there is none: a conflict, a full disk, a store that may not be written.
  func record(_ action: CareAction, by: String, at: Timestamp) -> Result<JournalEvent, CareRefusal> {
    if mask != nil { return .failure(CareRefusal("Nothing is written while guests look on.")) }
    return book.withLock { attempt(action, by: by, at: at, &$0) }
  }

  private func attempt(
    _ action: CareAction, by: String, at: Timestamp, _ book: inout Book
  ) -> Result<JournalEvent, CareRefusal> {
    var reader = book.reader
    defer { book.reader = reader }
    do throws(StoreError) {
      let written = try journal.transact(&reader) { news -> Result<[JournalEntry], CareRefusal> in
        take(news, into: &book)
        let names = book.names
        let refusal = book.state.refusal(
          of: action, by: by, name: { names($0) }, wanted: { names.wants(of: $0) }, asOf: at)
        if let refusal { return .failure(refusal) }
        return .success([action.entry(at: at, by: by, in: book.state)])
      }
      switch written {
      case .failure(let refusal): return .failure(refusal)
      case .success(let events):
        take(.appended(events), into: &book)
        guard let event = events.last else { return .failure(CareRefusal("Nothing was written.")) }
        return .success(event)
      }
    } catch {
      return .failure(CareRefusal(error.message))
    }
  }

  /// News as guests may read them.
  private func masked(_ news: JournalNews) -> JournalNews {
    guard let mask else { return news }
    switch news {
    case .appended(let events): return .appended(events.map(mask.event))
    case .replaced(let events): return .replaced(events.map(mask.event))
    }
  }

  /// Folds news and tells of them, the first time even if there are none. Within the lock, so that an older state never follows a newer one.
  private func take(_ news: JournalNews, into book: inout Book) {
    switch news {
    case .appended(let events):
      if events.isEmpty, book.isTold { return }
      book.state.apply(events)
    case .replaced(let events):
      var other = CareState()
      other.edition = book.state.edition + 1
      other.apply(events)
      book.state = other
    }
    book.isTold = true
    post(.care(book.state))
  }
}
