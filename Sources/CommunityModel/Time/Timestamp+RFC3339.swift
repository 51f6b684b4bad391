extension Timestamp {
  /// Reads RFC 3339 with a zone: `2026-11-21T14:02:00Z`, `2026-11-21t14:02:00.25-05:00`; a space may stand for the T.
  ///
  /// - Returns: nil when it is not such a time, names a day that does not exist, or has no zone.
  public init?(rfc3339 text: String) {
    var copy = text
    let parsed = copy.withUTF8 { Timestamp(rfc3339: UnsafeRawBufferPointer($0)) }
    guard let parsed else { return nil }
    self = parsed
  }

  /// Reads RFC 3339 from bytes; the one parser for all times in a store. O(length), no allocation.
  public init?(rfc3339 bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 20 else { return nil }
    func digit(_ i: Int) -> Int { Int(bytes[i]) &- 48 }
    func pair(_ i: Int) -> Int {
      let high = digit(i)
      let low = digit(i + 1)
      return (0...9).contains(high) && (0...9).contains(low) ? high * 10 + low : -1
    }
    let century = pair(0)
    let yearOfCentury = pair(2)
    let date = CivilDate(year: century * 100 + yearOfCentury, month: pair(5), day: pair(8))
    let hour = pair(11)
    let minute = pair(14)
    let second = pair(17)
    let separator = bytes[10]
    guard century >= 0, yearOfCentury >= 0, date.isValid, bytes[4] == 45, bytes[7] == 45, bytes[13] == 58,
      bytes[16] == 58, separator == 84 || separator == 116 || separator == 32,
      (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second)
    else { return nil }

    var position = 19
    var thousandths = 0
    if bytes[position] == 46 {
      position += 1
      var scale = 100
      let start = position
      while position < bytes.count, (0...9).contains(digit(position)) {
        thousandths += digit(position) * scale
        scale /= 10
        position += 1
      }
      guard position > start else { return nil }
    }
    guard position < bytes.count else { return nil }
    var offset = 0
    switch bytes[position] {
    case 90, 122:
      guard position + 1 == bytes.count else { return nil }
    case 43, 45:
      guard position + 6 == bytes.count, bytes[position + 3] == 58 else { return nil }
      let hours = pair(position + 1)
      let minutes = pair(position + 4)
      guard (0...23).contains(hours), (0...59).contains(minutes) else { return nil }
      offset = (hours * 3600 + minutes * 60) * (bytes[position] == 45 ? -1 : 1)
    default:
      return nil
    }
    let inDay = hour * 3600 + minute * 60 + second
    let total = date.daysSince1970 * 86_400 + inDay - offset
    milliseconds = Int64(total) * 1000 + Int64(thousandths)
  }
}
