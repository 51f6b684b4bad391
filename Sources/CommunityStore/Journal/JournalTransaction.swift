import CommunityModel

extension Journal {
  /// Decides and writes as one step that no other writer comes between.
  ///
  /// Holding the store's lock, the reader takes in what others wrote since, `decide` judges with that knowledge what is to
  /// be written, and it is written. So of two people who claim one flag at once, the second is told of the first.
  ///
  /// - Parameters:
  ///   - reader: has afterwards taken in everything up to the written lines, which do not come as news again.
  ///   - decide: gets what the reader had not seen yet, which it must fold even if it refuses; returns the entries to
  ///     write, or why nothing is written. What belongs together is one entry: of several, which are several lines, a
  ///     program that is killed may leave only the first ones.
  /// - Returns: the events as they stand in the journal, on the disk; or the refusal.
  /// - Throws: when the store cannot be locked, read or written. If `decide` was called, its news count as read; nothing
  ///   was written. Takes one fsync, and a few dozen µs.
  package func transact<Refusal: Error>(
    _ reader: inout JournalReader, _ decide: (JournalNews) -> Result<[JournalEntry], Refusal>
  ) throws(StoreError) -> Result<[JournalEvent], Refusal> {
    let lock = try StoreLock(store)
    defer { withExtendedLifetime(lock) {} }
    let news = try reader.read()
    switch decide(news) {
    case .failure(let refusal): return .failure(refusal)
    case .success(let entries):
      guard let written = try write(entries) else { return .success([]) }
      reader.pass(written)
      return .success(written.events)
    }
  }
}
