/// All loaded messages: segments of columns, in the order in which they were numbered.
///
/// While a store is loading, older segments are empty; their numbers are already theirs.
public struct MessageTable: Sendable {
  package var segments: [MessageSegment?]
  /// How many messages can be read, second ones with one id not counted.
  public package(set) var count: Int
  package var reactionKinds: WordTable

  package init(segments: [MessageSegment?] = [], reactionKinds: WordTable = WordTable()) {
    self.segments = segments
    self.reactionKinds = reactionKinds
    count = segments.reduce(0) { $0 + ($1?.shownCount ?? 0) }
  }

  /// The message at a row. O(1).
  ///
  /// A row that is not loaded gives a message without content, at no time and by the first member.
  public subscript(row: MessageRow) -> Message { Message(table: self, row: row) }

  /// True when a row can be read.
  public func contains(_ row: MessageRow) -> Bool { segment(of: row) != nil }

  /// The segment that holds a row; nil for a row that is not loaded, or of another generation.
  func segment(of row: MessageRow) -> MessageSegment? {
    guard row.segment < segments.count, let segment = segments[row.segment], row.local < segment.count else {
      return nil
    }
    return segment
  }

  /// Calls `body` with every message in the order of segments and lines. O(count).
  public func forEach(_ body: (Message) -> Void) {
    for (number, segment) in segments.enumerated() {
      guard let segment else { continue }
      for local in 0..<segment.count where segment.columns.flags[local] & MessageColumns.Flag.duplicate == 0 {
        body(Message(table: self, row: MessageRow(segment: number, local: local)))
      }
    }
  }
}
