import CommunityModel
import Drawing
import Testing

@testable import Dashboard

/// What is read for a screen is in proportion to the screen, however large the community is.
@Suite struct CostTests {
  @Test func aLongThreadReadsOnlyWhatIsVisible() {
    let texts = CountedTexts(ThreadTests.chain(10_000))
    var person = Person(texts.snapshot(), columns: 80, rows: 24, readUpTo: Town.now)
    person.press("3", "Enter")
    let before = texts.count
    person.press("G")
    #expect(texts.count - before < 60)
    let opened = texts.count
    person.press("j", "k", "j", "k")
    #expect(texts.count - opened < 10)
  }

  @Test func drawingReadsNothing() {
    let texts = CountedTexts(Town.make())
    var person = Person(texts.snapshot())
    for key in ["1", "Tab", "2", "Enter", "3", "Enter", "?", "Esc"] {
      person.press(key)
      let before = texts.count
      _ = render(person.state, theme: .mono)
      #expect(texts.count == before, "after \(key)")
    }
  }

  @Test func movingInAListOfConversationsReadsOnlyThePreview() {
    let texts = CountedTexts(SnapshotTests.many(5_000))
    var person = Person(texts.snapshot(), columns: 200, rows: 60)
    person.press("3")
    let before = texts.count
    person.press("j", times: 50)
    #expect(texts.count - before <= 60)
  }

  @Test func aPageAboutAMemberReadsItsLastExchanges() {
    let texts = CountedTexts(ThreadTests.chain(10_000))
    var person = Person(texts.snapshot(), columns: 120, rows: 40, readUpTo: Town.now)
    let before = texts.count
    person.press("2")
    #expect(texts.count - before <= 42)
  }

  @Test(arguments: ["2", "3", "4", "5"])
  func whatIsBesideAListIsMadeOnceTheKeysRest(screen: String) {
    let texts = CountedTexts(SnapshotTests.many(200))
    var moving = Person(texts.snapshot(), columns: 200, rows: 60)
    var eager = moving
    moving.state.followsAtRest = true
    moving.press(screen)
    eager.press(screen)
    #expect(!moving.state.isPageBehind)
    let before = texts.count
    moving.press("j", times: 3)
    eager.press("j", times: 3)
    #expect(moving.state.isPageBehind && !eager.state.isPageBehind)
    if screen == "3" { #expect(texts.count - before <= 6) }
    _ = update(&moving.state, .rested)
    #expect(!moving.state.isPageBehind)
    #expect(moving.screen == eager.screen)
  }

  @Test func whoGoesToThePageFindsItMade() {
    var person = Person(SnapshotTests.many(200), columns: 200, rows: 60)
    person.state.followsAtRest = true
    person.press("2", "j", "j")
    #expect(person.state.isPageBehind)
    person.press("Tab")
    #expect(!person.state.isPageBehind)
    // News are of the line that is selected now, too.
    person.press("Tab", "j")
    _ = update(&person.state, .notice("Somebody wrote."))
    #expect(!person.state.isPageBehind)
  }
}
