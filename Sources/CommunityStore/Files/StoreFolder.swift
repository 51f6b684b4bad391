import CommunityModel
import FoundationEssentials
import Glibc

/// The files of a store, found but not yet read.
package struct StoreFolder: Sendable {
  package let path: String
  package let profile: CommunityProfile
  package var members: [DataFile]
  package var conversations: [DataFile]
  /// Oldest first: names sort by time.
  package var messages: [DataFile]

  /// One file of records.
  package struct DataFile: Sendable {
    /// Path inside the store: `messages/2026-11.jsonl`.
    package let name: String
    package let shape: Shape
    package let file: PosixFile
    package let status: PosixFile.Status
  }

  /// How records stand in a file.
  package enum Shape: Sendable {
    /// One JSON object a line.
    case lines
    /// One JSON array of objects, for people who write by hand.
    case array
  }

  /// Finds the files of the store at a path and reads its `community.json`.
  ///
  /// - Returns: the folder, and a problem for each file that is there but cannot be read.
  package static func open(_ path: String) throws(StoreError) -> (StoreFolder, [StoreProblem]) {
    let profile = try StoreProfile.read(path)
    var problems: [StoreProblem] = []
    let messageNames = names(in: path + "/messages", &problems).filter {
      $0.hasSuffix(".jsonl") || $0.hasSuffix(".json")
    }
    let folder = StoreFolder(
      path: path, profile: profile,
      members: find(["members.jsonl", "members.json"], path, &problems),
      conversations: find(["conversations.jsonl", "conversations.json"], path, &problems),
      messages: find(messageNames.sorted().map { "messages/" + $0 }, path, &problems))
    return (folder, problems)
  }

  private static func find(_ names: [String], _ path: String, _ problems: inout [StoreProblem]) -> [DataFile] {
    var found: [DataFile] = []
    for name in names {
      let full = path + "/" + name
      guard let status = PosixFile.status(full) else { continue }
      guard status.isFile else {
        problems.append(StoreProblem(file: name, message: "is not a plain file; it is left out"))
        continue
      }
      do {
        let file = try PosixFile(full)
        found.append(
          DataFile(
            name: name, shape: name.hasSuffix(".json") ? .array : .lines, file: file, status: file.status() ?? status))
      } catch {
        problems.append(StoreProblem(file: name, message: error.message))
      }
    }
    return found
  }

  private static func names(in path: String, _ problems: inout [StoreProblem]) -> [String] {
    guard let folder = opendir(path) else {
      if errno != ENOENT {
        problems.append(StoreProblem(file: "messages", message: "cannot be listed: \(PosixFile.reason())"))
      }
      return []
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  /// A decoding error in plain words.
  package static func sentence(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "it is not valid JSON" }
    func field(_ path: [any CodingKey]) -> String {
      path.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
    }
    switch error {
    case .keyNotFound(let key, let context):
      return "\(field(context.codingPath + [key])): this required field is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "\(field(context.codingPath)): it is of the wrong type"
    case .dataCorrupted(let context):
      return context.codingPath.isEmpty
        ? "it is not valid JSON" : "\(field(context.codingPath)): \(context.debugDescription)"
    @unknown default:
      return "it is not valid JSON"
    }
  }
}
