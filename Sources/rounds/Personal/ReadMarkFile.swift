import CommunityModel
import CommunityStore

/// Up to when one person has read each conversation of one store.
///
/// A file of the person, not of the store, one line a mark, the last one of a conversation counts. It is appended to at
/// once, so that nothing is lost when the program ends in any way; a line that cannot be read is passed over, and what
/// follows a torn one begins a line of its own. Where it cannot be written, reading marks last as long as the program.
final class ReadMarkFile {
  private(set) var marks: [String: Timestamp] = [:]
  private(set) var baseline: Timestamp?
  private let path: String?
  /// The file ends within a line.
  private var isTorn = false

  /// The marks of a person in the store at a path.
  init(store: String, person: String) {
    path = PersonalFile.path("read", store: store, person: person, ending: "jsonl")
    read()
  }

  /// Remembers that everything before this instant counts as read, when nothing was remembered before.
  func begin(at time: Timestamp) -> Timestamp {
    if let baseline { return baseline }
    baseline = time
    append { $0.field("baseline", time) }
    return time
  }

  /// Where "unread" begins for a person who opens a community for the first time: seven days before its present. What
  /// is older was there before them, and a list where everything is unread tells nobody anything.
  static func baseline(of community: Community, clock: Timestamp, asOf: Timestamp?) -> Timestamp {
    AsOf(clock: clock, newestMessage: community.newestMessage, chosen: asOf).time.adding(days: -7)
  }

  /// Remembers a mark.
  func set(_ conversation: String, _ time: Timestamp) {
    guard marks[conversation] != time else { return }
    marks[conversation] = time
    append {
      $0.field("conversation", conversation)
      $0.field("readUpTo", time)
    }
  }

  private func append(_ fields: (inout JSONLine) -> Void) {
    guard let path, let file = try? PosixFile(path, .append) else { return }
    let line = JSONLine.bytes(fields)
    try? file.write(isTorn ? [10] + line : line)
    isTorn = false
  }

  private func read() {
    guard let path, let file = try? PosixFile(path), let size = file.status()?.size else { return }
    let bytes = file.bytes(0..<size)
    isTorn = bytes.last.map { $0 != 10 } ?? false
    for line in bytes.split(separator: 10) {
      guard let mark = Mark(line: Array(line)) else { continue }
      if let start = mark.baseline { baseline = start }
      if let conversation = mark.conversation, let time = mark.readUpTo { marks[conversation] = time }
    }
  }
}
