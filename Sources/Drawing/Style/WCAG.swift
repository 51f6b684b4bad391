#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Contrast as the Web Content Accessibility Guidelines 2.1 define it.
public enum WCAG {
  /// The least contrast of everyday text (level AA).
  public static let everydayText = 4.5

  /// Contrast of two colours: 1 (the same) … 21 (black on white); nil when one is the terminal's own.
  public static func contrast(_ one: Colour, _ other: Colour) -> Double? {
    guard let a = luminance(one), let b = luminance(other) else { return nil }
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// Relative luminance: 0 black … 1 white; nil for the terminal's own.
  public static func luminance(_ colour: Colour) -> Double? {
    guard case .rgb(let red, let green, let blue) = colour else { return nil }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The light of a component of sRGB, 0…1.
  static func linear(_ component: UInt8) -> Double {
    let value = Double(component) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}
