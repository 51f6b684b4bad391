import Foundation

/// Data that lies beside the package and is never part of it.
enum SharedData {
  /// The folder: `ROUNDS_SHARED`, else `shared` beside the package; nil when it is not there.
  static let folder: String? = {
    let environment = ProcessInfo.processInfo.environment["ROUNDS_SHARED"]
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = environment ?? package.deletingLastPathComponent().appending(path: "shared").path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  /// A file below `data`; nil when it is not there.
  static func file(_ name: String) -> String? {
    folder.map { "\($0)/data/\(name)" }.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
  }
}
