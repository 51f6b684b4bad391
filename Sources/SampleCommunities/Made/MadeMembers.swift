import CommunityModel

/// The members of a made community of any size, each worked out from its number alone, so that none is kept.
struct MadeMembers: Sendable {
  let count: Int
  let seed: UInt64
  let start: Int64
  let end: Int64

  @inline(__always)
  private func bits(_ index: Int, _ salt: UInt64) -> UInt64 {
    SplitMix64.mix(seed &+ salt &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(truncatingIfNeeded: index))
  }

  /// About 70 % patients, 15 caregivers, 8 peers, 2 clinicians, 2 nurses, 2 staff and 1 bot in a hundred; the first members
  /// hold one of each, so that a small community has them too.
  func role(of index: Int) -> Role {
    if index < Role.allCases.count { return Role.allCases[index] }
    switch bits(index, 1) % 100 {
    case 0..<70: return .patient
    case 70..<85: return .caregiver
    case 85..<93: return .peer
    case 93..<95: return .clinician
    case 95..<97: return .nurse
    case 97..<99: return .staff
    default: return .bot
    }
  }

  /// When a member joined, in seconds; a tenth was there from the start, the others came evenly, in order of number.
  @inline(__always)
  func joined(_ index: Int) -> Int64 {
    let share = Double(index) / Double(max(1, count))
    return share < 0.1 ? start : start + Int64((share - 0.1) / 0.9 * 0.98 * Double(end - start))
  }

  /// How many had joined by a share 0…1 of the time. O(1).
  @inline(__always)
  func joined(byShare share: Double) -> Int {
    min(count, max(min(count, 7), Int((0.1 + 0.9 * share / 0.98) * Double(count))))
  }

  func id(_ index: Int) -> String { String(index + 1) }

  func record(_ index: Int) -> MemberRecord {
    let role = role(of: index)
    let hash = bits(index, 2)
    let pick = { (list: [String], shift: UInt64) in list[Int((hash >> shift) % UInt64(list.count))] }
    let name = "\(pick(MadeMembers.given, 0)) \(pick(MadeMembers.families, 8))"
    var record = MemberRecord(id: id(index), name: name, role: role, joinedAt: Timestamp(seconds: joined(index)))
    guard !role.isTeam, role != .bot else { return record }
    let language = ["English", "English", "English", "Spanish", "Chinese", "Arabic", "English", "Portuguese"][
      Int(hash >> 16 & 7)]
    if hash >> 20 & 15 != 0 { record.acuity = [1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 3, 4][Int(hash >> 24 & 15)] }
    record.segments = [pick(MadeMembers.segments, 28), pick(MadeMembers.regions, 34)]
    record.wants = Wants(
      channel: pick(MadeMembers.channels, 40), hours: pick(["mornings", "evenings", "any time"], 44), language: language
    )
    record.consent = Consent(contact: hash >> 48 & 15 != 0, share: hash >> 52 & 1 == 0)
    if hash >> 56 & 15 == 0 {
      let joined = joined(index)
      record.leftAt = Timestamp(seconds: joined + (end - joined) / 100 * 97)
    }
    return record
  }

  private static let segments = ["type 1", "type 2", "heart", "kidney", "newly diagnosed", "long-term"]
  private static let regions = ["north", "south", "east", "west", "rural"]
  private static let channels = ["phone", "message", "text", "letter", "visit"]
  private static let given = [
    "Ada", "Bruno", "Carmen", "Dmitro", "Elif", "Farah", "Gita", "Hugo", "Iris", "Jun", "Kofi", "Lina", "Mateo", "Nina",
    "Olu",
    "Petra", "Quinn", "Rosa", "Sven", "Tariq", "Uma", "Vera", "Wen", "Ximena", "Yara", "Zoë", "陈明", "さくら", "ليلى",
    "נועה", "Łucja",
    "José",
  ]
  private static let families = [
    "Abara", "Bell", "Cruz", "Dvorák", "Eriksen", "Ferro", "Grant", "Haddad", "Ito", "Jansen", "Kaya", "López", "Mbeki",
    "Novak",
    "Okoye", "Peña", "Quist", "Reyes", "Sato", "Tran", "Ueda", "Vargas", "Weiss", "Xu", "Young", "Zieliński", "O'Neil",
    "St. John",
    "Núñez", "Ács", "Brandt-Lee", "Moreau", "Ng", "Salo", "Thiele", "Ward", "Yilmaz",
  ]
}
