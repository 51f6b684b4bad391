import ArgumentParser
import CommunityModel
import CommunityStore
import FoundationEssentials
import Glibc
import SampleCommunities

/// `rounds generate`.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a community of any size, streamed to the disk. No real people.")

  @Option(help: "How many members.")
  var members = 1000

  @Option(help: "How many messages.")
  var messages = 10_000

  @Option(help: "The same seed makes the same community.")
  var seed: UInt64 = 7

  @Option(help: "When it ends; now when left out.")
  var asOf: Timestamp?

  @Option(help: ArgumentHelp("A new folder.", valueName: "store"))
  var into: String

  func validate() throws {
    guard members >= 1, messages >= 0 else { throw ValidationError("At least one member is needed.") }
  }

  func run() throws {
    try reportingFailures {
      try StoreCreation.requireEmpty(into)
      let made = MadeCommunity(members: members, messages: messages, seed: seed, endingAt: asOf ?? Clock.now())
      try Generate.write(made, to: into)
      Standard.output("Made \(counted(members, "member")) and \(counted(messages, "message")) in \(into).\n")
    }
  }

  /// Streams a made community to a new store. Ctrl-C stops it, and leaves nothing.
  static func write(_ made: MadeCommunity, to path: String) throws {
    let wasThere = access(path, F_OK) == 0
    Interruption.collect()
    defer { Interruption.explain(nil) }
    do {
      try stream(made, to: path)
    } catch let stopped as Interruption {
      abandon(path, withFolder: !wasThere)
      Standard.error("rounds: stopped. Nothing of it was left in \(path).")
      throw ExitCode(128 + stopped.signal)
    }
  }

  /// Removes what was written of a store that never became one.
  private static func abandon(_ path: String, withFolder: Bool) {
    guard access(path + "/community.json", F_OK) != 0 else { return }
    for name in ["messages", "members.jsonl", "conversations.jsonl"] {
      try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }
    if withFolder { rmdir(path) }
  }

  private static func stream(_ made: MadeCommunity, to path: String) throws {
    let bar = ProgressLine()
    defer { bar.clear() }
    var store = try StoreCreation(path, profile: made.profile)
    try made.members { try store.add($0) }
    try made.stream(
      conversation: { try store.add($0) },
      message: {
        try store.add($0)
        if store.messageCount % 1024 == 0 { try Interruption.check() }
        if store.messageCount % 16_384 == 0 {
          bar.show("Writing messages", Double(store.messageCount) / Double(max(1, made.messages)))
        }
      })
    try Interruption.check()
    try store.finish()
  }
}
