import ArgumentParser
import CommunityModel
import CommunityStore
import Drawing

/// `rounds audit`.
struct Audit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Verify the journal's chain of hashes, and print who did what when.",
    discussion: """
      A line that was changed, removed, moved or added since it was written is named. The chain shows a mistake, and a change by \
      somebody who does not know of it; it is no seal against who may write the store's files and knows how it is made.

      As JSON: a line for each event, then one with "verified" and the findings. Exit code 0: the chain holds. 1: it does \
      not. 2: not a store.
      """)

  @Argument(help: "The store's folder.")
  var store: String

  @ArgumentParser.Flag(help: "One JSON object a line.")
  var json = false

  @ArgumentParser.Flag(help: "Only whether the chain holds, without the events.")
  var quiet = false

  func run() throws {
    try reportingFailures {
      let profile = try StoreProfile.read(store)
      let bar = ProgressLine()
      defer { bar.clear() }
      bar.show("Verifying the journal", 0)
      let audit = try JournalAudit.run(store)
      bar.show("Reading the names", 0.5)
      let lines = JournalLines(names: Names(profile, quiet ? nil : try? community()))
      bar.clear()
      if !quiet {
        for line in audit.events { lines.print(line.event, json: json) }
      }
      json ? printJSON(audit) : printText(audit)
      if !audit.findings.isEmpty { throw Exit.problem }
    }
  }

  /// For the names of members; a journal can be audited without them.
  private func community() throws -> Community {
    try CommunityStore.read(store, options: StoreOptions(clock: Clock.now()))
  }

  private func printText(_ audit: JournalAudit) {
    for finding in audit.findings { Standard.output("journal.jsonl: \(SafeText.clean(finding.sentence)).\n") }
    if let note = audit.note { Standard.output("\(note).\n") }
    let count = counted(audit.lineCount, "line")
    Standard.output(
      audit.findings.isEmpty
        ? "Verified: \(count), each holding the hash of the one before.\n"
        : "Not verified: \(counted(audit.findings.count, "finding")) in \(count).\n")
  }

  private func printJSON(_ audit: JournalAudit) {
    let line = JSONLine.bytes { line in
      line.field("verified", audit.findings.isEmpty)
      line.field("lines", audit.lineCount)
      line.field("note", audit.note)
      line.list("findings", audit.findings) { line, finding in
        line.nested { line in
          line.field("kind", "\(finding.kind)")
          line.field("line", finding.line)
          line.field("sentence", finding.sentence)
        }
      }
    }
    Standard.output(String(decoding: line, as: UTF8.self))
  }
}
