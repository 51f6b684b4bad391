extension Double {
  /// `0.89`: that many digits after the point, rounded; `-` for what is no number a person can read.
  ///
  /// - Parameter minus: the sign before what is below 0 after rounding.
  package func decimal(_ digits: Int, minus: String = "-") -> String {
    guard isFinite, magnitude < 1e12 else { return "-" }
    var scale = 1
    for _ in 0..<min(max(0, digits), 6) { scale *= 10 }
    let rounded = Int((magnitude * Double(scale)).rounded())
    let sign = self < 0 && rounded > 0 ? minus : ""
    guard scale > 1 else { return "\(sign)\(rounded)" }
    let fraction = String(rounded % scale + scale).dropFirst()
    return "\(sign)\(rounded / scale).\(fraction)"
  }

  /// A share of 0…1 in whole hundredths: 84. All is only said of all, and none of none: 99.7 % is 99 and 0.2 % is 1.
  package var wholePercent: Int {
    guard isFinite, self > 0 else { return 0 }
    return self >= 1 ? 100 : Swift.min(99, Swift.max(1, Int((self * 100).rounded())))
  }
}
