import CommunityModel
import Drawing
import FollowUps
import Testing

@testable import Dashboard

@Suite struct ActionTableTests {
  @Test func noTwoActionsShareAKeyInOneContext() {
    for context in ActionContext.allCases {
      var owners: [Key: Action.ID] = [:]
      for action in Action.all {
        for key in action.keys(in: context) {
          #expect(owners[key] == nil, "\(key.name) is \(owners[key]!) and \(action.id) in \(context)")
          owners[key] = action.id
        }
      }
    }
  }

  @Test func everyActionStandsOnceInTheTable() {
    #expect(
      Action.all.map(\.id).sorted(by: { $0.rawValue < $1.rawValue })
        == Action.ID.allCases.sorted(by: { $0.rawValue < $1.rawValue }))
  }

  @Test func everyActionHasWordsAndKeys() {
    for action in Action.all {
      #expect(!action.title.isEmpty && action.help.hasSuffix("."))
      #expect(!action.bindings.flatMap(\.keys).isEmpty)
      #expect(action.bindings.allSatisfy { !$0.contexts.isEmpty })
    }
  }

  @Test func theHelpNamesEveryActionAndItsKeys() {
    let lines = HelpWindow(Person(columns: 200, rows: 100).state).lines.map { $0.map(\.text).joined() }
    let text = lines.joined(separator: "\n")
    for action in Action.all {
      #expect(text.contains(HelpWindow.keys(of: action)))
      #expect(text.contains(action.help.split(separator: " ").prefix(4).joined(separator: " ")))
    }
  }

  /// Somebody who has come far enough that every action of a context can do something.
  static func somebody(in context: ActionContext) -> Person {
    var town = Town.records()
    for number in 0..<30 {
      town.members.append(
        MemberRecord(id: "x\(number)", name: "Person \(number)", role: .patient, joinedAt: Town.ago(Double(number))))
      town.conversations.append(ConversationRecord(id: "w\(number)", title: "Question number \(number)"))
      town.say(
        "w\(number)", "x\(number)", hoursAgo: 1 + Double(number), "Can somebody tell me about question \(number)?")
    }
    var person = Person(town.community(), columns: 120, rows: 12)
    // A person whom the loop has told the themes.
    person.happen(.themes(ThemePickerTests.themes, chosen: nil))
    if [.figureList, .figurePage, .figure].contains(context) {
      person.happen(.trust(Trusted.report(for: person.state.community)))
    }
    let middle = ["j", "j", "j", "j", "j", "j", "j", "j", "j", "j", "j", "j"]
    func press(_ keys: [String]) { for key in keys { person.press(key) } }
    switch context {
    case .worklist:
      person.happen(.worklist(Needed.everybody(in: person.state.community)))
      press(["/person", "Enter"] + middle)
    case .filterMenu, .viewName:
      person.happen(.worklist(Needed.everybody(in: person.state.community)))
      person.state.care.views = [SavedView(name: "mine", filter: person.state.care.filter)]
      press(["F", "j", "j", "Enter"])
      press(context == .viewName ? ["G", "Enter", "a", "b"] : ["j", "j", "j"])
    case .stirring: press(["Tab", "/quest", "Enter"] + middle)
    case .newcomers: press(["Tab", "Tab", "/person", "Enter"] + middle)
    case .memberList:
      press(["2", "/person", "Enter"] + middle)
      // A flag to do something with, one that is closed, and something to take back and to do again.
      person.work = Shift()
      let member = person.selected ?? ""
      person.do(.raise([FlagDraft(member: member, reason: "Needs a call")]))
      person.do(.raise([FlagDraft(member: member, reason: "Needs a visit")]))
      person.do(.complete(["f2"], outcome: "Visited"))
      person.do(.note(["f1"], text: "Tried"))
      person.do(.undo(4))
    case .conversationList: press(["3", "/quest", "Enter"] + middle)
    case .tieList: press(["5", "/person", "Enter"] + middle)
    case .egoPage:
      press(["5", "/okafor", "Enter", "Enter", "j", "j", "C-d"])
    case .page: press(["2", "/ana", "Enter", "Enter", "j", "j", "j"])
    case .figureList:
      press(["4"] + middle)
      // Something that takes long, and can be stopped.
      person.happen(.trustProgress(TrustProgress(what: "bridging", fraction: 0.4)))
    case .figurePage:
      press(["4", "G", "Enter"])
      person.answerWhy()
      press(["G", "C-u"])
    case .figure: press(["2", "/ana", "Enter", "Enter", "C-d", "C-d", "j"])
    case .thread: press(["3", "/carers", "Enter", "Enter", "g", "/tea", "Enter"] + middle)
    case .typing: press(["2", "j", "j", "j", "/person 1", "Down", "Down", "Down"])
    case .helpLine: press(["?", "/", "l", "i", "Down"])
    case .help: press(["?", "j", "j", "j", "j", "j", "j", "j", "j", "j", "j"])
    case .sortMenu: press(["3", "s", "j"])
    case .form:
      person.work = Shift()
      press(["2", "/ana", "Enter", "f", "abc def", "Left"])
    case .picker: press(["W"])
    case .palette: press([":", "m", "Down", "Down"])
    case .themePicker: press(["T", "j"])
    case .secret: press(["S", "abc"])
    case .locked:
      person.happen(.secretKnown(true))
      press(["L", "abc"])
    case .handOff:
      person.work = Shift()
      for number in 0..<6 { person.do(.raise([FlagDraft(member: "ana", reason: "Reason \(number)", owner: "amy")])) }
      for number in 6..<9 {
        person.do(.raise([FlagDraft(member: "jose", reason: "Reason \(number)", owner: "tomas")]), by: "tomas")
        person.do(.offer(["f\(number + 1 + number - 6)"], to: "amy", text: "Please"), by: "tomas")
      }
      press(["H", "j", "C-d"])
    }
    person.effects = []
    return person
  }

  @Test(arguments: ActionContext.allCases)
  func everyKeyOfEveryContextDoesSomethingOrSaysWhyNot(_ context: ActionContext) {
    let start = Self.somebody(in: context)
    #expect(start.state.context == context)
    let before = render(start.state, theme: .mono)
    for action in Action.all {
      for key in action.keys(in: context) {
        var person = start
        person.press(key.name)
        let changed = render(person.state, theme: .mono) != before || !person.effects.isEmpty
        #expect(changed, "\(key.name) (\(action.id)) does nothing in \(context)\n\(person.screen)")
      }
    }
  }

  @Test func everyActionCanBeDoneSomewhere() {
    let states = Dictionary(uniqueKeysWithValues: ActionContext.allCases.map { ($0, Self.somebody(in: $0).state) })
    for action in Action.all {
      let contexts = Set(action.bindings.flatMap(\.contexts))
      let isPossible = contexts.contains { context in states[context].map { action.whyDisabled(in: $0) == nil } ?? false
      }
      #expect(isPossible, "\(action.id) is never possible")
    }
  }

  @Test func hintsAreKeysThatWorkHere() {
    for context in ActionContext.allCases {
      let state = Self.somebody(in: context).state
      #expect(!state.hints.isEmpty)
      for hint in state.hints {
        let key = Key(name: hint.key)!
        #expect(Keymap.standard.action(of: key, in: context)?.title(in: context) == hint.title)
      }
    }
  }
}
