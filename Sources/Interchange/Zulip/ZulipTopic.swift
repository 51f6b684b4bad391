/// Names of topics and their files in a Zulip archive.
enum ZulipTopic {
  /// The name without the mark of a resolved topic, and whether it had one.
  ///
  /// Zulip resolves a topic by renaming it to `✔ name`; the mark may stand there more than once, and Zulip reads it
  /// as `^✔ [ ✔]*` (its `resolved_topic.ts`).
  static func readMark(_ name: String) -> (title: String, isResolved: Bool) {
    guard name.hasPrefix("✔ ") else { return (name, false) }
    return (String(name.drop { $0 == "✔" || $0 == " " }), true)
  }

  /// What a person reads when a topic has no name, as in Zulip itself.
  static let nameless = "general chat"

  /// The topic that a file holds: `Run.20Status.json` holds `Run Status`.
  static func name(ofFile file: String) -> String {
    PercentEncoding.decode(String(file.dropLast(".json".count)), escape: ".")
  }
}
