import CommunityModel

/// A member and what the writers need to know about them.
struct Persona: Sendable {
  /// How somebody types.
  enum Style: Sendable {
    case plain, lowerCase, signs
    case emoji(String)
    case exclaims
    case trailsOff
  }

  var record: MemberRecord
  /// What the others call them: `Ana`, `王秀英`.
  var given: String
  /// `t1`, `t2`, `gd`, `parent`, `partner`, `child`, `night`, `es`, `fasting`, `runner` …
  var traits: Set<String>
  var isWoman: Bool
  var style = Style.plain
  /// How much they write, heavy-tailed.
  var weight = 1.0
  /// Seconds since 1970 between which they write.
  var activeFrom: Int64
  var activeUntil: Int64
  /// Members whose posts they answer more readily.
  var friends: Set<Int> = []
  /// Only the team ever answers them.
  var isAlone = false
  /// They write only what is written for them by name.
  var isScripted = false

  var role: Role { record.role }

  /// When they are at the keyboard.
  var rhythm: Rhythm {
    if role.isTeam { return .office }
    return traits.contains("night") ? .night : .day
  }

  func has(_ trait: String?) -> Bool {
    guard let trait else { return true }
    return trait.hasPrefix("!") ? !traits.contains(String(trait.dropFirst())) : traits.contains(trait)
  }
}
