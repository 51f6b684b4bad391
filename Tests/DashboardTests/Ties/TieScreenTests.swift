import CommunityModel
import Drawing
import Testing
import TrustMetrics

@testable import Dashboard

@Suite struct TieScreenTests {
  /// Ana has ties with three, Tom with two of both ways; nobody else is known of.
  private static func report(for community: Community) -> TrustReport {
    Trusted.report(for: community) { report in
      let count = community.members.count
      report.members.twoWayTies = [UInt16](repeating: 0, count: count)
      report.members.oneWayTies = report.members.twoWayTies
      for (id, both, one) in [("ana", 0, 3), ("tom", 2, 1), ("jo", 4, 0), ("amy", 3, 0)] {
        guard let row = community.members.row(id: id)?.index else { continue }
        report.members.twoWayTies[row] = UInt16(both)
        report.members.oneWayTies[row] = UInt16(one)
        if id == "amy" { report.members.flags[row] |= MemberFigures.Flag.team }
      }
      let rows = (0..<count).map(UInt32.init)
      let ana = community.members.row(id: "ana").map { [UInt32($0.index)] } ?? []
      report.members.aloneOrder = ana + rows.filter { !ana.contains($0) }
      report.members.mostTiesOrder = rows.sorted {
        report.members.twoWayTies[Int($0)] == report.members.twoWayTies[Int($1)]
          ? $0 < $1 : report.members.twoWayTies[Int($0)] > report.members.twoWayTies[Int($1)]
      }
    }
  }

  static func person(columns: Int = 140, rows: Int = 45, glyphs: GlyphSet = .unicode) -> Person {
    let town = Town.make()
    var person = Person(town, columns: columns, rows: rows, glyphs: glyphs)
    person.happen(.trust(report(for: town)))
    return person
  }

  @Test func fiveOpensTheTiesAndWhoIsAloneStandsFirst() {
    var person = Self.person()
    person.press("5")
    #expect(person.state.screen == .ties && person.state.focus == .tieList)
    #expect(person.selected == "ana")
    person.sees("alone first")
    person.sees("alone")
    #expect(person.cursorLines.first?.contains("Ana Ruiz") == true)
  }

  @Test func thePictureShowsWhoGivesAttentionToWhom() {
    var person = Self.person()
    person.press("5", "/okafor", "Enter")
    person.sees("┤ J. Okafor ├")
    person.sees("←═→ both ways")
    person.sees("go both ways, none of them with the team")
    person.sees("Walk on to")
    person.sees("Know each other")
  }

  @Test func enterWalksAlongATieAndEscReturns() {
    var person = Self.person()
    person.press("5", "/okafor", "Enter", "Enter")
    #expect(person.state.focus == .egoPage)
    person.press("j")
    guard case .ties(let next)? = person.state.selectedTarget else {
      Issue.record("nobody to walk on to\n\(person.screen)")
      return
    }
    person.press("Enter")
    #expect(person.state.current.document.subject == .ties(next) && person.state.focus == .egoPage)
    #expect(next != "jo" && person.selected == next)
    person.press("Esc")
    #expect(person.state.current.document.subject == .ties("jo"))
    #expect(person.state.focus == .egoPage)
  }

  @Test func pOpensTheProfileOfWhoTheCursorIsOn() {
    var person = Self.person()
    person.press("5", "/okafor", "Enter", "p")
    #expect(person.state.screen == .members && person.selected == "jo")
    person.press("Esc")
    #expect(person.state.screen == .ties)
  }

  @Test func theLineOfAProfileOpensThePicture() {
    var person = Self.person(rows: 90)
    person.press("2", "/okafor", "Enter", "Enter")
    person.sees("4 two-way, 0 one-way in 90 days")
    person.press("g")
    for _ in 0..<30 where person.state.selectedTarget != .ties("jo") { person.press("j") }
    person.press("Enter")
    #expect(person.state.screen == .ties && person.selected == "jo")
  }

  @Test func numbersStandInThePlaceOfThePictureOnRequest() {
    var person = Self.person()
    person.press("5", "/okafor", "Enter", "#")
    person.sees("replies")
    person.sees("mentions")
    person.doesNotSee("┤ J. Okafor ├")
    person.press("#")
    person.sees("┤ J. Okafor ├")
    person.press("4", "#")
    person.sees("Date")
    person.sees("80 % interval")
    person.press("1", "#")
    person.sees("There are no pictures here.")
  }

  @Test func wLooksNearerOrFurther() {
    var person = Self.person()
    person.press("5", "/okafor", "Enter")
    person.sees("of the last 90 days")
    person.press("w")
    person.sees("of the last year")
    person.press("w", "w")
    person.sees("of the last 28 days")
  }

  @Test func withoutFiguresTheListSaysSoAndThePictureIsThere() {
    var person = Person(columns: 140, rows: 45)
    person.press("5", "/okafor", "Enter")
    person.sees("until ties are known")
    person.sees("┤ J. Okafor ├")
    person.press("Esc", "s", "Enter")
    person.sees("Who has ties with whom is")
  }

  @Test func somebodyWhomNobodyAnsweredIsSaidToBeAlone() {
    var person = Self.person()
    person.press("5", "/fay", "Enter")
    person.sees("first line of this picture")
    person.press("Esc", "/bell", "Enter")
    person.sees("A program has no ties")
  }

  @Test(arguments: [(40, 10), (60, 16), (80, 24), (100, 30), (140, 45), (400, 120)])
  func everySizeShowsTiesInASCIIToo(_ columns: Int, _ rows: Int) {
    for glyphs in [GlyphSet.unicode, .ascii] {
      var person = Self.person(columns: columns, rows: rows, glyphs: glyphs)
      person.press("5", "/okafor", "Enter", "Enter")
      let screen = person.screen
      #expect(screen.contains("J. Okafor"), "\(screen)")
      if glyphs.isASCII { #expect(screen.utf8.allSatisfy { $0 == 10 || (32..<127).contains($0) }, "\(screen)") }
      for key in ["#", "G", "#", "g", "w"] { person.press(key) }
    }
  }
}
