/// Why a file that a person wrote (a theme, a keymap) could not be read, as a sentence for them.
public struct SettingsError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file, or the name of what it holds.
  public let file: String
  /// Counted from 1; nil when the trouble is not at one place.
  public let line: Int?
  /// The key that is meant, as `inks.urgent.colour`; empty when none is.
  public let key: String
  /// What is wrong and what would be right.
  public let reason: String

  /// An error at a place.
  public init(file: String, line: Int? = nil, key: String = "", reason: String) {
    self.file = file
    self.line = line
    self.key = key
    self.reason = reason
  }

  /// `file:line: key: reason`.
  public var description: String {
    [line.map { "\(file):\($0)" } ?? file, key, reason].filter { !$0.isEmpty }.joined(separator: ": ")
  }
}
