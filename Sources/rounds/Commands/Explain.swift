import ArgumentParser
import CommunityModel
import Drawing
import TrustMetrics

/// `rounds explain`.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say why a figure is what it is: its sum, what is behind it, what to do, where it comes from.",
    discussion: "Figures: \(Explain.names).")

  @Argument(help: "The figure, by id or by name.", completion: .list(FigureID.allCases.map(\.word)))
  var figure: String

  @OptionGroup var options: ShowOptions

  @Option(help: ArgumentHelp("Whose figure, for those that are about one member.", valueName: "id"))
  var member: String?

  func validate() throws {
    guard let id = FigureID(word: figure) else {
      throw ValidationError("There is no figure “\(SafeText.clean(figure))”. There are \(Explain.names).")
    }
    switch (id.scope, member) {
    case (.member, nil):
      let twin = FigureID.allCases.first { $0.scope == .community && $0.name == id.name }
      let hint = twin.map { " The one of the community as a whole is \($0.word) (\($0.rawValue))." } ?? ""
      throw ValidationError("\(id.name) (\(id.rawValue)) is about one member: add --member ID.\(hint)")
    case (.community, .some):
      throw ValidationError("\(id.name) (\(id.rawValue)) is about the community as a whole: leave --member out.")
    default: break
    }
  }

  func run() throws {
    guard let id = FigureID(word: figure) else { return }
    try options.read { community, asOf in
      if let member, community.members.row(id: member) == nil {
        Standard.error("rounds: no member has the id “\(SafeText.clean(member))”")
        throw Exit.problem
      }
      let trust = WholeTrust(community, asOf: asOf, withBridging: id == .bridging)
      guard let explanation = trust.explain(id, member.map { .member($0) } ?? .community) else {
        Standard.error("rounds: nothing is known about \(id.name) (\(id.rawValue)) here")
        throw Exit.problem
      }
      let text = ExplanationText(explanation: explanation, community: community)
      options.json ? text.printJSON() : text.printText()
    }
  }

  /// `trust (T), esteem (E), …`
  static var names: String { FigureID.allCases.map { "\($0.word) (\($0.rawValue))" }.joined(separator: ", ") }
}
