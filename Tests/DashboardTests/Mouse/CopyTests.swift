import Drawing
import Testing

@testable import Dashboard

@Suite struct CopyTests {
  private func copied(_ person: Person) -> String? {
    if case .copy(let text)? = person.effects.last { text } else { nil }
  }

  @Test func aMessageIsCopiedWithWhoWroteItAndWhen() {
    var person = Person()
    person.press("3", "Enter", "g", "y")
    #expect(copied(person)?.hasPrefix("José Muñoz, ") == true)
    #expect(copied(person)?.hasSuffix("with nothing sweet in my pocket.") == true)
    person.sees("Copied: “José Muñoz, ")
  }

  @Test func aLineOfAListIsCopiedByItsName() {
    var person = Person()
    person.press("2", "/okafor", "Enter", "y")
    #expect(copied(person) == "J. Okafor")
    person.press("3", "y")
    #expect(copied(person) == "Insulin before exercise")
  }

  @Test func aPageIsCopiedAsItReads() {
    var person = Person()
    person.press("2", "/ana", "Enter", "Enter", "y")
    #expect(copied(person)?.isEmpty == false)
  }

  @Test func nothingHostileReachesTheClipboard() {
    var town = Town.records()
    town.say("insulin", "jo", hoursAgo: 0.1, "rm -rf\u{1B}]52;c;AAAA\u{7}\u{202E}\r\nnext\u{9B}31m")
    var person = Person(town.community())
    person.press("3", "Enter", "G", "y")
    let text = copied(person) ?? ""
    #expect(text.contains("rm -rf") && text.contains("\nnext"))
    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || !($0.value < 0x20 || 0x7F...0x9F ~= $0.value || $0 == "\u{202E}") }
    )
  }

  @Test func whereNothingIsSelectedItSaysSo() {
    var person = Person()
    person.press("y")
    #expect(copied(person) == nil)
    person.sees("There are no words here to copy.")
  }
}
