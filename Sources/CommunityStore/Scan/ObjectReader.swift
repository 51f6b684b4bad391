import CJSON
import CommunityModel

/// Reads the wanted fields of one JSON object after another. Belongs to one thread; allocates nothing per object.
final class ObjectReader {
  /// A field to look for. `raw` leaves a string escaped as it stands: for texts that are only measured.
  struct Key {
    let name: StaticString
    var raw = false
  }

  private let reader: OpaquePointer
  private let nested: OpaquePointer
  let keys: [Key]
  private let wanted: UnsafeMutablePointer<cjson_key>
  private let values: UnsafeMutablePointer<cjson_value>

  init(_ keys: [Key]) {
    guard let reader = cjson_reader_new(), let nested = cjson_reader_new() else {
      preconditionFailure("No memory for a JSON reader")
    }
    self.reader = reader
    self.nested = nested
    self.keys = keys
    wanted = .allocate(capacity: keys.count)
    values = .allocate(capacity: keys.count)
    for (index, key) in keys.enumerated() {
      key.name.withUTF8Buffer { name in
        name.withMemoryRebound(to: CChar.self) {
          wanted[index] = cjson_key(name: $0.baseAddress, length: UInt32(name.count), raw: key.raw ? 1 : 0)
        }
      }
      values[index] = cjson_value()
    }
  }

  deinit {
    cjson_reader_free(reader)
    cjson_reader_free(nested)
    wanted.deallocate()
    values.deallocate()
  }

  /// Reads one record; nil when it is a JSON object, else what is wrong with it.
  func read(_ record: Record) -> String? {
    let error = cjson_read_object(
      reader, record.bytes.baseAddress, record.bytes.count, record.readable, wanted, keys.count, values)
    return error == 0 ? nil : String(cString: cjson_message(error))
  }

  /// The value of the key with that index in the last record; valid until the next one is read.
  subscript(index: Int) -> JSONValue { JSONValue(raw: values[index]) }

  /// Walks the elements of an array value; nil when all were walked, else what is wrong with the rest.
  func elements(of array: JSONValue, _ body: (JSONValue) -> Void) -> String? {
    let error = withoutActuallyEscaping(body) { body in
      withUnsafePointer(to: body) { pointer in
        cjson_read_array(
          nested, array.bytes.baseAddress, array.bytes.count, array.bytes.count + Int(CJSON_PADDING),
          UnsafeMutableRawPointer(mutating: pointer)
        ) { context, element in
          context?.assumingMemoryBound(to: ((JSONValue) -> Void).self).pointee(JSONValue(raw: element))
          return 1
        }
      }
    }
    return error == 0 ? nil : String(cString: cjson_message(error))
  }
}

/// One record as bytes: `readable` counts the bytes that may be touched from its start on, its padding included.
struct Record {
  let bytes: UnsafeRawBufferPointer
  let readable: Int
  /// Where it begins in its file.
  let offset: Int64
}

/// A JSON value whose bytes belong to the reader.
struct JSONValue {
  let raw: cjson_value

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: raw.bytes, count: Int(raw.length)) }
  var isString: Bool { Int(raw.type) == CJSON_STRING }
  var isArray: Bool { Int(raw.type) == CJSON_ARRAY }
  var isObject: Bool { Int(raw.type) == CJSON_OBJECT }
  var isNumber: Bool { Int(raw.type) == CJSON_NUMBER }
  var isTrue: Bool { Int(raw.type) == CJSON_TRUE }
  var isBoolean: Bool { Int(raw.type) == CJSON_TRUE || Int(raw.type) == CJSON_FALSE }
  /// Left out, or null.
  var isAbsent: Bool { Int(raw.type) == CJSON_ABSENT || Int(raw.type) == CJSON_NULL }
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
