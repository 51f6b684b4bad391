import ArgumentParser
import CommunityStore
import Drawing

/// `rounds check`.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List every problem in a store, by file and line.",
    discussion: "Exit code 0: clean. 1: problems. 2: not a store.")

  @Argument(help: "The store's folder.")
  var store: String

  func run() throws {
    try reportingFailures {
      let bar = ProgressLine()
      defer { bar.clear() }
      bar.show("Checking the store", 0)
      let report = try StoreCheck.run(store, clock: Clock.now()) { bar.show("Checking the store", $0) }
      bar.clear()
      // A problem quotes the store, and what the store says is hostile until it is cleaned.
      for problem in report.problems { Standard.output(SafeText.clean(problem.description) + "\n") }
      let unreadable = report.problems.count { $0.severity == .unreadable }
      let counts = [
        counted(report.members, "member"), counted(report.conversations, "conversation"),
        counted(report.messages, "message"),
      ].joined(separator: ", ")
      if report.problems.isEmpty {
        Standard.output("Clean: \(counts).\n")
      } else {
        Standard.output(
          "\(counted(report.problems.count, "problem")), of which \(unreadable) "
            + "cannot be read. Read: \(counts).\n")
        throw Exit.problem
      }
    }
  }
}
