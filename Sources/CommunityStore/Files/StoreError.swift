/// Why a store could not be opened or written, in a sentence that says what to do.
public struct StoreError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What kind of failure, for exit codes and tests.
  public enum Kind: Sendable, Equatable {
    /// There is no such folder, or it is not a folder.
    case notAFolder
    /// The folder holds no `community.json`, or that is no Rounds store.
    case notAStore
    /// The store is of a version that this program does not know.
    case tooNew
    /// The operating system refused to read.
    case unreadable
    /// The operating system refused to write; nothing was changed.
    case unwritable
    /// Somebody else is writing and did not finish in time.
    case busy
  }

  /// What kind of failure it is.
  public let kind: Kind
  /// A sentence for a person: what failed, where, and what to do.
  public let message: String

  /// A failure of a kind, with the sentence that a person reads.
  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// The message.
  public var description: String { message }
}
