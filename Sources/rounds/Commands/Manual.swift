import ArgumentParser
import Dashboard

/// `rounds manual`.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the manual page, or the keys as a Markdown table.",
    discussion: "rounds manual > rounds.1 installs as share/man/man1/rounds.1.")

  @Flag(help: "The keys only, as in the README.")
  var keys = false

  func run() throws {
    Standard.output(keys ? KeyTable.markdown : ManualPage.roff)
  }
}
