import CommunityModel

extension Journal {
  /// Every line of the journal that is torn, is no event, or does not continue the line before it. O(length).
  package static func check(_ store: String) -> [StoreProblem] {
    let name = "journal.jsonl"
    guard let file = try? PosixFile(store + "/" + name), let status = file.status(), status.size > 0 else { return [] }
    var problems: [StoreProblem] = []
    var expected = (seq: 1, previous: origin)
    var number = 0
    let end = RecordStream(file: file, shape: .lines, range: 0..<status.size).forEach(lastLineCounts: false) { record in
      number += 1
      let line = Array(record.bytes)
      guard let event = JournalEvent(line: line) else {
        problems.append(StoreProblem(file: name, line: number, message: "not a journal event; it is passed over"))
        expected = (expected.seq + 1, hash(line))
        return
      }
      if event.seq != expected.seq {
        problems.append(
          StoreProblem(
            severity: .doubtful, file: name, line: number, field: "seq",
            message: "\(event.seq) where \(expected.seq) was expected: a line was removed, added or moved"))
      }
      if event.previous != expected.previous {
        problems.append(
          StoreProblem(
            severity: .doubtful, file: name, line: number, field: "previous",
            message: "does not match the line before: that line was changed, or one was removed or moved"))
      }
      expected = (event.seq + 1, hash(line))
    }
    if end.hasRest {
      problems.append(
        StoreProblem(
          file: name, line: number + 1,
          message: "the last line is torn, as a power cut leaves it; the next write sets it aside in journal.torn.jsonl"
        ))
    }
    return problems
  }
}
