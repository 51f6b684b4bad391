/// When each member is looked at again because time alone changes something: instants by row, and the earliest of every
/// 256 rows, so that an instant at which nobody is due costs some hundred comparisons.
struct MemberCalls {
  /// `Int64.max` for never.
  private var times: [Int64] = []
  /// No later than the earliest of its rows.
  private var earliest: [Int64] = []

  private static let block = 256

  /// Members behind the last one, who are never due yet.
  mutating func append(members count: Int) {
    times.append(contentsOf: repeatElement(.max, count: count))
    let blocks = (times.count + MemberCalls.block - 1) / MemberCalls.block
    earliest.append(contentsOf: repeatElement(.max, count: blocks - earliest.count))
  }

  /// Looks at a member at an instant, instead of at the one before. O(1).
  mutating func set(_ row: Int, _ time: Int64) {
    times[row] = time
    earliest[row / MemberCalls.block] = min(earliest[row / MemberCalls.block], time)
  }

  /// Members whose time has come, in order; they are due until they get another time. O(members / 256 + blocks of those).
  mutating func due(at instant: Int64) -> [Int] {
    var found: [Int] = []
    for block in earliest.indices where earliest[block] <= instant {
      var least = Int64.max
      for row in block * MemberCalls.block..<min(times.count, (block + 1) * MemberCalls.block) {
        least = min(least, times[row])
        if times[row] <= instant { found.append(row) }
      }
      earliest[block] = least
    }
    return found
  }
}
