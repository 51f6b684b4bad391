import Foundation

/// A small Zulip archive in a temporary folder, removed when the test lets go of it.
final class MadeArchive {
  let path: String
  private var streams: [String: [String: Any]] = [:]

  init(index: Bool = true) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "rounds-zulip-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    if index { try writeIndex() }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A message as zulip-archive writes it.
  static func message(
    _ id: Int, _ sender: String, at timestamp: Int, _ content: String, more: [String: Any] = [:]
  ) -> [String: Any] {
    ["id": id, "sender_full_name": sender, "timestamp": timestamp, "content": content]
      .merging(more) { _, new in new }
  }

  /// Writes a topic file; zulip-archive quotes all but letters, digits and `_.-~` and writes `.` for `%`.
  func add(stream id: Int, _ name: String, topic: String, _ messages: [Any], inIndex: Bool = true) throws {
    let data = try JSONSerialization.data(withJSONObject: messages)
    try add(stream: id, name, topic: topic, bytes: data, count: messages.count, inIndex: inIndex)
  }

  func add(stream id: Int, _ name: String, topic: String, bytes: Data, count: Int = 0, inIndex: Bool = true) throws {
    let folder = "\(path)/\(id)-\(Self.quoted(name.replacingOccurrences(of: " ", with: "-")))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try bytes.write(to: URL(filePath: "\(folder)/\(Self.quoted(topic)).json"))
    if inIndex {
      var topics = streams[name]?["topic_data"] as? [String: Any] ?? [:]
      topics[topic] = ["size": count, "latest_date": 0]
      streams[name] = ["id": id, "latest_id": 0, "topic_data": topics]
      try writeIndex()
    }
  }

  func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(file)"))
  }

  private func writeIndex() throws {
    let data = try JSONSerialization.data(withJSONObject: ["streams": streams, "time": 0.5])
    try data.write(to: URL(filePath: "\(path)/stream_index.json"))
  }

  private static func quoted(_ name: String) -> String {
    let plain = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-~")
    return (name.addingPercentEncoding(withAllowedCharacters: plain) ?? name).replacingOccurrences(of: "%", with: ".")
  }
}
