import Foundation
import TestSupport
import Testing

/// Stores that take long to make, made once for all tests and only read by them.
enum SharedStores {
  private static let folder: Result<Sandbox, any Error> = Result {
    // A static value is never let go of.
    atexit { try? FileManager.default.removeItem(atPath: (try? SharedStores.folder.get().path) ?? "/nonexistent") }
    return try Sandbox()
  }

  /// The demo's community as of a day that never changes.
  static let demo: Result<String, any Error> = Result {
    let sandbox = try folder.get()
    let path = sandbox.path + "/demo"
    let outcome = try sandbox.run("demo", "--keep", path, "--as-of", "2024-11-21T12:00:00Z")
    try #require(outcome.status == 0, "\(outcome.error)")
    return path
  }

  /// A made community that takes a moment to load.
  static let sixtyThousand: Result<String, any Error> = Result {
    let sandbox = try folder.get()
    let path = sandbox.path + "/large"
    let outcome = try sandbox.run(
      "generate", "--members", "6000", "--messages", "60000", "--as-of", "2024-11-21T12:00:00Z", "--into", path)
    try #require(outcome.status == 0, "\(outcome.error)")
    return path
  }

  /// The public Zulip archive of NCAR, packed; nil when it is not beside the package.
  static let archive: String? = SharedData.file("zulip-ncar/zulip_json.tar.gz")?.path
}
