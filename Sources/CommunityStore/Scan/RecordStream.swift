import CJSON
import CommunityModel
import Glibc

/// Walks the records of a stretch of a file through one reusable buffer, so that memory does not grow with the file.
struct RecordStream {
  /// A record longer than this is reported and passed over.
  static let longestRecord = 64 << 20
  static let block = 1 << 20
  /// Bytes that have to be readable behind a record.
  static let padding = Int(CJSON_PADDING)

  let file: PosixFile
  let shape: StoreFolder.Shape
  /// Records that begin in this range belong to the stretch.
  let range: Range<Int64>

  /// How a stretch ended.
  struct End {
    /// The byte behind the last whole record (its newline included).
    var whole: Int64
    /// Bytes behind it that are not a whole line yet.
    var hasRest: Bool
    var failed = false
  }

  /// Calls `record` for each record in file order, and `tooLong` with the offset of those that are passed over.
  ///
  /// - Parameter lastLineCounts: whether bytes after the last newline are a record: true when a file is opened, false
  ///   when it is read while somebody may still be appending to it.
  @discardableResult
  func forEach(
    lastLineCounts: Bool = true, tooLong: (Int64) -> Void = { _ in }, _ record: (Record) -> Void
  ) -> End {
    switch shape {
    case .lines: forEachLine(lastLineCounts: lastLineCounts, tooLong: tooLong, record)
    case .array: forEachElement(tooLong: tooLong, record)
    }
  }

  private func forEachLine(lastLineCounts: Bool, tooLong: (Int64) -> Void, _ record: (Record) -> Void) -> End {
    var buffer = RecordBuffer()
    defer { buffer.free() }
    // A line that began before the range belongs to the stretch before: start behind the first newline.
    var position = range.lowerBound
    if position > 0 {
      position = endOfLine(from: position - 1, &buffer) ?? range.upperBound
    }
    var end = End(whole: position, hasRest: false)
    buffer.start(at: position)
    while buffer.offset < range.upperBound {
      let got = buffer.fill(from: file)
      if got < 0 {
        end.failed = true
        break
      }
      let atEnd = got == 0
      buffer.skipByteOrderMark()
      while buffer.offset < range.upperBound, let length = buffer.lineLength {
        record(buffer.record(length: length))
        buffer.consume(length + 1)
        end.whole = buffer.offset
      }
      if atEnd {
        if buffer.count > 0, buffer.offset < range.upperBound {
          if lastLineCounts {
            record(buffer.record(length: buffer.count))
            end.whole = buffer.offset + Int64(buffer.count)
          } else {
            end.hasRest = true
          }
        }
        break
      }
      if buffer.offset < range.upperBound, buffer.count >= RecordStream.longestRecord {
        tooLong(buffer.offset)
        guard let next = endOfLine(from: buffer.offset + Int64(buffer.count), &buffer) else { break }
        buffer.start(at: next)
        end.whole = next
      }
    }
    return end
  }

  /// The offset behind the first newline at or after an offset; nil when the file ends first.
  private func endOfLine(from offset: Int64, _ buffer: inout RecordBuffer) -> Int64? {
    buffer.start(at: offset)
    while true {
      guard buffer.fill(from: file) > 0 else { return nil }
      if let length = buffer.lineLength { return buffer.offset + Int64(length) + 1 }
      buffer.consume(buffer.count)
    }
  }

  private func forEachElement(tooLong: (Int64) -> Void, _ record: (Record) -> Void) -> End {
    var buffer = RecordBuffer()
    defer { buffer.free() }
    buffer.start(at: range.lowerBound)
    var splitter = ElementSplitter(isInside: range.lowerBound > 0)
    var end = End(whole: range.lowerBound, hasRest: false)
    while buffer.offset < range.upperBound {
      let got = buffer.fill(from: file)
      if got < 0 {
        end.failed = true
        break
      }
      while buffer.offset < range.upperBound, let found = splitter.next(buffer.bytes) {
        let skipped = found.lowerBound
        buffer.consume(skipped)
        if buffer.offset >= range.upperBound { break }
        record(buffer.record(length: found.count))
        buffer.consume(found.count)
        splitter.rebase(by: found.upperBound)
        end.whole = buffer.offset
      }
      if got == 0 {
        // What is left is an element that is never closed: let the reader say what is wrong with it.
        if let start = splitter.start, start < buffer.count {
          buffer.consume(start)
          record(buffer.record(length: buffer.count))
        }
        break
      }
      if splitter.start == nil {
        splitter.rebase(by: buffer.count)
        buffer.consume(buffer.count)
      } else if buffer.count >= RecordStream.longestRecord {
        tooLong(buffer.offset + Int64(splitter.start ?? 0))
        break
      }
    }
    return end
  }
}

/// The bytes that are being cut into records, with padding behind them.
struct RecordBuffer {
  private var memory: UnsafeMutableRawPointer
  private var capacity: Int
  private var head = 0
  private var tail = 0
  private var searched = 0
  /// The file offset of the first byte that is not consumed.
  private(set) var offset: Int64 = 0

  init() {
    capacity = RecordStream.block
    // Plain malloc and no byte touched before it is needed: aligned blocks of this size are not used again by glibc
    // 2.36 once small ones lie between them, so that each append to an open store would cost a megabyte for good.
    memory = .allocate(byteCount: capacity + Int(CJSON_PADDING), alignment: 16)
  }

  func free() { memory.deallocate() }

  var count: Int { tail - head }
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: memory + head, count: count) }

  mutating func start(at offset: Int64) {
    self.offset = offset
    head = 0
    tail = 0
    searched = 0
  }

  /// Reads on behind what is there; returns how many bytes came, 0 at the end of the file, -1 on failure.
  mutating func fill(from file: PosixFile) -> Int {
    if head > 0 {
      memmove(memory, memory + head, count)
      tail -= head
      searched -= head
      head = 0
    }
    if tail == capacity {
      let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity * 2 + Int(CJSON_PADDING), alignment: 16)
      memcpy(larger, memory, tail)
      memory.deallocate()
      memory = larger
      capacity *= 2
    }
    let got = file.read(
      into: UnsafeMutableRawBufferPointer(start: memory + tail, count: capacity - tail), at: offset + Int64(tail))
    if got > 0 { tail += got }
    memset(memory + tail, 0, Int(CJSON_PADDING))
    return got
  }

  /// Bytes before the next newline; nil when there is none yet. Every byte is looked at once.
  var lineLength: Int? {
    mutating get {
      let from = max(searched, head)
      guard let newline = memchr(memory + from, 10, tail - from) else {
        searched = tail
        return nil
      }
      return newline - (memory + head)
    }
  }

  /// Passes over the mark that some editors put before the first line.
  mutating func skipByteOrderMark() {
    if offset == 0, count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { consume(3) }
  }

  mutating func consume(_ length: Int) {
    head += length
    offset += Int64(length)
    searched = max(searched, head)
  }

  func record(length: Int) -> Record {
    Record(
      bytes: UnsafeRawBufferPointer(start: memory + head, count: length),
      readable: capacity + Int(CJSON_PADDING) - head, offset: offset)
  }
}
