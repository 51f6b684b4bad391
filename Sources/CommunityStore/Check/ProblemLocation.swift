import CommunityModel

/// Problems of members and conversations, with their files.
struct TableProblems: Sendable {
  var members = ScanProblems(limit: 0)
  var memberFiles: [StoreFolder.DataFile] = []
  var conversations = ScanProblems(limit: 0)
  var conversationFiles: [StoreFolder.DataFile] = []

  var count: Int { members.count + conversations.count }

  func located() -> [StoreProblem] { members.located(in: memberFiles) + conversations.located(in: conversationFiles) }
}

extension ScanProblems {
  /// The problems with file names and line numbers, in the order of the files. One pass over each file that has one.
  func located(in files: [StoreFolder.DataFile]) -> [StoreProblem] {
    let sorted = items.sorted { ($0.file, $0.offset) < ($1.file, $1.offset) }
    var lines = LineCounter()
    return sorted.map { item in
      guard item.file < files.count else {
        return StoreProblem(severity: item.severity, file: "?", message: item.message)
      }
      let file = files[item.file]
      return StoreProblem(
        severity: item.severity, file: file.name, line: lines.line(of: item.offset, in: file.file), field: item.field,
        message: item.message)
    }
  }
}

/// Line numbers of ascending offsets in one file after another.
struct LineCounter {
  private var path = ""
  private var offset: Int64 = 0
  private var line = 1

  /// The line that holds an offset; cheap when offsets of one file ascend. O(bytes since the last one).
  mutating func line(of target: Int64, in file: PosixFile) -> Int {
    if file.path != path || target < offset {
      path = file.path
      offset = 0
      line = 1
    }
    while offset < target {
      let bytes = file.bytes(offset..<min(target, offset + (1 << 20)))
      if bytes.isEmpty { break }
      line += bytes.reduce(0) { $0 + ($1 == 10 ? 1 : 0) }
      offset += Int64(bytes.count)
    }
    return line
  }
}
