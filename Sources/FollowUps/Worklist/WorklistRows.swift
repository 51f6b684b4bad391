import CommunityModel

/// Rows of a worklist in order, in short arrays: a collection like an array, of which a changed copy costs microseconds.
///
/// Copying is O(1). Changing a row of a copy that another thread still reads copies one short array and the list of them,
/// instead of 50,000 rows with all that they hold. A position is found in O(log rows); going through all is O(rows).
public struct WorklistRows: Sendable, RandomAccessCollection, ExpressibleByArrayLiteral {
  /// The most rows of a short array; a longer one is split.
  static let most = 256

  /// Never an empty one among them.
  private(set) var chunks: [[WorklistRow]] = []
  /// The position of the first row of each chunk.
  private(set) var starts: [Int] = []
  /// How many rows there are.
  public private(set) var count = 0

  /// No rows.
  public init() {}

  /// Rows in the order in which they are given. O(rows).
  public init(_ rows: some Sequence<WorklistRow>) {
    var chunk: [WorklistRow] = []
    for row in rows {
      // Half full, so that there is room for what comes between.
      if chunk.count == WorklistRows.most / 2 {
        append(chunk)
        chunk = []
      }
      chunk.append(row)
    }
    append(chunk)
  }

  /// Rows in the order in which they are written.
  public init(arrayLiteral elements: WorklistRow...) { self.init(elements) }

  private mutating func append(_ chunk: [WorklistRow]) {
    guard !chunk.isEmpty else { return }
    starts.append(count)
    chunks.append(chunk)
    count += chunk.count
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of rows.
  public var endIndex: Int { count }

  /// The row at a position, 0 first. O(log rows).
  public subscript(position: Int) -> WorklistRow {
    precondition(position >= 0 && position < count, "there is no such row in the worklist")
    let number = chunk(at: position)
    return chunks[number][position - starts[number]]
  }

  /// The rows of both, one list after the other. O(rows of both).
  public static func + (a: WorklistRows, b: WorklistRows) -> [WorklistRow] { Array(a) + Array(b) }

  /// Goes through all rows without looking any up.
  public func makeIterator() -> Iterator { Iterator(chunks: chunks) }

  /// Goes through the rows in order.
  public struct Iterator: IteratorProtocol {
    private var chunks: IndexingIterator<[[WorklistRow]]>
    private var rows: IndexingIterator<[WorklistRow]>

    fileprivate init(chunks: [[WorklistRow]]) {
      self.chunks = chunks.makeIterator()
      rows = [].makeIterator()
    }

    /// The next row; nil after the last.
    public mutating func next() -> WorklistRow? {
      if let row = rows.next() { return row }
      guard let chunk = chunks.next() else { return nil }
      rows = chunk.makeIterator()
      return rows.next()
    }
  }

  /// Calls `body` with every position and its member, in order. O(rows), a millisecond for 50,000: nothing else of a row is
  /// touched.
  public func forEachMember(_ body: (_ position: Int, _ member: MemberRow) -> Void) {
    var position = 0
    forEachPlace { place in
      body(position, place.pointee.member)
      position += 1
    }
  }

  /// Calls `body` with the place of every row in memory, in order: what is not read of a row is not counted as used, which
  /// for 50,000 rows is the difference between one millisecond and ten.
  func forEachPlace(_ body: (UnsafePointer<WorklistRow>) -> Void) {
    for chunk in chunks { WorklistRows.forEachPlace(of: chunk, body) }
  }

  static func forEachPlace(of chunk: [WorklistRow], _ body: (UnsafePointer<WorklistRow>) -> Void) {
    chunk.withUnsafeBufferPointer { rows in
      guard let first = rows.baseAddress else { return }
      for place in rows.indices { body(first + place) }
    }
  }

  /// The number of the chunk that holds a position below `count`.
  private func chunk(at position: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle } else { high = middle }
    }
    return low
  }

  // MARK: Changes, by chunk: `WorklistOrder` knows where

  mutating func insert(_ row: WorklistRow, chunk: Int, at place: Int) {
    if chunks.isEmpty {
      append([row])
      return
    }
    chunks[chunk].insert(row, at: place)
    count += 1
    countStarts(from: chunk + 1)
  }

  mutating func replace(_ row: WorklistRow, chunk: Int, at place: Int) { chunks[chunk][place] = row }

  mutating func remove(chunk: Int, at place: Int) {
    chunks[chunk].remove(at: place)
    count -= 1
    if chunks[chunk].isEmpty {
      chunks.remove(at: chunk)
      starts.remove(at: chunk)
    }
    countStarts(from: chunk)
  }

  mutating func split(chunk: Int, at place: Int) {
    let tail = Array(chunks[chunk][place...])
    chunks[chunk].removeSubrange(place...)
    chunks.insert(tail, at: chunk + 1)
    starts.insert(0, at: chunk + 1)
    countStarts(from: chunk + 1)
  }

  private mutating func countStarts(from first: Int) {
    guard first < chunks.count else { return }
    var start = first == 0 ? 0 : starts[first - 1] + chunks[first - 1].count
    for number in first..<chunks.count {
      starts[number] = start
      start += chunks[number].count
    }
  }
}

extension WorklistRows: Equatable {
  /// The same rows in the same order, however they are kept.
  public static func == (a: WorklistRows, b: WorklistRows) -> Bool { a.count == b.count && a.elementsEqual(b) }
}
