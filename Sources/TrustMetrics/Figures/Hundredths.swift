/// Shares in whole hundredths, alike on the screen, in explanations and in lists.
public enum Hundredths {
  /// A share of 0…1 as 0…100: 0.844 is 84. All is only said of all, and none of none: 0.997 is 99 and 0.002 is 1. What is no
  /// number is 0.
  public static func of(_ share: Double) -> Int {
    guard share.isFinite, share > 0 else { return 0 }
    return share >= 1 ? 100 : min(99, max(1, Int((share * 100).rounded())))
  }
}
