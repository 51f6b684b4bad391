import Glibc

/// Files and folders on the disk, listed in a fixed order.
enum FolderListing {
  /// What stands at a path, links followed.
  enum Kind {
    case folder, file, other
  }

  /// What stands at a path; nil when nothing does or it may not be looked at.
  static func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    // A pipe or a device would make the import wait for ever.
    default: return .other
    }
  }

  /// The names in a folder, hidden ones too, sorted by their bytes so that every run sees them in the same order.
  static func names(in path: String) throws(InterchangeError) -> [String] {
    guard let folder = opendir(path) else {
      throw .unreadableFolder(path: path, reason: String(cString: strerror(errno)))
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
