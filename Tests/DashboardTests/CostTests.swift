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
}
