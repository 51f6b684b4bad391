extension Flag {
  /// `f17` for the first flag of line 17, `f17.2` for the second.
  static func id(line seq: Int, number: Int) -> String { number == 1 ? "f\(seq)" : "f\(seq).\(number)" }

  /// The line and the number in it, from 1; nil for what is not written exactly as an id is.
  static func numbers(ofID id: String) -> (line: Int, number: Int)? {
    var id = id
    return id.withUTF8 { bytes -> (line: Int, number: Int)? in
      guard bytes.first == 102 else { return nil }
      var parts = (0, 1)
      var position = 1
      guard let line = digits(bytes, &position) else { return nil }
      parts.0 = line
      if position < bytes.count {
        guard bytes[position] == 46 else { return nil }
        position += 1
        guard let number = digits(bytes, &position), number > 1, position == bytes.count else { return nil }
        parts.1 = number
      }
      return parts
    }
  }

  /// A number without leading zeros, at most 18 digits.
  private static func digits(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> Int? {
    let start = position
    var value = 0
    while position < bytes.count, (48...57).contains(bytes[position]), position - start < 18 {
      value = value * 10 + Int(bytes[position]) - 48
      position += 1
    }
    return position > start && bytes[start] != 48 ? value : nil
  }
}
