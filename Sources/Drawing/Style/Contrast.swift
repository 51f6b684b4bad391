/// Contrast of two colours as the Web Content Accessibility Guidelines define it.
///
/// Source: WCAG 2.2, "relative luminance" and "contrast ratio".
public enum Contrast {
  /// The least for everyday text: success criterion 1.4.3, level AA.
  public static let everyday = 4.5
  /// The least for large or heavy text, and for signs: 1.4.3 and 1.4.11.
  public static let heavy = 3.0
  /// The least for text that claims high contrast: 1.4.6, level AAA.
  public static let high = 7.0

  /// 1 (the same) … 21 (black on white); nil when one is the terminal's own, which nobody knows.
  public static func ratio(_ one: Colour, _ other: Colour) -> Double? {
    guard let a = luminance(one), let b = luminance(other) else { return nil }
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// Relative luminance: 0 black … 1 white; nil for the terminal's own.
  public static func luminance(_ colour: Colour) -> Double? {
    guard case .rgb(let red, let green, let blue) = colour else { return nil }
    return 0.2126 * OKLab.linear(red) + 0.7152 * OKLab.linear(green) + 0.0722 * OKLab.linear(blue)
  }
}
