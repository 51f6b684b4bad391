import CommunityModel
import FoundationEssentials
import Glibc

/// Writes a new store from a stream of records: memory does not grow with it, and it only becomes a store, by its
/// `community.json`, when everything else is on the disk.
public struct StoreCreation: ~Copyable {
  private let path: String
  private let profile: CommunityProfile
  private var members: AtomicFile
  private var conversations: AtomicFile
  private var messages: AtomicFile?
  private var month = ""
  /// How many messages were written.
  public private(set) var messageCount = 0

  /// Begins a store in a folder that is new or empty.
  ///
  /// - Throws: when the folder holds anything already, or cannot be written.
  public init(_ path: String, profile: CommunityProfile) throws(StoreError) {
    try StoreCreation.requireEmpty(path)
    try StoreCreation.makeFolder(path)
    try StoreCreation.makeFolder(path + "/messages")
    let members = try AtomicFile(path + "/members.jsonl")
    let conversations = try AtomicFile(path + "/conversations.jsonl")
    self.path = path
    self.profile = profile
    self.members = members
    self.conversations = conversations
  }

  /// Fails when the folder holds anything already: a store is never written over.
  public static func requireEmpty(_ path: String) throws(StoreError) {
    try requireEmpty(path, but: [])
  }

  /// The same, passing over names that a merge makes before it makes a store.
  static func requireEmpty(_ path: String, but passed: Set<String>) throws(StoreError) {
    guard let status = PosixFile.status(path) else { return }
    guard status.isFolder else { throw StoreError(.notAFolder, "“\(path)” is a file. Give the name of a new folder.") }
    guard let folder = opendir(path) else {
      throw StoreError(.unreadable, "“\(path)” cannot be listed: \(PosixFile.reason()).")
    }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != "..", !passed.contains(name) {
        throw StoreError(.unwritable, "“\(path)” is not empty (it holds “\(name)”). Give the name of a new folder.")
      }
    }
  }

  /// Adds a member.
  public mutating func add(_ record: MemberRecord) throws(StoreError) {
    try members.write { record.appendLine(to: &$0) }
  }

  /// Adds a conversation.
  public mutating func add(_ record: ConversationRecord) throws(StoreError) {
    try conversations.write { record.appendLine(to: &$0) }
  }

  /// Adds a message; messages come in time order.
  public mutating func add(_ record: MessageRecord) throws(StoreError) {
    let name = record.fileName
    if name != month {
      // A month that comes back would replace what was written of it.
      if name < month {
        throw StoreError(
          .unwritable,
          "\(path): message “\(record.id)” of \(record.sentAt) comes behind \(month): messages come in time order.")
      }
      // The option is emptied first: a file that cannot be committed is removed by its own deinit.
      let finished = messages.take()
      if let finished { try finished.commit() }
      messages = try AtomicFile(path + "/" + name)
      month = name
    }
    try messages?.write { record.appendLine(to: &$0) }
    messageCount += 1
  }

  /// Brings everything to the disk and makes the folder a store.
  public consuming func finish() throws(StoreError) {
    try members.commit()
    try conversations.commit()
    if let messages { try messages.commit() }
    try profile.write(to: path)
  }

  static func makeFolder(_ path: String) throws(StoreError) {
    if mkdir(path, 0o755) == 0 { return }
    if errno == EEXIST, PosixFile.status(path)?.isFolder == true { return }
    throw StoreError(.unwritable, "The folder “\(path)” cannot be made: \(PosixFile.reason()).")
  }
}

extension CommunityProfile {
  /// Writes `community.json`, readable by people.
  package func write(to path: String) throws(StoreError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else {
      throw StoreError(.unwritable, "\(path)/community.json cannot be made from these settings.")
    }
    var file = try AtomicFile(path + "/community.json")
    try file.write(Array(data) + [10])
    try file.commit()
  }
}
