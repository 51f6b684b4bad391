import Foundation

/// Test data beside the package folder, or where `ROUNDS_SHARED` says; it is not part of the repository.
enum SharedData {
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["ROUNDS_SHARED"] { return URL(fileURLWithPath: path) }
    let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    return root.deletingLastPathComponent().appendingPathComponent("shared")
  }()

  static let textStress = folder.appendingPathComponent("data/text-stress")

  static var hasTextStress: Bool {
    FileManager.default.fileExists(atPath: textStress.appendingPathComponent("blns.json").path)
  }

  static func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: textStress.appendingPathComponent(name)), as: UTF8.self)
  }
}
