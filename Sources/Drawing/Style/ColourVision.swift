#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How somebody sees colours: with all three kinds of cones, or with one of them missing altogether.
///
/// Source: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, the
/// matrices of severity 1.0, in linear sRGB. The authors say that tritanopia is only approximated.
public enum ColourVision: String, Sendable, Hashable, CaseIterable {
  /// All three kinds.
  case usual
  /// No cones for long waves: red is dark, and red and green look alike.
  case protanopia
  /// No cones for middle waves: red and green look alike; the most common of the three.
  case deuteranopia
  /// No cones for short waves: blue and green, and yellow and pink, look alike.
  case tritanopia

  /// The colour that a person with all cones would have to see to see what this one sees. O(1).
  public func seen(_ colour: Colour) -> Colour {
    guard case .rgb(let red, let green, let blue) = colour, let m = matrix else { return colour }
    let (r, g, b) = (OKLab.linear(red), OKLab.linear(green), OKLab.linear(blue))
    return .rgb(
      ColourVision.component(m[0] * r + m[1] * g + m[2] * b), ColourVision.component(m[3] * r + m[4] * g + m[5] * b),
      ColourVision.component(m[6] * r + m[7] * g + m[8] * b))
  }

  /// Row by row; nil changes nothing.
  private var matrix: [Double]? {
    switch self {
    case .usual: nil
    case .protanopia:
      [0.152_286, 1.052_583, -0.204_868, 0.114_503, 0.786_281, 0.099_216, -0.003_882, -0.048_116, 1.051_998]
    case .deuteranopia:
      [0.367_322, 0.860_646, -0.227_968, 0.280_085, 0.672_501, 0.047_413, -0.011_820, 0.042_940, 0.968_881]
    case .tritanopia:
      [1.255_528, -0.076_749, -0.178_779, -0.078_411, 0.930_809, 0.147_602, 0.004_733, 0.691_367, 0.303_900]
    }
  }

  /// sRGB of an amount of light, kept within 0…1.
  private static func component(_ light: Double) -> UInt8 {
    let light = min(1, max(0, light))
    let value = light <= 0.003_130_8 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
    return UInt8(min(255, max(0, (value * 255).rounded())))
  }
}

extension Colour {
  /// How different two colours look: 0 the same … 1 black and white; 0.02 is just seen side by side. Nil when one is the
  /// terminal's own. The distance in OKLab (Ottosson 2020).
  public func difference(from other: Colour) -> Double? {
    guard case .rgb(let r, let g, let b) = self, case .rgb(let x, let y, let z) = other else { return nil }
    return OKLab(r, g, b).distance(to: OKLab(x, y, z)).squareRoot()
  }
}
