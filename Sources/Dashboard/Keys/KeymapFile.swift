import Drawing
import Settings

/// A person's own keys: JSON with comments, such as
///
///     { "flag": ["f", "F2"], "conversations.toggleRead": "m", "filter": [] }
///
/// A name is an action (`Action.ID`), before it perhaps where (`ActionContext`, `lists`, `reading` or `screens`) and a full stop.
/// A value is a key, or a list of keys; an empty list takes the keys away. The narrower place wins.
public struct KeymapFile: Sendable {
  /// The keys to use: the standard ones when there is any problem.
  public let keymap: Keymap
  /// What is wrong, each with its line, in the order of the file.
  public let problems: [SettingsError]

  /// Reads a file's bytes; `file` is its name in sentences. O(bytes + actions), touches no file.
  public init(_ bytes: [UInt8], file: String) {
    do throws(SettingsError) {
      let node = try JSONReader.read(bytes, file: file)
      guard case .object(let members) = node.value else {
        throw SettingsError(
          file: file, line: node.line, reason: "a keymap is an object, such as { \"flag\": [\"f\", \"F2\"] }")
      }
      var reader = KeymapReader(file: file)
      self = reader.read(members)
    } catch {
      self.init(keymap: .standard, problems: [error])
    }
  }

  /// A file that could not be read at all: the standard keys.
  public init(unreadable file: String, reason: String) {
    self.init(keymap: .standard, problems: [SettingsError(file: file, reason: reason)])
  }

  init(keymap: Keymap, problems: [SettingsError]) {
    self.keymap = keymap
    self.problems = problems
  }
}
