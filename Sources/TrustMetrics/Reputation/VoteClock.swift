/// The times and weights of votes: H = 90 d, and 30 d in which a rater's word on a target counts once.
enum VoteClock {
  /// In which a rater's votes of one sign on one target count as one; seconds.
  static let voteLasts: UInt32 = 30 * 86_400
  /// Who was there so soon after the community's first vote belongs to those who made it; seconds, one half-life.
  static let founding: UInt32 = 90 * 86_400

  /// Whole seconds since 1970; nil outside 1970…2099, where only a broken clock says it is.
  static func seconds(_ milliseconds: Int64) -> UInt32? {
    milliseconds >= 1000 && milliseconds < latest ? UInt32(milliseconds / 1000) : nil
  }

  /// The forward weight 2^((t − t0)/H) of `Decay`: between 2^−203 and 2^325, so that no sum of them, and no quotient,
  /// can overflow. A time outside 1970…2099 is read as the nearer end.
  static func weight(at milliseconds: Int64) -> Double {
    Decay.standard.weight(at: min(max(milliseconds, 0), latest))
  }

  /// 2100-01-01.
  private static let latest: Int64 = 4_102_444_800_000
}
