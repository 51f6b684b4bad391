import CJSON
import CommunityModel
import FoundationEssentials
import Glibc

/// Records read from the files of a store when somebody wants to see them.
struct StoreRecords: RecordSource {
  let folder: StoreFolder
  private(set) var segments: [MessageSegment?] = []

  init(folder: StoreFolder) { self.folder = folder }

  private var ids = MessageIDs(expecting: 0)

  func with(segments: [MessageSegment?], ids: MessageIDs = MessageIDs(expecting: 0)) -> StoreRecords {
    var copy = self
    copy.segments = segments
    copy.ids = ids
    return copy
  }

  func text(of row: MessageRow) -> String {
    let unreadable = "[this message cannot be read from its file any more]"
    guard let bytes = bytes(of: row) else { return unreadable }
    return RecordText.reader.withReader { reader in
      bytes.withPadding { record in
        guard reader.read(record) == nil, reader[4].isString else { return unreadable }
        return RecordText.unescaped(reader[4].bytes)
      }
    }
  }

  func record(of row: MessageRow) -> MessageRecord? {
    bytes(of: row).flatMap { bytes in
      (try? JSONDecoder().decode(MessageRecord.self, from: Data(bytes))) ?? LenientRecord.message(bytes)
    }
  }

  func row(ofMessage id: String) -> MessageRow? { ids.find(IDHash.hash(id), segments) }

  func memberRecord(at place: UInt64) -> MemberRecord? {
    bytes(at: Place(raw: place), folder.members).flatMap { LenientRecord.member($0) }
  }

  func conversationRecord(at place: UInt64) -> ConversationRecord? {
    bytes(at: Place(raw: place), folder.conversations).flatMap { LenientRecord.conversation($0) }
  }

  /// The bytes of a message's record.
  func bytes(of row: MessageRow) -> [UInt8]? {
    guard row.segment < segments.count, let segment = segments[row.segment], row.local < segment.count,
      segment.file < folder.messages.count
    else { return nil }
    let offset = segment.base + Int64(segment.columns.offsets[row.local])
    return bytes(at: Place(file: segment.file, offset: offset), folder.messages)
  }

  private func bytes(at place: Place, _ files: [StoreFolder.DataFile]) -> [UInt8]? {
    guard place.file < files.count else { return nil }
    return RecordText.read(files[place.file].file, files[place.file].shape, at: place.offset)
  }
}

/// Single records out of a file.
enum RecordText {
  /// The reader that all threads share for single records: they are few, and a reader is not free to make.
  static let reader = SharedReader()

  /// The bytes of the record that begins at an offset. Reads 2 kB, then four times as much until it has all.
  static func read(_ file: PosixFile, _ shape: StoreFolder.Shape, at offset: Int64) -> [UInt8]? {
    var size: Int64 = 2048
    while size <= Int64(RecordStream.longestRecord) * 4 {
      let bytes = file.bytes(offset..<(offset + size))
      if bytes.isEmpty { return nil }
      let atEnd = bytes.count < Int(size)
      switch shape {
      case .lines:
        if let newline = bytes.firstIndex(of: 10) { return Array(bytes[..<newline]) }
      case .array:
        var splitter = ElementSplitter(isInside: true)
        if let found = bytes.withUnsafeBytes({ splitter.next($0) }) { return Array(bytes[found]) }
      }
      if atEnd { return bytes }
      size *= 4
    }
    return nil
  }

  /// JSON escapes undone and broken UTF-8 repaired.
  static func unescaped(_ raw: UnsafeRawBufferPointer) -> String {
    guard let start = raw.baseAddress, memchr(start, 92, raw.count) != nil else {
      return String(decoding: raw, as: UTF8.self)
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: raw.count + Int(CJSON_PADDING)) { out in
      let length = cjson_unescape(start.assumingMemoryBound(to: UInt8.self), raw.count, out.baseAddress)
      // A broken escape: show what stands in the file rather than nothing.
      guard length >= 0 else { return String(decoding: raw, as: UTF8.self) }
      return String(decoding: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(out)[..<length]), as: UTF8.self)
    }
  }
}

extension [UInt8] {
  /// The bytes as a record that a JSON reader may read.
  func withPadding<Result>(_ body: (Record) -> Result) -> Result {
    withUnsafeTemporaryAllocation(byteCount: count + Int(CJSON_PADDING), alignment: 16) { copy in
      copy.copyBytes(from: self)
      for index in count..<copy.count { copy[index] = 0 }
      return body(
        Record(
          bytes: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(copy)[..<count]), readable: copy.count,
          offset: 0))
    }
  }
}
