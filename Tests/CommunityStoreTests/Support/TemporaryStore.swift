import CommunityModel
import Foundation

@testable import CommunityStore

/// A store written by hand into a folder of its own, which is gone when nobody needs it any more.
final class TemporaryStore: Sendable {
  let path: String

  /// The clock of all tests: the stores' messages lie before it.
  static let clock = Timestamp(rfc3339: "2026-11-21T14:02:00Z") ?? .distantPast

  /// - Parameter profile: the text of `community.json`; nil writes none.
  init(profile: String? = #"{"format":"rounds","version":1,"name":"Test"}"#) throws {
    path = NSTemporaryDirectory() + "rounds-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path + "/messages", withIntermediateDirectories: true)
    if let profile { try write("community.json", profile) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A folder that does not exist yet and is removed afterwards.
  static func missing() throws -> TemporaryStore {
    let store = try TemporaryStore(profile: nil)
    try FileManager.default.removeItem(atPath: store.path)
    return store
  }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  func append(_ name: String, _ text: String) throws { try append(name, Array(text.utf8)) }

  func append(_ name: String, _ bytes: [UInt8]) throws {
    let file = try PosixFile(path + "/" + name, .append)
    try file.write(bytes)
  }

  func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))) }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// Every file and folder with its size, inode and time: what reading must not change.
  func listing() throws -> [String: PosixFile.Status] {
    var found: [String: PosixFile.Status] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) + ["."] {
      found[name] = PosixFile.status(path + "/" + name)
    }
    return found
  }

  func read(problemLimit: Int = 10_000) throws -> Community {
    try CommunityStore.read(path, options: StoreOptions(clock: TemporaryStore.clock, problemLimit: problemLimit))
  }

  /// What `rounds check` prints.
  func check() throws -> [String] { try StoreCheck.run(path, clock: TemporaryStore.clock).problems.map(\.description) }
}
