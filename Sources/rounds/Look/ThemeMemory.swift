import CommunityStore
import Drawing
import Glibc
import Settings

/// The theme that a person chose, in their state folder: theirs in every store.
struct ThemeMemory {
  private let path: String?

  init(person: String) { self.init(path: PersonalFile.path("theme", person: person, ending: "json")) }

  /// nil remembers nothing.
  init(path: String?) { self.path = path }

  /// Its name; nil when the terminal is followed, or nothing was kept that can be understood.
  func read() -> String? {
    guard let path, let bytes = try? ThemeShelf.bytes(path), let node = try? JSONReader.read(bytes, file: path),
      case .object(let members) = node.value,
      case .string(let name)? = members.first(where: { $0.key == "theme" })?.node.value
    else { return nil }
    return name
  }

  /// Remembers a name; nil follows the terminal. False when the disk does not take it.
  func write(_ name: String?) -> Bool {
    guard let path else { return false }
    guard let name else { return unlink(path) == 0 || errno == ENOENT }
    guard PersonalFile.makeFolders(above: path) else { return false }
    let beside = "\(path).\(getpid()).tmp"
    unlink(beside)
    defer { unlink(beside) }
    do {
      let file = try PosixFile(beside, .create)
      let quoted = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      try file.write(Array("{\"theme\": \"\(quoted)\"}\n".utf8))
    } catch {
      return false
    }
    return rename(beside, path) == 0
  }
}
