import CommunityModel
import TrustMetrics

/// What the members' messages of the last days say; what says nothing is not kept.
struct MessageReadings {
  private var found: [UInt32: TextReading] = [:]

  subscript(row: MessageRow) -> TextReading? { found[row.raw] }

  /// Makes room for so many messages more. O(what is kept) where there is none.
  mutating func reserve(more: Int) { found.reserveCapacity(found.count + more) }

  /// Reads a message of a member, unless it was taken back or is older than an instant. Some microseconds.
  mutating func read(
    _ local: Int, of number: Int, _ columns: MessageColumns, after oldest: Int64, _ community: Community,
    _ ledger: Ledger, by reader: TextReader
  ) {
    guard columns.sentAt[local] > oldest,
      columns.flags[local] & (MessageColumns.Flag.deleted | MessageColumns.Flag.duplicate) == 0
    else { return }
    let author = Int(columns.authors[local])
    let kind = ledger.classes[author]
    guard kind == .member || kind == .gone else { return }
    let row = MessageRow(segment: number, local: local)
    let reading = reader.read(community.text(of: row))
    if !reading.isEmpty { found[row.raw] = reading }
  }
}
