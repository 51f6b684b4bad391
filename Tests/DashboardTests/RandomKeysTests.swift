import CommunityModel
import Drawing
import FollowUps
import TestSupport
import Testing

@testable import Dashboard

@Suite struct RandomKeysTests {
  static let keys =
    Array(Set(Action.all.flatMap(\.bindings).flatMap(\.keys))).sorted { $0.name < $1.name }
    + "aeinorst é漢".map { Key.character($0) } + [.function(5), .insert, .alt("x"), .control("q")]

  @Test(arguments: 0..<8)
  func noKeysSizesAndSnapshotsTrapOrLoseTheCursor(_ seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var town = Town.records()
    var person = Person(town.community(), columns: 80, rows: 24, glyphs: seed % 2 == 0 ? .unicode : .ascii)
    person.work = Shift()
    for step in 0..<250 {
      switch Int.random(in: 0..<44, using: &dice) {
      case 0:
        let columns = Int.random(in: 0..<[8, 60, 240].randomElement(using: &dice)!, using: &dice)
        person.happen(.resize(Size(columns: columns, rows: Int.random(in: 0..<70, using: &dice))))
      case 1:
        town.say("insulin", "tom", hoursAgo: -Double(step) * 0.01, "Number \(step)")
        if step % 7 == 0 { town.members.removeLast() }
        if step % 11 == 0 { town.conversations.shuffle(using: &dice) }
        person.happen(.community(town.community()))
      case 2: person.happen(.clock(Town.now.adding(days: Int64.random(in: -900...900, using: &dice))))
      case 3: person.happen(.paste("o\n\u{202E}漢"))
      case 4: person.searchesAreAnswered.toggle()
      case 5:
        // Reports and answers of this snapshot, of an earlier one, of another store, and of a community too small.
        let community = Bool.random(using: &dice) ? person.state.community : Town.make()
        let report = Trusted.report(
          for: community, isOlder: Bool.random(using: &dice), generation: Int.random(in: 0..<2, using: &dice))
        person.happen(.trust(Int.random(in: 0..<4, using: &dice) == 0 ? Trusted.suppressed() : report))
      case 6:
        person.happen(
          .trustProgress(step % 3 == 0 ? nil : TrustProgress(what: "bridging", fraction: Double(step) / 200)))
      case 7: person.answerWhy()
      case 8: person.happen(.key(.character("4")))
      case 9:
        person.work?.isAnswering.toggle()
        person.work?.failure = Bool.random(using: &dice) ? "the disk is full" : nil
        person.answerRecords()
      case 10:
        let member = person.state.community.members[MemberRow(step % 5)].id
        person.do(.raise([FlagDraft(member: member, reason: "Number \(step)", owner: "tomas")]), by: "tomas")
        person.do(.offer(person.work?.state.openFlags.prefix(2).map(\.id) ?? [], to: "amy", text: ""), by: "tomas")
      case 11: person.happen(.pinChecked(requestID: person.state.care.lastRequestID, Bool.random(using: &dice)))
      case 12: person.happen(.pinHashed(requestID: person.state.care.lastRequestID, "hash \(step)"))
      case 13: person.happen(.person("amy", readMarks: [:], readBaseline: Town.ago(4), views: []))
      case 14:
        // Worklists of this snapshot, of an earlier one with other members, and of another generation.
        let community = Bool.random(using: &dice) ? person.state.community : Needed.town()
        person.happen(
          .worklist(
            Needed.worklist(
              for: community, budget: [nil, 0, 2, 9].randomElement(using: &dice)!,
              generation: Int.random(in: 0..<4, using: &dice) / 3, emergency: Bool.random(using: &dice))))
      case 15: person.happen(.key(.character("1")))
      case 16, 17, 18:
        let place = Frame.Position(
          column: .random(in: -1..<max(1, person.state.size.columns + 2), using: &dice),
          row: .random(in: -1..<max(1, person.state.size.rows + 2), using: &dice))
        let action = [MouseEvent.Action.press, .press, .drag, .release, .wheelUp, .wheelDown]
          .randomElement(using: &dice)!
        person.happen(.mouse(MouseEvent(action: action, position: place)))
      case 19: person.happen(.place(person.state.place))
      default:
        let key = Self.keys.randomElement(using: &dice)!
        person.happen(.key(key))
      }
      let frame = render(person.state, theme: .mono)
      #expect(frame.size == person.state.size)
      #expect(frame.cells.count == frame.size.columns * frame.size.rows)
      expectValidCursor(person.state)
    }
  }

  private func expectValidCursor(_ state: DashboardState) {
    for pane in state.current.id.lists {
      guard let list = state.current.lists[pane] else { continue }
      #expect(list.rows.isEmpty ? list.selectedID == nil : list.rows.indices.contains(list.index))
      #expect(list.selectedID == state.id(at: list.index, in: list, pane))
      if state.layout.rect(of: pane) != nil, !list.rows.isEmpty {
        #expect(list.top <= list.index && list.index < list.top + state.visibleRows(of: pane))
      }
    }
    if let thread = state.current.thread, !thread.nodes.isEmpty, state.layout.rect(of: .thread) != nil {
      #expect(thread.nodes.indices.contains(thread.selected))
      if !state.layout.inside(.thread).isEmpty {
        #expect(thread.visible.contains { $0.index == thread.selected })
      }
    }
  }
}
