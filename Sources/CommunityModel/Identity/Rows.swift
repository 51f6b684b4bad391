/// A member's place in the member table of one snapshot.
public struct MemberRow: Sendable, Hashable {
  /// 0 ..< the table's count.
  public let index: Int
  /// The row at a position that is known to lie in the table; it is not checked here.
  public init(_ index: Int) { self.index = index }
}

/// A conversation's place in the conversation table of one snapshot.
public struct ConversationRow: Sendable, Hashable {
  /// 0 ..< the table's count.
  public let index: Int
  /// The row at a position that is known to lie in the table; it is not checked here.
  public init(_ index: Int) { self.index = index }
}

/// A message's place: a segment of the store, and a row in it.
///
/// It does not change while older segments are still being loaded, and is valid in every later snapshot of the same
/// opening of a store. 2^14 segments of 2^18 rows fit.
public struct MessageRow: Sendable, Hashable {
  /// `segment << 18 | local`.
  package let raw: UInt32

  /// The most rows that one segment can hold.
  package static let rowsPerSegment = 1 << 18
  /// The most segments that a table can hold.
  package static let segmentLimit = 1 << 14
  /// Stands for "no message" inside columns.
  package static let none = MessageRow(raw: .max)

  package init(raw: UInt32) { self.raw = raw }

  package init(segment: Int, local: Int) { raw = UInt32(truncatingIfNeeded: segment << 18 | local) }

  /// The segment that holds it.
  package var segment: Int { Int(raw >> 18) }
  /// Its row in that segment, in the order of the file.
  package var local: Int { Int(raw & 0x3FFFF) }
}
