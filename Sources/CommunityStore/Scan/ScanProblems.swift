import CommunityModel

/// What a scan found wrong, still by byte offset: line numbers cost a second look and are made only when shown.
struct ScanProblems: Sendable {
  struct Item: Sendable {
    var severity: StoreProblem.Severity
    var file: Int
    var offset: Int64
    var field: String?
    var message: String
  }

  /// The most that are kept; all are counted.
  let limit: Int
  private(set) var items: [Item] = []
  private(set) var count = 0

  init(limit: Int) { self.limit = limit }

  mutating func add(
    _ severity: StoreProblem.Severity, file: Int, offset: Int64, field: String? = nil,
    _ message: @autoclosure () -> String
  ) {
    count += 1
    guard items.count < limit else { return }
    items.append(Item(severity: severity, file: file, offset: offset, field: field, message: message()))
  }

  mutating func add(_ other: ScanProblems) {
    count += other.count
    items.append(contentsOf: other.items.prefix(max(0, limit - items.count)))
  }
}

/// The place of a record in one of several files, in eight bytes: 16 bits of file, 48 bits of offset.
struct Place: Sendable, Hashable {
  let raw: UInt64

  init(file: Int, offset: Int64) { raw = UInt64(file) << 48 | UInt64(offset) & 0xFFFF_FFFF_FFFF }
  init(raw: UInt64) { self.raw = raw }

  var file: Int { Int(raw >> 48) }
  var offset: Int64 { Int64(raw & 0xFFFF_FFFF_FFFF) }
}
