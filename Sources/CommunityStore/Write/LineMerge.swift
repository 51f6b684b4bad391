import CommunityModel

/// New lines into a file that exists: every old byte is kept, in its order.
enum LineMerge {
  /// Appends lines behind what a file holds, in a new file that replaces it as a whole.
  static func append(_ lines: [UInt8], to path: String) throws(StoreError) {
    var out = try AtomicFile(path)
    if PosixFile.status(path) != nil {
      let old = try PosixFile(path)
      try copy(old, 0..<(old.status()?.size ?? 0), to: &out)
    }
    try out.write(lines)
    try out.commit()
  }

  /// Puts messages, which are in time order, between the lines of a message file where their times belong. Lines that
  /// cannot be read stay behind the line that they follow.
  static func insert(_ records: [MessageRecord], into path: String) throws(StoreError) {
    var out = try AtomicFile(path)
    var next = records.startIndex
    if PosixFile.status(path) != nil {
      let old = try PosixFile(path)
      let reader = ObjectReader(MessageScan.keys)
      // Where the old bytes have to be cut open, and for which record.
      var cuts: [(offset: Int64, record: Int)] = []
      let size = old.status()?.size ?? 0
      RecordStream(file: old, shape: .lines, range: 0..<size).forEach { record in
        guard next < records.endIndex, reader.read(record) == nil, reader[3].isString,
          let time = Timestamp(rfc3339: reader[3].bytes)
        else { return }
        while next < records.endIndex, records[next].sentAt < time {
          cuts.append((record.offset, next))
          next += 1
        }
      }
      var copied: Int64 = 0
      for cut in cuts {
        try copy(old, copied..<cut.offset, to: &out)
        copied = cut.offset
        try out.write { records[cut.record].appendLine(to: &$0) }
      }
      try copy(old, copied..<size, to: &out)
    }
    while next < records.endIndex {
      try out.write { records[next].appendLine(to: &$0) }
      next += 1
    }
    try out.commit()
  }

  /// Copies a stretch; one that ends the file ends with a newline afterwards.
  private static func copy(_ file: PosixFile, _ range: Range<Int64>, to out: inout AtomicFile) throws(StoreError) {
    var offset = range.lowerBound
    var last: UInt8 = 10
    while offset < range.upperBound {
      let bytes = file.bytes(offset..<min(range.upperBound, offset + (1 << 20)))
      guard let end = bytes.last else {
        throw StoreError(
          .unreadable, "\(file.path) became shorter while it was being copied. Nothing was changed; try again.")
      }
      last = end
      try out.write(bytes)
      offset += Int64(bytes.count)
    }
    if last != 10 { try out.write([10]) }
  }
}
