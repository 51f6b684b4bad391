import ArgumentParser
import Drawing
import Settings
import Themes

extension ThemeWish {
  /// `auto`, or the name of a theme.
  init(_ argument: String) { self = argument == ThemeWish.auto ? .following : .named(argument) }

  private static let auto = "auto"

  /// Refuses a name that is none, and a person's own file that cannot be read, in words.
  static func check(_ argument: String) throws { _ = try theme(argument) }

  /// The theme of an argument; where the terminal is to be followed and there is none, the dark one.
  static func theme(_ argument: String?) throws -> Theme {
    guard let argument, argument != auto else { return Themes.standard(for: .dark) }
    let shelf = ThemeShelf()
    do {
      if let theme = try shelf.theme(argument) { return theme }
    } catch {
      throw ValidationError("The theme “\(argument)” cannot be used: \(error).")
    }
    throw ValidationError(
      "There is no theme “\(argument)”. There are \((shelf.names + [auto]).joined(separator: ", ")).")
  }
}
