import CommunityModel

/// Messages that answer each other in a circle, or themselves.
enum ReplyCycles {
  /// One problem a circle, at its first message in the store. O(messages): every message is walked once.
  static func find(_ loader: Loader) -> [StoreProblem] {
    var problems = ScanProblems(limit: .max)
    let segments = loader.assembly.segments
    var states = segments.map { [UInt8](repeating: 0, count: $0?.count ?? 0) }
    func state(_ row: MessageRow) -> UInt8 { states[row.segment][row.local] }
    for (number, segment) in segments.enumerated() {
      guard let segment else { continue }
      for local in 0..<segment.count where segment.columns.replies[local] != .max && states[number][local] == 0 {
        var path: [MessageRow] = []
        var row = MessageRow(segment: number, local: local)
        // 1: on the path that is being walked, 2: known to end.
        while state(row) == 0 {
          states[row.segment][row.local] = 1
          path.append(row)
          guard let next = segments[row.segment]?.columns.replies[row.local], next != .max else { break }
          row = MessageRow(raw: next)
        }
        if state(row) == 1, let last = path.last, segments[last.segment]?.columns.replies[last.local] == row.raw,
          let first = path[(path.firstIndex(of: row) ?? 0)...].min(by: { $0.raw < $1.raw }),
          let home = segments[first.segment]
        {
          problems.add(
            .doubtful, file: home.file, offset: home.base + Int64(home.columns.offsets[first.local]), field: "replyTo",
            "this message answers itself, directly or through others; the circle is cut here when it is shown")
        }
        for row in path { states[row.segment][row.local] = 2 }
      }
    }
    return problems.located(in: loader.folder.messages)
  }
}
