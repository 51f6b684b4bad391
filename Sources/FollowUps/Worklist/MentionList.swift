import CommunityModel

/// Messages under “mentions”, the newest first. Changing one costs O(mentions) bytes moved: microseconds.
struct MentionList {
  private(set) var rows: [MessageRow] = []
  private var times: [Int64] = []

  mutating func fill(_ messages: [MessageRow], in community: Community) {
    let sorted = messages.map { (MentionList.time($0, community), $0) }
      .sorted { MentionList.isBefore($0.0, $0.1, $1.0, $1.1) }
    rows = sorted.map(\.1)
    times = sorted.map(\.0)
  }

  mutating func replace(_ old: [MessageRow], with new: [MessageRow], in community: Community) {
    guard old != new else { return }
    for row in old {
      let place = place(of: row, MentionList.time(row, community))
      guard place < rows.count, rows[place] == row else { continue }
      rows.remove(at: place)
      times.remove(at: place)
    }
    for row in new {
      let time = MentionList.time(row, community)
      let place = place(of: row, time)
      rows.insert(row, at: place)
      times.insert(time, at: place)
    }
  }

  private func place(of row: MessageRow, _ time: Int64) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if MentionList.isBefore(times[middle], rows[middle], time, row) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func isBefore(_ a: Int64, _ x: MessageRow, _ b: Int64, _ y: MessageRow) -> Bool {
    a == b ? x.raw > y.raw : a > b
  }

  private static func time(_ row: MessageRow, _ community: Community) -> Int64 {
    community.messages.contains(row) ? community.messages[row].sentAt.milliseconds : .min
  }
}
