import CommunityModel
import Drawing
import Testing

@testable import Dashboard

@Suite struct DoubtfulDateTests {
  static let dates = [
    "2999-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2026-11-21T20:00:00Z",
    "2027-01-09T00:00:00Z", "2027-09-01T00:00:00Z", "1066-10-14T00:00:00Z",
  ]

  static func town(_ date: String) -> Community {
    var town = Town.records()
    let time = Timestamp(rfc3339: date) ?? Town.now
    town.members.append(MemberRecord(id: "time", name: "Time Traveller", role: .patient, joinedAt: time))
    town.conversations.append(ConversationRecord(id: "odd", title: "newline title", startedBy: "time"))
    town.messages.append(
      MessageRecord(id: "odd1", conversation: "odd", author: "time", sentAt: time, text: "hello from then"))
    return town.community()
  }

  @Test(arguments: dates)
  func anAgeIsNeverCutAndFitsItsColumn(_ date: String) throws {
    let person = Person(Self.town(date))
    let time = try #require(Timestamp(rfc3339: date))
    let age = person.state.age(time)
    #expect(age.count <= 6 && !age.isEmpty, "\(age)")
    for screen in ["1", "2", "3"] {
      for keys in [["/newline"], ["/travel"]] {
        var person = Person(Self.town(date), columns: 80, rows: 24)
        person.press(screen)
        for key in keys + ["Enter"] { person.press(key) }
        for line in person.cursorLines { #expect(!line.contains(#/ in \d*…/#) && !line.contains(#/\d…/#), "\(line)") }
      }
    }
  }

  @Test func agesOfEveryLengthFitTheColumn() {
    let state = Person().state
    for power in 0..<28 {
      for minutes in [2, 3, -2, -3].map({ Int64($0) << Int64(power) }) {
        let age = state.age(Town.now.adding(seconds: minutes * 60))
        #expect((1...6).contains(age.count), "\(minutes) min: \(age)")
      }
    }
  }

  @Test(arguments: ["2999-01-01T00:00:00Z", "0001-01-01T00:00:00Z"])
  func aProfileSaysThatADateCannotBeRight(_ date: String) {
    var person = Person(Self.town(date), columns: 200)
    person.press("2", "/travel", "Enter", "Enter")
    person.sees("Here since a date that cannot be right: \(date.prefix(10))")
    person.sees("last one on a date that cannot be right: \(date.prefix(10))")
    person.doesNotSee(" in 97")
    person.sees(date.hasPrefix("0001") ? ">99 y  newline title" : "future newline title")
  }

  @Test func aDateInDoubtIsTheOneInTheFileWhateverTheZone() {
    let time = Timestamp(rfc3339: "2999-01-01T00:00:00Z") ?? Town.now
    let state = DashboardState(
      community: Self.town("2999-01-01T00:00:00Z"), clock: Town.now, size: Size(columns: 80, rows: 24),
      readBaseline: Town.now, zone: ZoneRule { _ in -5 * 3600 })
    #expect(state.ago(time) == "on a date that cannot be right: 2999-01-01")
    #expect(state.ago(Town.ago(26)) == "26 h ago")
    #expect(state.ago(Town.ago(-3)) == "in 3 h")
    #expect(state.ago(Town.now) == "now")
  }

  @Test func aConversationFromAnotherTimeReadsWell() {
    var person = Person(Self.town("2999-01-01T00:00:00Z"))
    person.press("3", "/newline", "Enter", "Enter")
    person.sees("Time Traveller · patient · future · 1 Jan 2999 00:00")
    person.doesNotSee("answered for future")
  }
}
