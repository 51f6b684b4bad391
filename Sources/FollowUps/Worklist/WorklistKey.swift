import CommunityModel

/// Where a row stands: a sort by what a nurse sorts by, and nothing hidden in a sum.
struct WorklistKey: Equatable {
  /// 0 emergency … 3 watch.
  var severity: UInt8
  /// 1 … 5; who has none counts as 4.
  var acuity: UInt8
  /// Milliseconds; the oldest first.
  var since: Int64
  /// Decides between equals, and is the same every day: a hash of the id, so that no letter of the alphabet is always last.
  var tie: UInt64
  /// The member, who makes it unique.
  var member: UInt32

  static func < (a: WorklistKey, b: WorklistKey) -> Bool {
    if a.severity != b.severity { return a.severity < b.severity }
    if a.acuity != b.acuity { return a.acuity < b.acuity }
    if a.since != b.since { return a.since < b.since }
    if a.tie != b.tie { return a.tie < b.tie }
    return a.member < b.member
  }

  /// The acuity that counts for a member whose own is unknown: not before those who are known to be sick, and before
  /// those who are known to be well.
  static let unknownAcuity: UInt8 = 4

  /// FNV-1a over the bytes of an id: the same in every process, unlike the keyed hash of tables.
  static func tie(_ id: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
