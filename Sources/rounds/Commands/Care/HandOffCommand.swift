import ArgumentParser
import CommunityModel
import FollowUps
import Presenting

/// `rounds handoff`.
struct HandOffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handoff",
    abstract: "Print the open flags of a shift as Situation, Background, Assessment, Recommendation.",
    discussion: """
      rounds handoff STORE --from amy --to tom --format markdown > handoff.md

      It prints, and gives nothing away: `rounds flag offer` offers flags to the receiver, who accepts each with a read-back \
      (`rounds flag accept`); until then the giver keeps it. Exit code 0: printed. 1: nobody of that name. 2: not a store.
      """)

  @OptionGroup var options: ShowOptions

  @Option(help: ArgumentHelp("Who takes over, by id or name.", valueName: "person"))
  var to: String?

  @Option(help: ArgumentHelp("Only the flags that this person has, by id or name.", valueName: "person"))
  var from: String?

  @Option(help: "text, markdown or json.")
  var format = HandOffFormat.text

  @Option(
    help: "Who is reading: an id or a name of the team; $ROUNDS_USER, else the account's name, when left out.")
  var user: String?

  func run() throws {
    try reportingRefusals {
      try options.read { community, asOf in
        let team = Team(community.profile)
        func person(_ word: String?, _ option: String) throws -> String? {
          guard let word else { return nil }
          guard let found = team.person(word) else {
            throw Refused("\(option): nobody on the team is “\(word)”. There are \(team.list).")
          }
          return found.id
        }
        let (giver, receiver) = (try person(from, "--from"), try person(to, "--to"))
        let names = Names(community.profile, community)
        let desk = CareDesk(options.store, names: names, mask: community.mask)
        try desk.catchUp()
        let followUps = WholeFollowUps(community, store: options.store, asOf: asOf)
        WordLists.report(followUps.problems)
        let reader = FlagReader(team.id(user ?? Person.name), community.profile)
        let report = HandOffReport.make(
          care: desk.state, worklist: followUps.worklist(desk.state), community: community, asOf: asOf.time,
          from: giver, to: receiver, zone: LocalZone.rule(community.profile.timeZone), name: { names($0) },
          reader: reader.id)
        let printer = HandOffPrinter(report: report, names: names, reader: reader)
        switch options.json ? .json : format {
        case .text: printer.printText()
        case .markdown: printer.printMarkdown()
        case .json: printer.printJSON()
        }
      }
    }
  }
}

/// How a hand-off is printed.
enum HandOffFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, json
}
