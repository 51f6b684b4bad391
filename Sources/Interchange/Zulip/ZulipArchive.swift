import CommunityModel
import FoundationEssentials

/// A Zulip community on the disk, as the tool zulip-archive (github.com/zulip/zulip-archive) writes it.
///
/// The folder holds `stream_index.json` and a folder for each stream, `<number>-<name>`, with a file for each topic: a
/// JSON array of messages `{id, sender_full_name, timestamp, content}`, the content being HTML. Fields of Zulip's
/// API that zulip-archive drops (`reactions`, `last_edit_timestamp`, `sender_id`, `sender_is_bot`) are read when
/// they are there.
public struct ZulipArchive: Sendable {
  /// The folder that holds `stream_index.json`.
  public let folder: String
  /// What an archive does not say and the caller may know.
  public let options: Options
  let index: ZulipIndex

  /// What an archive does not say and the caller may know.
  public struct Options: Sendable, Equatable {
    /// The word in front of every id, `zulip` when nothing is said; two communities in one store need two.
    public var system: String
    /// Senders that are bots although their names do not show it.
    public var bots: Set<String>
    /// Senders that are people although their names end in "Bot".
    public var people: Set<String>

    /// Makes options; all may be left out.
    public init(system: String = "zulip", bots: Set<String> = [], people: Set<String> = []) {
      self.system = system
      self.bots = bots
      self.people = people
    }
  }

  /// Opens an archive and reads its table of contents, but no message yet.
  ///
  /// - Parameter path: The folder with `stream_index.json`, or the one above it when it holds `zulip_json`.
  /// - Throws: `InterchangeError` when it is no such folder or the table of contents cannot be read.
  public static func open(
    _ path: String, options: Options = Options()
  ) throws(InterchangeError) -> ZulipArchive {
    guard FolderListing.kind(of: path) == .folder else { throw .notAFolder(path: path) }
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    for folder in [trimmed, trimmed + "/zulip_json"] {
      let file = folder + "/stream_index.json"
      guard FolderListing.kind(of: file) == .file else { continue }
      do {
        let data = try Data(contentsOf: URL(filePath: file))
        let index = try JSONDecoder().decode(ZulipIndex.self, from: data)
        return ZulipArchive(folder: folder, options: options, index: index)
      } catch {
        throw .unreadableIndex(path: file, reason: ZulipTopicFile.reason(error))
      }
    }
    throw .noStreamIndex(path: path)
  }

  /// Reads the whole community.
  ///
  /// - Streams become channels, topics conversations: `zulip:27/Run status`. The id leaves out the mark of a
  ///   resolved topic; a resolved one is closed.
  /// - Senders become members: `zulip:Ana Ruiz`. An archive names its senders and no more, so two people of one
  ///   name are one member, and somebody who changed their name is two; the notes tell where that shows. Numbers
  ///   of users are taken from the mentions into `identities`.
  /// - Bots get the role `bot`. Everybody else is a `peer`, the one role that claims nothing: an archive does not
  ///   say who is a patient, a caregiver or a nurse, and a guess would put a person on the wrong worklist.
  /// - A quotation of an earlier message becomes `replyTo`, also when that message lies in another conversation:
  ///   who answers whom is what ties are made of, and in Zulip a talk is often moved to another topic midway.
  /// - A message that stands in more than one place is taken once, from the place that the table of contents
  ///   knows, else from the first in the order of the file names.
  ///
  /// Cost: linear in the size of the archive, plus sorting the messages; the whole archive is held in memory.
  ///
  /// - Parameter progress: Called some hundred times at most, from this thread.
  /// - Throws: `InterchangeError` when the folder cannot be listed. What is wrong inside it becomes a note.
  public func read(progress: (ImportProgress) -> Void = { _ in }) throws(InterchangeError) -> ImportedCommunity {
    var gathering = ZulipGathering(archive: self)
    try gathering.gather(progress: progress)
    return ZulipAssembly(gathering).community(progress: progress)
  }
}
