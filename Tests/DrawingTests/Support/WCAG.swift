@testable import Drawing

/// Contrast as the Web Content Accessibility Guidelines 2.1 define it.
enum WCAG {
  /// The least contrast of everyday text (level AA).
  static let everydayText = 4.5

  /// Contrast of two colours: 1 (the same) … 21 (black on white); nil when one is the terminal's own.
  static func contrast(_ one: Colour, _ other: Colour) -> Double? {
    guard let a = luminance(one), let b = luminance(other) else { return nil }
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// Relative luminance: 0 black … 1 white; nil for the terminal's own.
  static func luminance(_ colour: Colour) -> Double? {
    guard case .rgb(let red, let green, let blue) = colour else { return nil }
    return 0.2126 * OKLab.linear(red) + 0.7152 * OKLab.linear(green) + 0.0722 * OKLab.linear(blue)
  }
}
