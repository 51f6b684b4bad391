import CommunityModel
import Drawing
import Testing
import TrustMetrics

@testable import Dashboard

@Suite struct HomeBandTests {
  @Test func theBandHasTheHeadlineItsPartsAndTheReason() {
    let person = Person.trusting(columns: 100, rows: 30)
    person.sees("Trust 71 (66–75) ▼3 in 28 d")
    for part in ["Heard 84", "Together 79", "Stands 62", "Esteem 74"] { person.sees(part) }
    person.sees("because Together fell 88 → 79")
  }

  @Test(arguments: [
    (40, 8), (40, 10), (40, 24), (60, 14), (60, 20), (80, 20), (80, 22), (80, 24), (120, 20), (120, 60),
  ])
  func theBandTakesNoListFromTheScreen(_ columns: Int, _ rows: Int) {
    let with = Person.trusting(columns: columns, rows: rows).state.layout
    let end = with.counts?.row ?? with.footer?.row ?? rows
    let body = end - (with.header.map { $0.endRow } ?? 0)
    let lists = with.panes.count { $0.pane.isList }
    let wanted = rows >= 34 ? 3 : 2
    #expect(lists == (body >= wanted * (with.hasBorders ? 6 : 4) ? wanted : 1))
    if let band = with.band {
      #expect(band.endRow == end)
      for pane in with.panes { #expect(pane.rect.endRow <= band.row + (band.rows > 1 ? 1 : 0)) }
      if lists == 1 { #expect(body - band.rows >= 8) }
    }
  }

  @Test func aScreenOfTenLinesHasNoBand() {
    #expect(Person.trusting(columns: 40, rows: 10).state.layout.band == nil)
  }

  @Test func aPageThatFillsTheScreenHasTheRoomOfTheBand() {
    var person = Person.trusting(columns: 80, rows: 24)
    #expect(person.state.layout.band != nil)
    person.press("S-Tab")
    #expect(person.state.focus == .summary && person.state.layout.band == nil)
  }

  @Test func theBandLeavesHowMuchOfThePaneAboveIsHidden() {
    var town = Town.records()
    for number in 0..<30 {
      town.members.append(
        MemberRecord(id: "x\(number)", name: "Person \(number)", role: .patient, joinedAt: Town.ago(Double(number))))
    }
    var person = Person.trusting(town.community(), columns: 80, rows: 24)
    person.press("Tab", "Tab")
    let line = person.screen.split(separator: "\n").first { $0.contains("Trust 71") }
    #expect(line?.contains("because Together fell 88 → 79 ━ 1/32 ━") == true, "\(line ?? "")")
  }

  @Test func nothingMovedIsNoReason() {
    var person = Person(columns: 120, rows: 30)
    person.happen(
      .trust(
        Trusted.report {
          $0.community.before?.trust = 71.3
          $0.community.changes = []
        }))
    person.sees("Trust 71 (66–75) as 28 d ago")
    person.doesNotSee("because")
    person.happen(.trust(Trusted.report { $0.community.before = nil }))
    person.sees("Trust 71 (66–75) ─")
  }

  @Test func narrowScreensSayItInOneLine() {
    let person = Person.trusting(columns: 44, rows: 24)
    person.sees("Trust 71 (66–75) ▼3 in 28 d · because")
  }
}
