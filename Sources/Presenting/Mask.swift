import CommunityModel

/// A community as guests may see it: every name and id is a false one, stable for the same community.
///
/// What it knows are the names and ids that the store holds. Whoever is named in a text without being in the store is
/// not known to it.
public struct Mask: Sendable {
  /// The mask of a community.
  public init(_ community: Community) {}
}
