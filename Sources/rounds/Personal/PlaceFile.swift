import CommunityStore
import Dashboard
import FoundationEssentials

/// Where one person was in one store when they left it: a small JSON file in the person's state folder.
struct PlaceFile {
  private let path: String?
  /// The largest file that is read: before the first screen there is no time for more.
  private static let mostBytes = 1 << 16

  init(store: String, person: String) {
    self.init(path: PersonalFile.path("place", store: store, person: person, ending: "json"))
  }

  /// nil keeps nothing.
  init(path: String?) { self.path = path }

  /// What was kept; nil when nothing was, or when it cannot be understood.
  func read() -> SavedPlace? {
    guard let path, let file = try? PosixFile(path), let size = file.status()?.size, size <= PlaceFile.mostBytes else {
      return nil
    }
    return try? JSONDecoder().decode(SavedPlace.self, from: Data(file.bytes(0..<size)))
  }

  /// Keeps this instead of what was there; false when the disk does not take it, and then that stays.
  func write(_ place: SavedPlace) -> Bool {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let path, let bytes = try? encoder.encode(place), bytes.count < PlaceFile.mostBytes else { return false }
    return PersonalFile.replace(path, with: Array(bytes) + [10])
  }
}
