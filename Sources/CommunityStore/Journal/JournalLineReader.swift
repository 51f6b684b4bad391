import CJSON
import CommunityModel
import Glibc

/// Reads lines of the journal as events, a hundred thousand in a fraction of a second.
///
/// `JournalEvent(line:)` is what defines an event. What Rounds itself writes is read here without it; a line in which
/// anything is out of the ordinary is left to it, so that both always say the same. Belongs to one thread.
final class JournalLineReader {
  // One reader for each level, as a reader reads one document at a time.
  private let lines: OpaquePointer
  private let objects: OpaquePointer
  private let lists: OpaquePointer
  private var found = Found()

  /// The fields of the line that is being read.
  private struct Found {
    var seq: Int?
    var at: Timestamp?
    var by: String?
    var event: String?
    var subject: String?
    var data: [String: JournalValue]?
    var previous: String?
    var list: [String] = []
    var isOrdinary = true
  }

  init() {
    guard let lines = cjson_reader_new(), let objects = cjson_reader_new(), let lists = cjson_reader_new() else {
      preconditionFailure("No memory for a JSON reader")
    }
    self.lines = lines
    self.objects = objects
    self.lists = lists
  }

  deinit {
    for reader in [lines, objects, lists] { cjson_reader_free(reader) }
  }

  /// The event of a line; nil when it is no journal event.
  func event(_ record: Record) -> JournalEvent? { ordinary(record) ?? JournalEvent(line: Array(record.bytes)) }

  /// The event of a line as Rounds writes it; nil when it takes a closer look.
  func ordinary(_ record: Record) -> JournalEvent? {
    found = Found()
    let error = cjson_read_members(
      lines, record.bytes.baseAddress, record.bytes.count, record.readable, context
    ) { context, key, value in
      JournalLineReader.taking(context) { $0.take(JSONValue(raw: key), JSONValue(raw: value)) }
    }
    guard error == 0, found.isOrdinary, let seq = found.seq, let at = found.at, let by = found.by,
      let event = found.event, let previous = found.previous
    else { return nil }
    return JournalEvent(
      seq: seq, previous: previous,
      entry: JournalEntry(at: at, by: by, event: event, subject: found.subject, data: found.data ?? [:]))
  }

  private var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  /// Lets the reader behind a C callback take something; 1 to go on, 0 when the line is out of the ordinary.
  private static func taking(_ context: UnsafeMutableRawPointer?, _ take: (JournalLineReader) -> Bool) -> Int32 {
    guard let context else { return 0 }
    let reader = Unmanaged<JournalLineReader>.fromOpaque(context).takeUnretainedValue()
    if take(reader) { return 1 }
    reader.found.isOrdinary = false
    return 0
  }

  /// Takes a field of the line; false when it is unknown, there already, or of another type.
  private func take(_ key: JSONValue, _ value: JSONValue) -> Bool {
    if key.isNamed("seq"), found.seq == nil {
      found.seq = value.ordinaryInteger
      return found.seq != nil
    }
    if key.isNamed("data"), found.data == nil, value.isObject {
      found.data = Dictionary(minimumCapacity: 6)
      let error = cjson_read_members(
        objects, value.raw.bytes, value.bytes.count, value.bytes.count + Int(CJSON_PADDING), context
      ) { context, key, value in
        JournalLineReader.taking(context) { $0.takeData(JSONValue(raw: key), JSONValue(raw: value)) }
      }
      return error == 0 && found.isOrdinary
    }
    guard value.isString else { return false }
    if key.isNamed("at"), found.at == nil {
      found.at = Timestamp(rfc3339: value.bytes)
      return found.at != nil
    }
    if key.isNamed("by"), found.by == nil {
      found.by = value.text
    } else if key.isNamed("event"), found.event == nil {
      found.event = value.text
    } else if key.isNamed("subject"), found.subject == nil {
      found.subject = value.text
    } else if key.isNamed("previous"), found.previous == nil {
      found.previous = value.text
    } else {
      return false
    }
    return true
  }

  /// Takes a value of the data; false when its key is there already, or a journal value cannot hold it.
  private func takeData(_ key: JSONValue, _ value: JSONValue) -> Bool {
    guard let known = journalValue(value) else { return false }
    return found.data?.updateValue(known, forKey: key.text) == nil
  }

  private func journalValue(_ value: JSONValue) -> JournalValue? {
    if value.isString { return .text(value.text) }
    if value.isBoolean { return .flag(value.isTrue) }
    if value.isNumber { return value.ordinaryNumber.map { .number($0) } }
    guard value.isArray else { return nil }
    found.list = []
    let error = cjson_read_array(
      lists, value.raw.bytes, value.bytes.count, value.bytes.count + Int(CJSON_PADDING), context
    ) { context, element in
      JournalLineReader.taking(context) { reader in
        let element = JSONValue(raw: element)
        if element.isString { reader.found.list.append(element.text) }
        return element.isString
      }
    }
    return error == 0 && found.isOrdinary ? .list(found.list) : nil
  }
}

extension JSONValue {
  fileprivate func isNamed(_ name: StaticString) -> Bool {
    guard name.utf8CodeUnitCount == bytes.count, let start = bytes.baseAddress else { return false }
    return memcmp(name.utf8Start, start, bytes.count) == 0
  }

  /// A number of up to 15 digits and nothing else, which every reader of JSON understands alike.
  fileprivate var ordinaryInteger: Int? {
    guard isNumber, (1...15).contains(bytes.count) else { return nil }
    var number = 0
    for byte in bytes {
      guard (48...57).contains(byte) else { return nil }
      number = number * 10 + Int(byte) - 48
    }
    return number
  }

  /// A number without exponent.
  fileprivate var ordinaryNumber: Double? {
    if let integer = ordinaryInteger { return Double(integer) }
    guard isNumber, bytes.count <= 24, bytes.allSatisfy({ (48...57).contains($0) || $0 == 45 || $0 == 46 }) else {
      return nil
    }
    return Double(text)
  }
}
