/// Numbers for ids in the order in which they were seen first, in shards: a copy that learns a new id copies one of them.
struct IDIndex: Sendable {
  private var shards: [[String: Int32]] = []
  private(set) var count = 0

  private static var bits: Int { 9 }

  /// The number of an id; nil when it was never seen. Expected O(1).
  func find(_ id: String) -> Int? { shards.isEmpty ? nil : shards[Self.shard(id)][id].map(Int.init) }

  /// The number of an id, which is new when it equals the count before.
  mutating func insert(_ id: String) -> Int {
    if shards.isEmpty { shards = Array(repeating: [:], count: 1 << Self.bits) }
    let shard = Self.shard(id)
    if let known = shards[shard][id] { return Int(known) }
    shards[shard][id] = Int32(count)
    count += 1
    return count - 1
  }

  // The upper bits: a dictionary takes its places from the lower ones.
  private static func shard(_ id: String) -> Int { Int(UInt(bitPattern: id.hashValue) >> UInt(UInt.bitWidth - bits)) }
}
