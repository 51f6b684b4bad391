/// Something a person should know about an import: what was left out, merged or guessed.
public struct ImportNote: Sendable, Equatable, CustomStringConvertible {
  /// What happened.
  public enum Kind: String, Sendable, CaseIterable {
    /// A file or a folder could not be read; the rest was.
    case skippedFile
    /// An entry is not a whole message; its neighbours were read.
    case skippedMessage
    /// A message stands in more than one place; it was taken once.
    case mergedCopies
    /// The table of contents and the files do not agree; the files were believed.
    case indexDiffers
    /// A role or a person was worked out from a name, so somebody should look at it.
    case guess
  }

  /// What happened.
  public var kind: Kind
  /// The file that it is about, relative to the export; nil when it is about no single file.
  public var file: String?
  /// One sentence.
  public var message: String

  /// Makes a note.
  public init(_ kind: Kind, file: String? = nil, _ message: String) {
    self.kind = kind
    self.file = file
    self.message = message
  }

  /// `file: sentence`, or only the sentence.
  public var description: String { file.map { "\($0): \(message)" } ?? message }
}
