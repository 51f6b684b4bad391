import CommunityModel

/// Rows kept in the order of their keys, with what must be counted over all of them.
///
/// Inserting and removing cost O(√rows) or so: one chunk of rows and the list of chunks. The counts of promises are kept by
/// chunk, with the instant until which they hold.
struct WorklistOrder {
  private(set) var rows = WorklistRows()
  private var keys: [[WorklistKey]] = []
  private var sums: [Sum] = []
  /// The midnight after the instant that everything is counted to.
  private var endOfDay: Int64 = .min
  private var asOf: Int64 = .min
  private(set) var overdue = 0
  private(set) var dueToday = 0

  private struct Sum {
    var overdue = 0
    var dueToday = 0
    /// The first instant at which the two are different.
    var changesAt = Int64.max
    var oldest = Int64.max
  }

  /// Everything in order at once: O(rows · log rows).
  mutating func fill(_ pairs: [(key: WorklistKey, row: WorklistRow)]) {
    let sorted = pairs.sorted { $0.key < $1.key }
    rows = WorklistRows(sorted.lazy.map(\.row))
    keys = []
    var start = 0
    for chunk in rows.chunks {
      keys.append(sorted[start..<start + chunk.count].map(\.key))
      start += chunk.count
    }
    sums = rows.chunks.indices.map { sum(of: $0) }
    addUp()
  }

  mutating func insert(_ row: WorklistRow, _ key: WorklistKey) {
    guard !keys.isEmpty else {
      rows.insert(row, chunk: 0, at: 0)
      keys = [[key]]
      sums = [sum(of: 0)]
      addUp()
      return
    }
    let chunk = chunk(for: key)
    let place = WorklistOrder.place(of: key, in: keys[chunk])
    keys[chunk].insert(key, at: place)
    rows.insert(row, chunk: chunk, at: place)
    if keys[chunk].count > WorklistRows.most {
      let half = WorklistRows.most / 2
      subtract(chunk)
      rows.split(chunk: chunk, at: half)
      keys.insert(Array(keys[chunk][half...]), at: chunk + 1)
      keys[chunk].removeSubrange(half...)
      sums[chunk] = sum(of: chunk)
      sums.insert(sum(of: chunk + 1), at: chunk + 1)
      add(chunk)
      add(chunk + 1)
    } else {
      count(chunk)
    }
  }

  /// Another row at the place of a key that is there.
  mutating func replace(_ row: WorklistRow, _ key: WorklistKey) {
    guard let (chunk, place) = find(key) else { return }
    rows.replace(row, chunk: chunk, at: place)
    count(chunk)
  }

  mutating func remove(_ key: WorklistKey) {
    guard let (chunk, place) = find(key) else { return }
    rows.remove(chunk: chunk, at: place)
    keys[chunk].remove(at: place)
    if keys[chunk].isEmpty {
      subtract(chunk)
      keys.remove(at: chunk)
      sums.remove(at: chunk)
    } else {
      count(chunk)
    }
  }

  /// Counts promises to another instant. O(chunks), and the rows of those in which something came due.
  mutating func advance(to instant: Int64, endOfDay: Int64) {
    // Another day, or the clock went back: nothing that was counted holds.
    let all = endOfDay != self.endOfDay || instant < asOf
    self.endOfDay = endOfDay
    asOf = instant
    for chunk in sums.indices where all || sums[chunk].changesAt <= instant { count(chunk) }
  }

  /// The earliest `since` from a position on: O(chunks + rows of one). nil where there is no row.
  func oldest(from position: Int) -> Timestamp? {
    var oldest = Int64.max
    for (chunk, start) in rows.starts.enumerated() where start + keys[chunk].count > position {
      if start >= position {
        oldest = min(oldest, sums[chunk].oldest)
      } else {
        for key in keys[chunk][(position - start)...] { oldest = min(oldest, key.since) }
      }
    }
    return oldest == .max ? nil : Timestamp(milliseconds: oldest)
  }

  // MARK: Where

  private func find(_ key: WorklistKey) -> (chunk: Int, place: Int)? {
    guard !keys.isEmpty else { return nil }
    let chunk = chunk(for: key)
    let place = WorklistOrder.place(of: key, in: keys[chunk])
    return place < keys[chunk].count && keys[chunk][place] == key ? (chunk, place) : nil
  }

  /// The last chunk that begins with a key that is not greater, else the first.
  private func chunk(for key: WorklistKey) -> Int {
    var low = 0
    var high = keys.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if key < keys[middle][0] { high = middle } else { low = middle }
    }
    return low
  }

  /// How many keys of a chunk are smaller.
  private static func place(of key: WorklistKey, in keys: [WorklistKey]) -> Int {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Counts

  private mutating func count(_ chunk: Int) {
    subtract(chunk)
    sums[chunk] = sum(of: chunk)
    add(chunk)
  }

  private func sum(of chunk: Int) -> Sum {
    var sum = Sum()
    WorklistRows.forEachPlace(of: rows.chunks[chunk]) { row in
      sum.oldest = min(sum.oldest, row.pointee.since.milliseconds)
      guard let next = row.pointee.next?.milliseconds else { return }
      if next < asOf {
        sum.overdue += 1
      } else {
        if next < endOfDay { sum.dueToday += 1 }
        sum.changesAt = min(sum.changesAt, next == .max ? next : next + 1)
      }
    }
    return sum
  }

  private mutating func subtract(_ chunk: Int) {
    overdue -= sums[chunk].overdue
    dueToday -= sums[chunk].dueToday
  }

  private mutating func add(_ chunk: Int) {
    overdue += sums[chunk].overdue
    dueToday += sums[chunk].dueToday
  }

  private mutating func addUp() {
    overdue = sums.reduce(0) { $0 + $1.overdue }
    dueToday = sums.reduce(0) { $0 + $1.dueToday }
  }
}
