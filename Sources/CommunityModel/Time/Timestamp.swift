/// An instant in milliseconds since 1970-01-01T00:00:00Z, written in the store as RFC 3339 with a zone.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Milliseconds since the epoch; negative before 1970.
  public var milliseconds: Int64

  /// An instant that many milliseconds after the epoch.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// An instant that many whole seconds after the epoch.
  public init(seconds: Int64) { milliseconds = seconds &* 1000 }

  /// Whole seconds since the epoch, rounded down.
  public var seconds: Int64 {
    milliseconds >= 0 ? milliseconds / 1000 : (milliseconds + 1) / 1000 - 1
  }

  /// Before everything; what "never" sorts as.
  public static let distantPast = Timestamp(milliseconds: .min)

  /// Earlier instants come first.
  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }

  /// Milliseconds from `earlier` to this instant, saturating.
  public func milliseconds(since earlier: Timestamp) -> Int64 {
    let (difference, overflow) = milliseconds.subtractingReportingOverflow(earlier.milliseconds)
    return overflow ? (milliseconds > earlier.milliseconds ? .max : .min) : difference
  }

  /// The instant that many seconds later (or earlier, when negative).
  public func adding(seconds: Int64) -> Timestamp {
    Timestamp(milliseconds: milliseconds &+ seconds &* 1000)
  }

  /// The instant that many whole days of 24 hours later (or earlier, when negative).
  public func adding(days: Int64) -> Timestamp { adding(seconds: days * 86_400) }
}

extension Timestamp: CustomStringConvertible {
  /// RFC 3339 in UTC; with milliseconds only when there are some: `2026-11-21T19:34:52Z`.
  public var description: String {
    let whole = seconds
    let time = CivilTime(secondsSince1970: whole)
    // Wrapping, since the whole second before the earliest instant of all cannot be counted in milliseconds.
    let thousandths = Int(milliseconds &- whole &* 1000)
    var text = ""
    text.reserveCapacity(24)
    text.append(padded: time.date.year, to: 4)
    text += "-"
    text.append(padded: time.date.month, to: 2)
    text += "-"
    text.append(padded: time.date.day, to: 2)
    text += "T"
    text.append(padded: time.hour, to: 2)
    text += ":"
    text.append(padded: time.minute, to: 2)
    text += ":"
    text.append(padded: time.second, to: 2)
    if thousandths != 0 {
      text += "."
      text.append(padded: thousandths, to: 3)
    }
    return text + "Z"
  }
}

extension String {
  /// Appends a number with leading zeros.
  package mutating func append(padded number: Int, to width: Int) {
    let digits = String(abs(number))
    if number < 0 { self += "-" }
    for _ in 0..<max(0, width - digits.utf8.count) { self += "0" }
    self += digits
  }
}

extension Timestamp: Codable {
  /// Reads RFC 3339; throws an error that shows an example when the text is no such time.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let parsed = Timestamp(rfc3339: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is not a time with zone such as 2026-11-21T14:02:00Z")
    }
    self = parsed
  }

  /// Writes RFC 3339 in UTC.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
