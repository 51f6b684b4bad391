import CommunityModel
import Drawing
import Testing

@testable import Dashboard
@testable import FollowUps

@Suite struct WorklistPaneTests {
  @Test func aLineSaysWhyWhoHasItSinceWhenAndWhatIsNext() {
    let person = Person.rounding(columns: 140, rows: 45, emergency: false)
    let line = person.cursorLines.first { $0.contains("▌!  Ana Ruiz") } ?? ""
    for word in ["! ", "unanswered 26 h", "+2", "Amy Ross", "26 h", "due 18:02"] {
      #expect(line.contains(word), "\(line)")
    }
    person.sees("late 3 h")
    person.sees("Needs you")
  }

  @Test func everySeverityHasItsOwnSignInBothGlyphSets() {
    for glyphs in [GlyphSet.unicode, .ascii] {
      let signs = Severity.allCases.map { $0.sign(glyphs) }
      #expect(Set(signs).count == Severity.allCases.count)
      #expect(signs.allSatisfy { TextWidth.columns($0, glyphs: glyphs) == 2 })
    }
    #expect(Severity.allCases.allSatisfy { $0.sign(.ascii).utf8.allSatisfy { $0 < 0x80 } })
  }

  @Test func inNarrowWindowsWhyAndSinceStayAndLatenessIsSaidInWords() {
    for columns in 32...79 {
      let person = Person.rounding(columns: columns, rows: 24, emergency: false)
      let lines = person.screen.split(separator: "\n").map(String.init)
      let ana = lines.first { $0.contains("▌!  Ana") || $0.contains(" !  Ana") } ?? ""
      #expect(ana.contains("unans") && ana.contains("26 h"), "\(columns): \(ana)")
      let tom = lines.first { $0.contains("!  Tom") } ?? ""
      #expect(tom.contains("late"), "\(columns): \(tom)")
    }
  }

  @Test func theLineOfTheDaysWorkLiesAfterTheBudgetAndTheCursorSkipsIt() throws {
    var person = Person.rounding(columns: 80, rows: 24)
    let lines = person.screen.split(separator: "\n").map(String.init)
    let divider = try #require(lines.firstIndex { $0.contains("── 3 a day ── 2 below, since 31 d") })
    #expect(lines[divider - 1].contains("Tom Kerr") && lines[divider + 1].contains("José Muñoz"))
    person.press("j", times: 3)
    #expect(person.selected == "jose")
    #expect(person.cursorLines.contains { $0.contains("José Muñoz") })
    person.press("k")
    #expect(person.selected == "tom")
  }

  @Test func theCursorStaysInSightAroundTheLineInAnyHeight() {
    for rows in 8...24 {
      var person = Person.rounding(columns: 60, rows: rows)
      for _ in 0..<5 {
        #expect(person.screen.contains("▌"), "\(rows)")
        let name = person.selected.flatMap { person.state.community.members.row(id: $0) }.map {
          String(person.state.community.members[$0].name.prefix(3))
        }
        #expect(person.cursorLines.contains { $0.contains(name ?? "?") }, "\(rows) \(name ?? "")\n\(person.screen)")
        person.press("j")
      }
    }
  }

  @Test func aRowThatMovesKeepsTheCursorAndOneThatVanishesLeavesItAtTheNearest() {
    var person = Person.rounding(emergency: false)
    person.press("j")
    #expect(person.selected == "tom")
    person.happen(.worklist(Needed.worklist(for: person.state.community) { $0.edit { $0.reverse() } }))
    #expect(person.selected == "tom")
    person.happen(
      .worklist(Needed.worklist(for: person.state.community) { $0.edit { $0.removeAll { $0.owner == "lena" } } }))
    #expect(person.selected == "jose")
  }

  @Test func aMorePressingMemberNeverSlipsUnderTheCursor() {
    var person = Person.rounding(emergency: false)
    #expect(person.selected == "ana")
    person.happen(.worklist(Needed.worklist(for: person.state.community)))
    #expect(person.selected == "ana")
  }

  @Test func whileNothingIsComputedNobodyIsSaidToBeWell() {
    var person = Person(columns: 80, rows: 24)
    person.happen(.trustProgress(TrustProgress(what: "bridging", fraction: 0.4)))
    person.sees("Looking for who needs somebody… bridging 40 %")
    person.doesNotSee("All who asked")
  }

  @Test func rowsOfAnotherGenerationAreNotReadAndTheCursorComesBack() {
    let texts = CountedTexts(Needed.town())
    var person = Person.rounding(texts.snapshot())
    person.press("j", "j")
    #expect(person.selected == "tom")
    person.happen(.community(texts.snapshot(generation: 7)))
    person.sees("Looking for who needs somebody…")
    #expect(person.state.current.list.rows.isEmpty)
    // The emergency stays where it can be seen.
    person.sees("“chest pain”")
    person.happen(.worklist(Needed.worklist(for: texts.whole, generation: 7)))
    #expect(person.selected == "tom")
  }

  @Test func theFilterLineFindsNamesRolesSegmentsAndReasons() {
    for (typed, id) in [
      ("kerr", "tom"), ("caregiver", "tom"), ("newly", "ana"), ("silent", "jo"), ("ana unansw", "ana"),
    ] {
      var person = Person.rounding()
      person.press("/\(typed)", "Enter")
      #expect(person.selected == id, "\(typed)")
      #expect(person.state.current.list.rows.count == 1, "\(typed)")
    }
  }

  @Test func theWorklistHasHalfOfTheHeightAndNewcomersComeWhenTheyHaveTheKeyboard() throws {
    for (columns, rows) in [(80, 24), (100, 30), (140, 45), (120, 34)] {
      var person = Person.rounding(columns: columns, rows: rows, emergency: false)
      let layout = person.state.layout
      let lists = layout.panes.filter { $0.pane.isList }
      let all = lists.map(\.rect.rows).reduce(0, +)
      #expect(try #require(layout.rect(of: .worklist)).rows * 2 >= all - lists.count)
      #expect((layout.rect(of: .newcomers) != nil) == (rows >= 34))
      person.press("Tab", "Tab")
      #expect(person.state.focus == .newcomers && person.state.layout.rect(of: .newcomers) != nil)
      #expect(person.state.layout.rect(of: .worklist) != nil)
    }
  }

  @Test func enterShowsTheirWordsAndEnterAgainOpensThemInTheirConversation() {
    var person = Person.rounding(columns: 80, rows: 24, emergency: false)
    person.press("Enter")
    #expect(person.state.focus == .summary)
    person.sees("Sugar has been 300 since Tuesday, should I call")
    person.press("Enter")
    person.sees("[3 Conversations]")
    #expect(person.message?.hasPrefix("Sugar has been 300") == true)
    person.press("Esc", "Esc")
    #expect(person.state.focus == .worklist && person.selected == "ana")
  }
}
