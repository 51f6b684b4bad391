/// On which days each member wrote: a mask of 128 days a member, the newest day as its base.
///
/// M6 asks for nothing but days, so a million messages become 24 bytes a member. Days are those of UTC, numbered from
/// 1970-01-01. What is known does not depend on the order in which the days were noted: it is always the days within
/// 127 of the newest one. 128 days are enough for a model fitted on the 90 days before a day that lies 30 days back.
///
/// Who computes the figures as of an instant notes nothing later than that instant.
package struct ActiveDays: Sendable, Equatable {
  /// Bit 0 of `low` is the newest day, bit 63 of `high` the day 127 before it. Two halves, since `UInt128` would align
  /// a member to 32 bytes. Nothing set: never wrote.
  struct Mask: Sendable, Equatable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var newest: Int32 = 0

    var isEmpty: Bool { low | high == 0 }
  }

  private var masks: [Mask]

  /// Nobody wrote yet. 24 bytes a member.
  package init(memberCount: Int = 0) { masks = Array(repeating: Mask(), count: max(0, memberCount)) }

  /// How many members there is room for.
  package var memberCount: Int { masks.count }

  /// Makes room for members 0 ..< `count`; never takes any away.
  package mutating func ensure(_ count: Int) {
    if count > masks.count { masks.append(contentsOf: repeatElement(Mask(), count: count - masks.count)) }
  }

  /// Takes in that a member wrote at an instant (milliseconds since 1970), in any order. O(1); a member who is not
  /// known yet gets room, a negative number is passed over.
  package mutating func note(member: Int, at: Int64) {
    guard member >= 0 else { return }
    ensure(member + 1)
    masks[member].note(Self.day(at))
  }

  /// Whole days since the member's last active day, at least 1: today and yesterday both count 1, so that ln is never
  /// below 0. Nil when the member never wrote up to that day.
  package func daysSilent(member: Int, asOf: Int64) -> Int? {
    let today = Self.day(asOf)
    return lastDay(of: member, through: today).map { max(1, today - $0) }
  }

  /// On how many of the last `days` days the member wrote; the day of `asOf` is the last of them. At most 128.
  package func activeDays(member: Int, in days: Int = 90, asOf: Int64) -> Int {
    activeDays(of: member, in: days, through: Self.day(asOf))
  }
}

// By day numbers, as the fit asks.
extension ActiveDays {
  /// Milliseconds in a day.
  static let millisecondsPerDay: Int64 = 86_400_000

  /// The day of UTC in which an instant lies; a billion years from now the last day that can be counted.
  static func day(_ milliseconds: Int64) -> Int {
    let (quotient, remainder) = milliseconds.quotientAndRemainder(dividingBy: millisecondsPerDay)
    return Int(Int32(clamping: remainder < 0 ? quotient - 1 : quotient))
  }

  /// The member's last active day up to and with `day`.
  func lastDay(of member: Int, through day: Int) -> Int? {
    guard masks.indices.contains(member) else { return nil }
    let mask = masks[member]
    guard !mask.isEmpty else { return nil }
    let newest = Int(mask.newest)
    let (low, high) = mask.without(later: newest - day)
    if low != 0 { return newest - low.trailingZeroBitCount }
    return high == 0 ? nil : newest - 64 - high.trailingZeroBitCount
  }

  /// On how many of the `days` days that end with `day` the member wrote.
  func activeDays(of member: Int, in days: Int, through day: Int) -> Int {
    guard days > 0, masks.indices.contains(member) else { return 0 }
    let mask = masks[member]
    let newest = Int(mask.newest)
    let from = mask.without(later: newest - day)
    let before = mask.without(later: newest - day + min(days, Int(Int32.max)))
    return from.low.nonzeroBitCount + from.high.nonzeroBitCount
      - before.low.nonzeroBitCount - before.high.nonzeroBitCount
  }
}

extension ActiveDays.Mask {
  mutating func note(_ day: Int) {
    if isEmpty { newest = Int32(clamping: day) }
    let ahead = day - Int(newest)
    if ahead > 0 {
      // Smart shifts give 0 once everything has left, as it should be after half a year of silence.
      high = (high << ahead) | (ahead < 64 ? low >> (64 - ahead) : low << (ahead - 64))
      low = low << ahead
      newest = Int32(clamping: day)
      low |= 1
    } else if -ahead < 64 {
      low |= 1 << UInt64(-ahead)
    } else if -ahead < 128 {
      high |= 1 << UInt64(-ahead - 64)
    }
  }

  /// The mask without the first `count` days, counted from the newest.
  func without(later count: Int) -> (low: UInt64, high: UInt64) {
    if count <= 0 { return (low, high) }
    if count < 64 { return ((low >> count) << count, high) }
    let rest = count - 64
    return (0, (high >> rest) << rest)
  }
}
