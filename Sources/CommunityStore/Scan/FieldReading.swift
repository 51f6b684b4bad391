import CommunityModel

/// Fields of the record that was read last, each checked; what is wrong goes to the problems with its field.
struct FieldReading {
  let reader: ObjectReader
  let file: Int
  let offset: Int64
  var problems: ScanProblems

  private func name(_ key: Int) -> String { "\(reader.keys[key].name)" }

  private mutating func doubt(_ key: Int, _ message: @autoclosure () -> String) {
    problems.add(.doubtful, file: file, offset: offset, field: name(key), message())
  }

  mutating func refuse(_ key: Int, _ message: @autoclosure () -> String) {
    problems.add(.unreadable, file: file, offset: offset, field: name(key), message())
  }

  /// A string that has to be there and not be empty; without it the record is left out.
  mutating func required(_ key: Int) -> UnsafeRawBufferPointer? {
    let value = reader[key]
    if value.isString, value.raw.length > 0 { return value.bytes }
    if value.isAbsent {
      refuse(key, "this required field is missing; the record is left out until it is there")
    } else {
      refuse(key, "it should be a string in quotes that is not empty; the record is left out")
    }
    return nil
  }

  /// A string that may be left out.
  mutating func optional(_ key: Int) -> UnsafeRawBufferPointer? {
    let value = reader[key]
    if value.isString { return value.bytes }
    if !value.isAbsent { doubt(key, "it should be a string in quotes; it is ignored") }
    return nil
  }

  /// A time that may be left out.
  mutating func time(_ key: Int) -> Timestamp? {
    guard let bytes = optional(key) else { return nil }
    guard let time = Timestamp(rfc3339: bytes) else {
      doubt(key, "“\(FieldReading.excerpt(bytes))” is not a time with zone such as 2026-11-21T14:02:00Z; it is ignored")
      return nil
    }
    return time
  }

  mutating func requiredTime(_ key: Int) -> Timestamp? {
    guard let bytes = required(key) else { return nil }
    guard let time = Timestamp(rfc3339: bytes) else {
      refuse(
        key,
        "“\(FieldReading.excerpt(bytes))” is not a time with zone such as 2026-11-21T14:02:00Z; the record is left out")
      return nil
    }
    return time
  }

  mutating func flag(_ key: Int) -> Bool {
    let value = reader[key]
    if !value.isAbsent, !value.isBoolean { doubt(key, "it should be true or false; it is ignored") }
    return value.isTrue
  }

  /// A list of strings that may be left out.
  mutating func list(_ key: Int) -> [String] {
    let value = reader[key]
    guard value.isArray else {
      if !value.isAbsent { doubt(key, "it should be a list in square brackets; it is ignored") }
      return []
    }
    var strings: [String] = []
    var odd = false
    let wrong = reader.elements(of: value) { element in
      if element.isString { strings.append(element.text) } else { odd = true }
    }
    if odd { doubt(key, "it should hold strings only; the others are ignored") }
    if let wrong { doubt(key, "\(wrong) from here on; the rest of the list is ignored") }
    return strings
  }

  static func excerpt(_ text: String) -> String {
    var copy = text
    return copy.withUTF8 { excerpt(UnsafeRawBufferPointer($0)) }
  }

  /// The beginning of a value for a message, never long.
  static func excerpt(_ bytes: UnsafeRawBufferPointer) -> String {
    let text = String(decoding: bytes.prefix(48), as: UTF8.self)
    return bytes.count > 48 ? text + "…" : text
  }
}
