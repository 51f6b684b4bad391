import Drawing
import Testing

@testable import Dashboard

/// With nothing but the arrows, Enter and Esc a person comes everywhere and can do everything.
@Suite struct ArrowsOnlyTests {
  /// Opens the command line from where the person is, with an arrow.
  private func opened(_ person: Person) -> Person {
    var person = person
    for _ in 0..<3 where person.state.context != .palette { person.press("Left") }
    return person
  }

  private func choices(_ person: Person) -> [PaletteEntry] {
    if case .palette(let palette) = person.state.overlay { palette.found } else { [] }
  }

  private func choose(_ id: Action.ID, _ person: Person) -> Person? {
    var person = opened(person)
    guard let place = choices(person).firstIndex(where: { $0.choice == .action(id) && $0.whyNot == nil }) else {
      return nil
    }
    for _ in 0..<place { person.press("Down") }
    person.press("Enter")
    return person
  }

  @Test(arguments: [
    (Action.ID.goMembers, ScreenID.members), (.goConversations, .conversations), (.goTrust, .trust),
    (.goRounds, .rounds),
  ])
  func everyScreenIsReached(_ action: Action.ID, _ screen: ScreenID) {
    let start = choose(.goMembers, Person())
    #expect(start.flatMap { choose(action, $0) }?.state.screen == screen)
  }

  @Test func everyPaneIsReached() {
    for (action, screen) in [
      (Action.ID.goRounds, ScreenID.rounds), (.goMembers, .members), (.goConversations, .conversations),
      (.goTrust, .trust),
    ] {
      guard var person = choose(action, .trusting()) else { continue }
      var seen: Set<Pane> = [person.state.focus]
      for _ in screen.panes {
        person = choose(.nextPane, person) ?? person
        seen.insert(person.state.focus)
        if !person.state.focus.isList { person.press("Left") }
      }
      for _ in screen.panes {
        person = choose(.previousPane, person) ?? person
        seen.insert(person.state.focus)
        if !person.state.focus.isList { break }
      }
      #expect(seen == Set(screen.panes), "\(screen)")
    }
  }

  /// What a key does somewhere, an arrow does too: each action of a context is an arrow itself, or stands in the list.
  @Test(arguments: ActionContext.allCases)
  func everyActionThatIsPossibleIsReached(_ context: ActionContext) {
    let arrows: [Key] = [.up, .down, .left, .right, .enter, .escape]
    let start = ActionTableTests.somebody(in: context)
    guard start.state.context == context, !context.takesLetters else { return }
    let listed = choices(opened(start)).map(\.choice)
    for action in Action.all where action.applies(in: context) && action.id != .palette {
      guard action.whyDisabled(in: start.state) == nil else { continue }
      let byArrow = Keymap.standard.keys(of: action.id, in: context).contains { arrows.contains($0) }
      // Moving further than a line is what an arrow does when it is held.
      let isMoving = action.group == .moving
      let isListed = listed.contains(.action(action.id))
      let isElsewhere = [.help, .redraw, .suspend, .leave, .filter].contains(action.id)
      #expect(byArrow || isMoving || isListed || isElsewhere, "\(action.id) in \(context)")
    }
  }

  @Test func viPeopleFindTheirKeysEverywhere() {
    for context in ActionContext.allCases where Set<ActionContext>.screens.contains(context) {
      for (key, id) in [
        ("h", Action.ID.listBeside), ("j", .down), ("k", .up), ("l", .open), ("g", .top), ("G", .bottom),
        ("C-d", .halfDown), ("C-u", .halfUp), ("C-f", .pageDown), ("C-b", .pageUp), ("/", .filter), ("n", .nextMatch),
        ("N", .previousMatch), (":", .palette), ("q", .leave), ("u", .undo),
      ] {
        #expect(Key(name: key).flatMap { Keymap.standard.action(of: $0, in: context) }?.id == id, "\(key) \(context)")
      }
    }
  }
}
