import Foundation

/// Where the package and the programs that were built with the tests lie.
package enum PackageFolder {
  /// The folder of Package.swift.
  package static let url = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }

  /// The path of a program that was built beside the tests; its bare name where there is none.
  package static func program(_ name: String) -> String {
    let here = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    // The tests of SwiftPM are a program of the build folder, or loaded by one of the toolchain.
    let bundles = CommandLine.arguments.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
    let places = [here] + bundles + [".build/debug", ".build/release"].map { url.appendingPathComponent($0) }
    return places.map { $0.appendingPathComponent(name).path }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? name
  }
}
