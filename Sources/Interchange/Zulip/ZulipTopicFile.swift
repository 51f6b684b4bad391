import CommunityModel
import FoundationEssentials

/// One file of an archive: the messages of one topic.
struct ZulipTopicFile {
  /// Relative to the archive: `27-dask/Run.20Status.json`.
  let name: String
  /// The number of the stream; nil when the folder has none.
  let stream: Int?
  /// The name of the stream.
  let channel: String
  /// The topic as Zulip names it, with the mark of a resolved one.
  let topic: String

  /// The id of its conversation, without the mark, so that resolving a topic does not make a new one.
  ///
  /// Made of the stream's number, because streams are renamed more often than topics.
  func conversation(in system: String) -> String {
    "\(system):\(stream.map { "\($0)" } ?? channel)/\(ZulipTopic.readMark(topic).title)"
  }

  /// Reads the messages, telling about what cannot be read.
  ///
  /// - Returns: nil when the whole file cannot be read.
  func read(in folder: String, notes: inout [ImportNote]) -> [ZulipMessage]? {
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
    } catch {
      notes.append(ImportNote(.skippedFile, file: name, "the file cannot be opened; its messages are left out."))
      return nil
    }
    let entries: [ZulipEntry]
    do {
      entries = try JSONDecoder().decode([ZulipEntry].self, from: data)
    } catch {
      let reason = ZulipTopicFile.reason(error)
      notes.append(ImportNote(.skippedFile, file: name, "\(reason); its messages are left out."))
      return nil
    }
    var messages: [ZulipMessage] = []
    messages.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() {
      switch entry.message {
      case .success(let message): messages.append(message)
      case .failure(let flaw):
        notes.append(
          ImportNote(.skippedMessage, file: name, "entry \(index + 1) is left out because \(flaw.reason)."))
      }
    }
    return messages
  }

  /// Why JSON could not be read, in words.
  static func reason(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "it cannot be read" }
    return switch error {
    case .dataCorrupted: "it is not JSON"
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context):
      context.codingPath.isEmpty
        ? "it does not have the shape of a Zulip archive"
        : "“\(context.codingPath.map(\.stringValue).joined(separator: "."))” does not have the shape of a Zulip archive"
    @unknown default: "it cannot be read"
    }
  }
}
