/// Something in a store that is not as it should be, in a sentence that helps.
public struct StoreProblem: Sendable, Hashable, Error, CustomStringConvertible {
  /// How bad it is.
  public enum Severity: UInt8, Sendable {
    /// A record could not be read at all.
    case unreadable
    /// A record is read, but something in it is wrong.
    case doubtful
  }

  /// Whether the record was lost or only doubted.
  public var severity: Severity
  /// Path of the file inside the store.
  public var file: String
  /// 1 for the first line; nil when it concerns the whole file.
  public var line: Int?
  /// The field that is wrong, when it is one.
  public var field: String?
  /// What is wrong and what to do, without the place.
  public var message: String

  /// A problem at a place; without a line it concerns the whole file, without a field the whole record.
  public init(severity: Severity = .unreadable, file: String, line: Int? = nil, field: String? = nil, message: String) {
    self.severity = severity
    self.file = file
    self.line = line
    self.field = field
    self.message = message
  }

  /// `messages/2026-11.jsonl:17: sentAt: “yesterday” is not a time …`
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return field.map { "\(place): \($0): \(message)" } ?? "\(place): \(message)"
  }
}
