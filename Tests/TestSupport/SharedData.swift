import Foundation

/// Test data beside the package folder, or where `ROUNDS_SHARED` says; it is not part of the repository.
package enum SharedData {
  /// The folder; nil when it is not there, and then tests that need it are skipped.
  package static let folder: URL? = {
    let environment = ProcessInfo.processInfo.environment["ROUNDS_SHARED"]
    let beside = PackageFolder.url.deletingLastPathComponent().appendingPathComponent("shared")
    let url = environment.map { URL(fileURLWithPath: $0) } ?? beside
    return FileManager.default.fileExists(atPath: url.appendingPathComponent("data").path) ? url : nil
  }()

  /// A file under `data/`; nil when it is not there.
  package static func file(_ path: String) -> URL? {
    guard let url = folder?.appendingPathComponent("data/\(path)"), FileManager.default.fileExists(atPath: url.path)
    else { return nil }
    return url
  }
}
