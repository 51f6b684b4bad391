import Synchronization

/// One JSON reader behind a lock.
final class SharedReader: Sendable {
  private struct Box: ~Copyable, @unchecked Sendable {
    // Safe because the mutex hands the reader to one thread at a time and nothing keeps it.
    let reader = ObjectReader(MessageScan.keys)
  }

  private let box = Mutex(Box())

  func withReader<Result: Sendable>(_ body: (ObjectReader) -> Result) -> Result {
    box.withLock { body($0.reader) }
  }
}
