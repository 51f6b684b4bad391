import Glibc

/// The few functions of the C library that formulas need, by their names in formulas.
enum Math {
  static func log2(_ x: Double) -> Double { Glibc.log2(x) }
  static func ln(_ x: Double) -> Double { Glibc.log(x) }
  static func exp(_ x: Double) -> Double { Glibc.exp(x) }
  static func exp2(_ x: Double) -> Double { Glibc.exp2(x) }
}
