import ArgumentParser
import CommunityModel
import CommunityStore
import Drawing
import Glibc
import Interchange

/// `rounds import`.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring a community in from another system.", subcommands: [ImportZulip.self])
}

/// `rounds import zulip`.
struct ImportZulip: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zulip", abstract: "Import a Zulip archive: streams, topics, people, messages.",
    discussion: "Run it again when the archive has grown: it adds what is new and changes nothing else.")

  @Argument(help: ArgumentHelp("The archive: the folder with stream_index.json.", valueName: "dir"))
  var archive: String

  @Option(help: ArgumentHelp("The store; made when there is none.", valueName: "store"))
  var into: String

  @Option(help: "The community's name, for a new store.")
  var name: String?

  @Flag(help: "Say what would be added, and add nothing.")
  var dryRun = false

  func run() throws {
    try reportingFailures {
      let bar = ProgressLine()
      Interruption.explain("rounds: stopped while reading. Nothing was written.\n")
      defer { Interruption.explain(nil) }
      let found: ImportedCommunity
      do throws(InterchangeError) {
        found = try ZulipArchive.open(archive).read { bar.show("Reading the archive", $0.fraction) }
      } catch {
        bar.clear()
        Standard.error("rounds: \(error.description)")
        throw Exit.noStore
      }
      if !dryRun {
        Interruption.explain("rounds: stopped while writing. Run the same command again: it adds what is missing.\n")
      }
      bar.show("Writing the store", 1)
      let merge = StoreMerge(
        members: found.members, conversations: found.conversations, messages: found.messages)
      let clock = Clock.now()
      let counts =
        dryRun
        ? try merge.plan(for: into, clock: clock)
        : try merge.apply(
          to: into, profile: CommunityProfile(name: name ?? found.suggestedName), clock: clock, by: Person.name,
          source: "zulip")
      bar.clear()
      for note in found.notes { Standard.error(SafeText.clean(note.description)) }
      Standard.output(
        "\(dryRun ? "Would add" : "Added") \(counted(counts.messages, "message")), "
          + "\(counted(counts.members, "member")) and \(counted(counts.conversations, "conversation")); "
          + "\(counted(counts.known, "record")) \(counts.known == 1 ? "was" : "were") there already. "
          + "The archive: \(found.counts.summary)\n")
    }
  }
}
