import CommunityModel

/// Finds the records of a few ids in a large file without reading the others: what the first screen waits for.
///
/// A line that begins with `{"id":"…"` is passed over after one look at the id; any other line is read in full, so that
/// the answer is right for every file and quick for those that programs write.
enum TargetedScan {
  /// `{"id":"` as the low seven bytes of a number.
  private static let opening: UInt64 = 0x22_3A_22_64_69_22_7B

  /// Calls `found` with every record of a wanted id; the first with an id counts.
  static func find(_ wanted: IDTable, in file: StoreFolder.DataFile, _ found: (Record) -> Void) {
    if wanted.count == 0 { return }
    let reader = ObjectReader([.init(name: "id")])
    RecordStream(file: file.file, shape: file.shape, range: 0..<file.status.size).forEach { record in
      if let id = quickID(record.bytes) {
        if wanted.find(id) != nil { found(record) }
      } else if reader.read(record) == nil, reader[0].isString, wanted.find(reader[0].bytes) != nil {
        found(record)
      }
    }
  }

  /// The id at the very beginning of a line; nil when the line begins otherwise or the id holds an escape.
  private static func quickID(_ line: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    guard line.count > 8, let base = line.baseAddress else { return nil }
    guard UInt64(littleEndian: base.loadUnaligned(as: UInt64.self)) & 0xFF_FFFF_FFFF_FFFF == opening else { return nil }
    var end = 7
    while end < line.count {
      let byte = base.load(fromByteOffset: end, as: UInt8.self)
      if byte == 92 { return nil }
      if byte == 34 { return UnsafeRawBufferPointer(start: base + 7, count: end - 7) }
      end += 1
    }
    return nil
  }
}
