/// A look: a style for every ink.
public struct Theme: Sendable, Hashable {
  /// What the terminal's ground is assumed to be.
  public enum Appearance: String, Sendable, Hashable, CaseIterable {
    case dark, light
  }

  /// Short name, as in a file or a command: `harbor-dark`.
  public let name: String
  /// The name for people.
  public let title: String
  /// Dark or light ground.
  public let appearance: Appearance
  /// The ground that the colours were chosen for, where the terminal's own shines through.
  public let ground: Colour
  private var styles: [Style]

  /// A theme whose inks are all plain until they are set.
  public init(name: String, title: String, appearance: Appearance, ground: Colour = .standard) {
    self.name = name
    self.title = title
    self.appearance = appearance
    self.ground = ground
    styles = Array(repeating: .plain, count: Ink.allCases.count)
  }

  /// How an ink looks. O(1).
  public func style(for ink: Ink) -> Style { styles[ink.rawValue] }

  /// The style of an ink.
  public subscript(ink: Ink) -> Style {
    get { styles[ink.rawValue] }
    set { styles[ink.rawValue] = newValue }
  }
}
