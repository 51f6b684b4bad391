import ArgumentParser
import CommunityModel
import CommunityStore
import Glibc
import SampleCommunities

/// `rounds demo`.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look around in a made community: Harbor Diabetes Circle. No real people.")

  @Option(help: ArgumentHelp("Keep the community's store in this new folder.", valueName: "dir"))
  var keep: String?

  @Option(help: "Columns of the lines of --linear; 0 wraps nothing.")
  var size = LinearSession.usualWidth

  @Flag(help: "It plays itself and says what there is to see, until somebody presses a key.")
  var tour = false

  @OptionGroup var look: Look
  @OptionGroup var sharing: SharingOptions

  func run() throws {
    try reportingFailures {
      if let keep {
        try StoreCreation.requireEmpty(keep)
        try Demo.write(to: keep, endingAt: look.asOf ?? Clock.now())
        if !Standard.isTerminal(STDOUT_FILENO), !look.linear {
          Standard.output("\(keep)\n")
          return
        }
        try show(look.choice(keep, columns: size))
      } else {
        guard look.linear || (Standard.isTerminal(STDOUT_FILENO) && Standard.isTerminal(STDIN_FILENO)) else {
          Standard.error("rounds: the demo needs a terminal; `rounds demo --keep DIR` writes its store without one")
          throw Exit.problem
        }
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try Demo.write(to: folder.path, endingAt: look.asOf ?? Clock.now())
        var choice = look.choice(folder.path, columns: size)
        choice.remembers = false
        try show(choice)
      }
    }
  }

  private func show(_ choice: LiveDashboard.Choice) throws {
    var choice = choice
    // A tour and a visitor are of the team, who may do what is shown.
    if tour || sharing.kiosk, look.user == nil { choice.person = "amy" }
    try choice.share(sharing)
    choice.sharing.hasTour = tour
    choice.sharing.tourPace = Person.variable("ROUNDS_TOUR_PACE").flatMap(Double.init) ?? 1
    try LiveDashboard.runAndLeave(choice)
  }

  /// Writes the made community as a store.
  static func write(to path: String, endingAt end: Timestamp) throws {
    let made = HarborDiabetesCircle.make(endingAt: end)
    var store = try StoreCreation(path, profile: made.profile)
    for member in made.members { try store.add(member) }
    for conversation in made.conversations { try store.add(conversation) }
    for message in made.messages { try store.add(message) }
    try store.finish()
    _ = try Journal(path).append(made.journal)
  }
}
