/// How a keymap file names places, and what must stay possible in each of them.
extension ActionContext {
  /// Names of groups of places.
  private static let groups: [(name: String, contexts: Set<ActionContext>)] = [
    ("lists", .lists), ("reading", .reading), ("screens", .screens), ("windows", .windows.union([.help, .handOff])),
  ]

  /// The names that may stand before an action, the groups first.
  static var placeNames: [String] { groups.map(\.name) + allCases.map(\.rawValue) }

  /// The places of a name, and how narrow it is: 1 for a group, 2 for one place. Blanks, hyphens and case do not count.
  static func places(named name: String) -> (contexts: Set<ActionContext>, rank: Int)? {
    let plain = plain(name)
    if let group = groups.first(where: { $0.name == plain }) { return (group.contexts, 1) }
    return allCases.first { Self.plain($0.rawValue) == plain || Self.plain("\($0)") == plain }.map { ([$0], 2) }
  }

  private static func plain(_ name: String) -> String {
    name.lowercased().filter { $0 != " " && $0 != "-" && $0 != "_" }
  }

  /// True where letters are text, not keys.
  var takesLetters: Bool {
    switch self {
    case .typing, .viewName, .palette, .secret, .locked, .form, .helpLine: true
    default: false
    }
  }

  /// Of each of these groups one action needs a key here, and what it is for.
  var waysOut: [(ways: [Action.ID], meaning: String)] {
    switch self {
    case .worklist, .stirring, .newcomers, .memberList, .conversationList, .figureList, .tieList:
      [([.leave], "leaves Rounds"), ([.help, .palette], "shows what can be done")]
    case .page, .figurePage, .figure, .thread, .egoPage:
      [
        ([.leave], "leaves Rounds"), ([.help, .palette], "shows what can be done"),
        ([.back, .listBeside, .nextPane, .palette], "leads back"),
      ]
    case .typing: [([.dropFilter, .keepFilter], "closes the line")]
    case .form: [([.closeForm], "closes the form"), ([.saveForm], "saves the form")]
    case .locked: [([.giveSecret], "opens the lock")]
    case .secret: [([.close], "closes the window"), ([.giveSecret], "takes the passphrase")]
    case .palette, .sortMenu, .filterMenu, .viewName, .picker, .themePicker:
      [([.close], "closes the window"), ([.choose], "takes a line")]
    case .help, .handOff: [([.close], "closes the window")]
    case .helpLine: [([.keepFilter, .dropFilter], "closes the line")]
    }
  }
}
