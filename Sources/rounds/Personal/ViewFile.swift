import CommunityStore
import Dashboard
import FoundationEssentials
import Glibc

/// The views of one person in one store: filters of the worklist by name, a JSON array in the person's state folder.
struct ViewFile {
  private let path: String?

  init(store: String, person: String) {
    self.init(path: PersonalFile.path("views", store: store, person: person, ending: "json"))
  }

  /// nil keeps nothing.
  init(path: String?) { self.path = path }

  /// What was kept; a view that cannot be understood is passed over, and none are there when nothing was kept.
  func read() -> [SavedView] {
    struct Lenient: Decodable {
      var view: SavedView?
      init(from decoder: any Decoder) { view = try? SavedView(from: decoder) }
    }
    guard let path, let file = try? PosixFile(path), let size = file.status()?.size, size < 1 << 20 else { return [] }
    let found = try? JSONDecoder().decode([Lenient].self, from: Data(file.bytes(0..<size)))
    return found?.compactMap(\.view) ?? []
  }

  /// Keeps these instead of those before; false when the disk does not take them, and then those before stay.
  func write(_ views: [SavedView]) -> Bool {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    guard let path, let bytes = try? encoder.encode(views) else { return false }
    return PersonalFile.replace(path, with: Array(bytes) + [10])
  }
}
