/// Why an export cannot be read at all; each is a sentence that says what to do.
public enum InterchangeError: Error, Sendable, Equatable {
  /// There is no folder at that path.
  case notAFolder(path: String)
  /// The folder does not hold the table of contents of a Zulip archive.
  case noStreamIndex(path: String)
  /// The table of contents is there but says nothing readable.
  case unreadableIndex(path: String, reason: String)
  /// The folder may not be listed.
  case unreadableFolder(path: String, reason: String)
}

extension InterchangeError: CustomStringConvertible {
  /// The sentence to show.
  public var description: String {
    switch self {
    case .notAFolder(let path):
      "\(path) is not a folder; name the folder that holds stream_index.json (unpack the archive first)."
    case .noStreamIndex(let path):
      "\(path) holds no stream_index.json; name the JSON folder that zulip-archive wrote (often zulip_json)."
    case .unreadableIndex(let path, let reason):
      "\(path) cannot be read (\(reason)); fetch the archive again, or run zulip-archive once more."
    case .unreadableFolder(let path, let reason):
      "\(path) cannot be listed (\(reason)); check that you may read it."
    }
  }
}
