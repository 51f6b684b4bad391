import Foundation

/// A store that a test writes by hand, line by line. Its times lie in 2024, so that it is an archive on every clock.
final class HandMadeStore {
  let path: String

  init(_ path: String, name: String = "Harbor") throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path + "/messages", withIntermediateDirectories: true)
    try write("{\"format\":\"rounds\",\"version\":1,\"name\":\(HandMadeStore.quoted(name))}\n", to: "community.json")
  }

  /// Four people and twelve conversations `Talk 01` … `Talk 12` of three messages; the first is the newest. They end on
  /// 2024-11-21 at 12:00 UTC, and each is a day older than the one before, so that seven are newer than a week.
  static func twelveTalks(_ path: String) throws -> HandMadeStore {
    let store = try HandMadeStore(path)
    for (id, role) in [("ana", "patient"), ("ben", "peer"), ("cleo", "caregiver"), ("dora", "nurse")] {
      try store.member(id, name: id.capitalized + " Example", role: role)
    }
    for number in (1...12).reversed() {
      let id = number < 10 ? "0\(number)" : "\(number)"
      try store.conversation("c\(id)", title: "Talk \(id)")
      let day = 22 - number < 10 ? "0\(22 - number)" : "\(22 - number)"
      for (index, author) in ["ana", "ben", "cleo"].enumerated() {
        try store.message(
          "m\(id)\(index)", in: "c\(id)", by: author, at: "2024-11-\(day)T1\(index):00:00Z",
          "Words \(index) of talk \(id).", replyTo: index == 1 ? "m\(id)0" : nil)
      }
    }
    return store
  }

  func member(_ id: String, name: String, role: String = "patient") throws {
    try append(["id": id, "name": name, "role": role], to: "members.jsonl")
  }

  func conversation(_ id: String, title: String) throws {
    try append(["id": id, "title": title], to: "conversations.jsonl")
  }

  func message(
    _ id: String, in conversation: String, by author: String, at time: String, _ text: String, replyTo: String? = nil
  ) throws {
    try append(HandMadeStore.message(id, conversation, author, time, text, replyTo), to: "messages/2024-11.jsonl")
  }

  /// Many messages at once.
  func messages(_ records: [[String: Any]]) throws {
    var block = Data()
    for record in records {
      block += try JSONSerialization.data(withJSONObject: record)
      block.append(10)
    }
    try append(block, to: "messages/2024-11.jsonl")
  }

  static func message(
    _ id: String, _ conversation: String, _ author: String, _ time: String, _ text: String, _ replyTo: String? = nil
  ) -> [String: Any] {
    var record = ["id": id, "conversation": conversation, "author": author, "sentAt": time, "text": text]
    record["replyTo"] = replyTo
    return record
  }

  func append(_ record: [String: Any], to file: String) throws {
    try append(try JSONSerialization.data(withJSONObject: record) + [10], to: file)
  }

  /// Appends as another program would: open, write once, close.
  func append(_ bytes: Data, to file: String) throws {
    let full = "\(path)/\(file)"
    if !FileManager.default.fileExists(atPath: full) { try Data().write(to: URL(fileURLWithPath: full)) }
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: full))
    defer { try? handle.close() }
    try handle.seekToEnd()
    try handle.write(contentsOf: bytes)
  }

  func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(file)"))
  }

  private static func quoted(_ text: String) -> String {
    let data = try? JSONSerialization.data(withJSONObject: [text])
    return String(String(decoding: data ?? Data(), as: UTF8.self).dropFirst().dropLast())
  }

  /// Every file and folder of a store with its size, time and content, to see that nothing was touched.
  static func fingerprint(_ path: String) throws -> [String: String] {
    var prints: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) + [""] {
      let full = "\(path)/\(name)"
      var status = stat()
      _ = lstat(full, &status)
      let content = FileManager.default.contents(atPath: full).map { "\($0.hashValue)" } ?? "a folder"
      prints[name] = "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(status.st_mode) \(content)"
    }
    return prints
  }
}
