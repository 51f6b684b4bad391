import CommunityModel

/// Logged things by the first instant that is not before them. One counting sort.
struct Batches<Element> {
  private let elements: [Element]
  private let starts: [Int]

  /// - Parameter ends: ascending; what lies behind the last one is left out.
  init(_ log: some RandomAccessCollection<Element>, by time: (Element) -> Int32, ends: [Int32]) {
    var counts = [Int](repeating: 0, count: ends.count + 1)
    let batches = log.map { element in
      let at = time(element)
      return UInt16(ends.partitioningIndex { $0 >= at })
    }
    for batch in batches { counts[Int(batch)] += 1 }
    var next = [0]
    for count in counts { next.append((next.last ?? 0) + count) }
    starts = next
    var sorted = log.map { $0 }
    for (number, batch) in batches.enumerated() {
      sorted[next[Int(batch)]] = log[log.index(log.startIndex, offsetBy: number)]
      next[Int(batch)] += 1
    }
    elements = sorted
  }

  subscript(number: Int) -> ArraySlice<Element> { elements[starts[number]..<starts[number + 1]] }
}

/// The authors and times of a span of time, without looking at segments that lie outside.
struct RowBatches {
  private let segments: [(segment: MessageSegment, first: Int64, last: Int64)]

  init(_ messages: MessageTable) {
    segments = messages.segments.compactMap { segment in
      guard let segment, let first = segment.columns.sentAt.min(), let last = segment.columns.sentAt.max() else {
        return nil
      }
      return (segment, first, last)
    }
  }

  /// Calls `body` with the author and time of every message that counts, in no particular order.
  func forEach(after: Int64, through: Int64, _ body: (Int, Int64) -> Void) {
    for (segment, first, last) in segments where first <= through && last > after {
      let columns = segment.columns
      for (local, at) in columns.sentAt.enumerated() where at > after && at <= through {
        if columns.flags[local] & (MessageColumns.Flag.duplicate | MessageColumns.Flag.deleted) != 0 { continue }
        body(Int(columns.authors[local]), at)
      }
    }
  }
}
