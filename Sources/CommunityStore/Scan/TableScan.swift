import CommunityModel

/// Records of files into a table: what the scans of members and of conversations have in common.
protocol TableScan {
  var problems: ScanProblems { get set }

  /// Adds one record of a file, or a problem.
  mutating func add(_ record: Record, file: Int)
}

extension TableScan {
  /// Adds the records of a stretch of a file.
  mutating func scan(_ file: StoreFolder.DataFile, number: Int, range: Range<Int64>, lastLineCounts: Bool = true)
    -> RecordStream.End
  {
    RecordStream(file: file.file, shape: file.shape, range: range).forEach(
      lastLineCounts: lastLineCounts,
      tooLong: { problems.addTooLong(file: number, offset: $0) },
      { add($0, file: number) })
  }
}

extension Record {
  /// True for an empty line.
  var isBlank: Bool { bytes.allSatisfy { $0 == 32 || $0 == 9 || $0 == 13 || $0 == 10 } }
}

extension ScanProblems {
  mutating func addTooLong(file: Int, offset: Int64) {
    add(
      .unreadable, file: file, offset: offset,
      "a record of more than \(RecordStream.longestRecord >> 20) MB; it is left out")
  }
}
