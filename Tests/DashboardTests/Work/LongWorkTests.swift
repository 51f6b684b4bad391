import CommunityModel
import Drawing
import Testing
import TrustMetrics

@testable import Dashboard

@Suite struct LongWorkTests {
  @Test func loadingSaysHowFarAndHowLong() {
    let whole = CountedTexts(Town.make())
    var person = Person(whole.snapshot(read: 62))
    person.sees("loading 62 % ██████▎░░░ 52 messages")
    person.happen(.loadingTime(secondsLeft: 3))
    person.sees("loading 62 % ██████▎░░░ 3 s left 52 messages")
    person.press("C-g")
    person.sees("q leaves")
    person.happen(.community(whole.snapshot()))
    person.press("j")
    person.doesNotSee("left")
  }

  @Test func figuresCanBeStoppedAndTheFooterSaysSo() {
    var person = Person(columns: 140, rows: 40)
    person.happen(.trustProgress(TrustProgress(what: "bridging", fraction: 0.4, secondsLeft: 100)))
    person.sees("bridging 40 % ████░░░░░░ 1 min left")
    person.effects = []
    person.press("C-g")
    #expect(person.effects == [.cancelFigures])
    person.sees("The figures were stopped")
    person.press("j")
    #expect(person.state.workForms == ["figures stopped"])
    person.effects = []
    person.press("C-g")
    #expect(person.effects.isEmpty)
    person.happen(.trustProgress(TrustProgress(what: "figures", fraction: 0)))
    person.press("j")
    person.doesNotSee("figures stopped")
  }

  @Test func aSearchCanBeStoppedAndWhatItFoundStays() throws {
    var person = Person(columns: 140, rows: 40)
    person.searchesAreAnswered = false
    person.press("3", "/dose", "Enter")
    let id = try #require(person.state.runningSearch)
    person.happen(.searchProgress(searchID: id, 0.4, secondsLeft: nil))
    person.sees("searching 40 %")
    person.happen(.searchProgress(searchID: id - 1, 0.9, secondsLeft: nil))
    person.doesNotSee("90 %")
    person.effects = []
    person.press("C-g")
    #expect(person.effects == [.cancelSearch(id: id)])
    #expect(person.state.runningSearch == nil)
    person.press("j")
    person.doesNotSee("searching")
  }

  @Test func whereNothingIsDoneThereIsNothingToStop() {
    var person = Person()
    person.press("C-g")
    person.sees("Nothing is being computed or looked for.")
    #expect(person.effects.isEmpty)
  }

  @Test(arguments: [20, 40, 60, 80, 100])
  func theWordsFitTheirLine(_ columns: Int) {
    var person = Person(CountedTexts(Town.make()).snapshot(read: 62), columns: columns, rows: 24)
    person.happen(.loadingTime(secondsLeft: 100_000))
    #expect(person.screen.split(separator: "\n").allSatisfy { TextWidth.columns(String($0)) <= columns })
    if columns >= 40 { person.sees("62 %") }
  }
}
