#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A colour in a space where distance is difference as people see it.
///
/// Source: Björn Ottosson, "A perceptual color space for image processing", 2020.
struct OKLab: Sendable {
  /// 0 black … 1 white.
  let lightness: Double
  /// Green … red.
  let a: Double
  /// Blue … yellow.
  let b: Double

  init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    let (r, g, b) = (OKLab.linear(red), OKLab.linear(green), OKLab.linear(blue))
    let l = cbrt(0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b)
    let m = cbrt(0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b)
    let s = cbrt(0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b)
    lightness = 0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s
    a = 1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s
    self.b = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s
  }

  /// The light of a component of sRGB, 0…1.
  static func linear(_ component: UInt8) -> Double {
    let value = Double(component) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  /// How far from grey; vivid colours lie near 0.3.
  var chroma: Double { (a * a + b * b).squareRoot() }

  /// Square of the distance to another colour.
  func distance(to other: OKLab) -> Double {
    let (l, x, y) = (lightness - other.lightness, a - other.a, b - other.b)
    return l * l + x * x + y * y
  }

  /// Cosine of the angle between the hues of two colours that are not grey: 1 is the same hue.
  func hueLikeness(to other: OKLab) -> Double {
    let both = chroma * other.chroma
    return both > 0 ? (a * other.a + b * other.b) / both : 0
  }
}
