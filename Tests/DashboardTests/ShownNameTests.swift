import CommunityModel
import Drawing
import Testing

@testable import Dashboard

@Suite struct ShownNameTests {
  static func town() -> Community {
    var town = Town.records()
    for (id, name) in [("m018", "山田 花子"), ("m019", "שרה"), ("m020", "   "), ("m021", "?!"), ("m022", "(林美)")] {
      town.members.append(MemberRecord(id: id, name: name, role: .patient, joinedAt: Town.ago(2)))
      town.conversations.append(ConversationRecord(id: "t-\(id)", title: name, startedBy: id))
      town.say("t-\(id)", id, hoursAgo: 1, "hello")
    }
    return town.community()
  }

  @Test func inASCIIWhoseNameHasNoLettersIsShownByTheId() {
    var person = Person(Self.town(), columns: 120, rows: 50, glyphs: .ascii)
    person.press("2")
    for id in ["m018", "m019", "m020", "m022", "omar", "yuki"] { person.sees(" \(id) ") }
    person.sees("Mei Lin")
    person.sees("?!")
    #expect(!person.screen.contains(#/ \?\?+ {2}/#), "\(person.screen)")
    person.press("3")
    person.sees("t-m018")
    person.press("/t-m018", "Esc", "g", "Enter")
    person.sees("begun by m0")
    person.press("1")
    #expect(!person.screen.contains(#/ \?\?+ {2}/#), "\(person.screen)")
  }

  @Test func inUnicodeOnlyANameThatShowsNothingIsReplaced() {
    var person = Person(Self.town(), columns: 120, rows: 50)
    person.press("2")
    person.sees("山田 花子")
    person.sees("שרה")
    person.sees(" m020 ")
    for id in ["m018", "m019", "m021", "m022"] { person.doesNotSee(id) }
  }
}
