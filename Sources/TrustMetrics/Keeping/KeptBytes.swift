/// Numbers, texts and columns one after the other, as `KeptReader` reads them. In the machine's own byte order.
struct KeptWriter {
  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func write<Number: FixedWidthInteger>(_ number: Number) {
    withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ number: Double) { write(number.bitPattern) }

  mutating func write(_ flag: Bool) { write(flag ? 1 as UInt8 : 0) }

  mutating func write(_ text: String) {
    let utf8 = Array(text.utf8.prefix(KeptReader.longestText))
    write(UInt32(utf8.count))
    bytes.append(contentsOf: utf8)
  }

  mutating func write<Value>(_ value: Value?, _ body: (inout KeptWriter, Value) -> Void) {
    write(value != nil)
    if let value { body(&self, value) }
  }

  mutating func write(_ value: Double?) { write(value) { $0.write($1) } }

  mutating func write<Element>(_ list: [Element], _ body: (inout KeptWriter, Element) -> Void) {
    write(UInt32(list.count))
    for element in list { body(&self, element) }
  }

  /// A column of plain numbers, as it lies in memory.
  mutating func write<Number: BitwiseCopyable>(column: [Number]) {
    write(UInt32(column.count))
    column.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }
}

/// Reads what `KeptWriter` wrote, and takes no byte at its word: what does not fit, or is no sensible value, is thrown,
/// and no more memory is asked for than there are bytes left.
struct KeptReader {
  static let longestText = 4096

  /// The bytes are not what was written.
  struct Damaged: Error {}

  private let bytes: ArraySlice<UInt8>
  private var place: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  var isAtEnd: Bool { place == bytes.endIndex }

  private mutating func take(_ count: Int) throws(Damaged) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.endIndex - place else { throw Damaged() }
    defer { place += count }
    return bytes[place..<place + count]
  }

  mutating func integer<Number: FixedWidthInteger>(_: Number.Type = Number.self) throws(Damaged) -> Number {
    let some = try take(MemoryLayout<Number>.size)
    return some.withUnsafeBytes { $0.loadUnaligned(as: Number.self) }
  }

  mutating func flag() throws(Damaged) -> Bool {
    switch try integer(UInt8.self) {
    case 0: false
    case 1: true
    default: throw Damaged()
    }
  }

  /// A number that is one, and not so large that a screen could not hold it.
  mutating func number(_ range: ClosedRange<Double> = -1e12...1e12) throws(Damaged) -> Double {
    let value = Double(bitPattern: try integer())
    guard range.contains(value) else { throw Damaged() }
    return value
  }

  /// A whole number of 0 or more.
  mutating func count() throws(Damaged) -> Int {
    let value: Int64 = try integer()
    guard (0...1 << 40).contains(value) else { throw Damaged() }
    return Int(value)
  }

  mutating func text() throws(Damaged) -> String {
    let length: UInt32 = try integer()
    guard length <= KeptReader.longestText else { throw Damaged() }
    return String(decoding: try take(Int(length)), as: UTF8.self)
  }

  mutating func optional<Value>(_ body: (inout KeptReader) throws(Damaged) -> Value) throws(Damaged) -> Value? {
    try flag() ? try body(&self) : nil
  }

  /// A list whose elements take at least so many bytes each.
  mutating func list<Element>(
    least size: Int, _ body: (inout KeptReader) throws(Damaged) -> Element
  ) throws(Damaged) -> [Element] {
    let count = Int(try integer(UInt32.self))
    guard count <= (bytes.endIndex - place) / max(1, size) else { throw Damaged() }
    var found: [Element] = []
    found.reserveCapacity(count)
    for _ in 0..<count { found.append(try body(&self)) }
    return found
  }

  /// A column of so many numbers; any bits make a number of these kinds, so what they mean is for the caller to judge.
  mutating func column<Number: BitwiseCopyable>(
    of count: Int, _: Number.Type = Number.self
  ) throws(Damaged) -> [Number] {
    let stored = Int(try integer(UInt32.self))
    guard stored == count else { throw Damaged() }
    let some = try take(count * MemoryLayout<Number>.stride)
    return [Number](unsafeUninitializedCapacity: count) { buffer, initialized in
      UnsafeMutableRawBufferPointer(buffer).copyBytes(from: some)
      initialized = count
    }
  }
}
