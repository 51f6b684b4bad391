import CommunityModel
import Glibc

/// Searches the records of one segment after another through two reusable buffers. Belongs to one thread.
///
/// A whole line is folded and searched first, which is quick and finds too much; only a line that passes is parsed, and
/// its text looked at closely. A line with a backslash is always parsed, since escapes hide letters.
final class SegmentSearch {
  private let needle: Needle
  private let reader = ObjectReader(MessageScan.keys)
  private var folded = [UInt8](repeating: 0, count: 4096)

  init(_ needle: Needle) { self.needle = needle }

  /// Rows whose text holds every word, newest first.
  func hits(in segment: MessageSegment, number: Int, records: StoreRecords) -> [MessageRow] {
    guard segment.file < records.folder.messages.count else { return [] }
    let file = records.folder.messages[segment.file]
    var rows: [MessageRow] = []
    var local = 0
    let hidden = MessageColumns.Flag.deleted | MessageColumns.Flag.duplicate
    RecordStream(file: file.file, shape: file.shape, range: segment.base..<(segment.base + Int64(segment.byteCount)))
      .forEach { record in
        // Lines without a row are passed over: they could not be read.
        guard local < segment.count, segment.base + Int64(segment.columns.offsets[local]) == record.offset else {
          return
        }
        defer { local += 1 }
        if segment.columns.flags[local] & hidden == 0, matches(record) {
          rows.append(MessageRow(segment: number, local: local))
        }
      }
    return rows.reversed()
  }

  private func matches(_ record: Record) -> Bool {
    if folded.count < record.bytes.count { folded = [UInt8](repeating: 0, count: record.bytes.count * 2) }
    let mayHideLetters = record.bytes.baseAddress.map { memchr($0, 92, record.bytes.count) != nil } ?? false
    if !mayHideLetters, !foldedMatches(record.bytes) { return false }
    guard reader.read(record) == nil, reader[4].isString else { return false }
    let text = reader[4].bytes
    return mayHideLetters ? needle.matches(RecordText.unescaped(text)) : foldedMatches(text)
  }

  private func foldedMatches(_ bytes: UnsafeRawBufferPointer) -> Bool {
    folded.withUnsafeMutableBytes { buffer in
      let count = Fold.fold(bytes, into: buffer)
      return needle.matches(folded: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<count]))
    }
  }
}
