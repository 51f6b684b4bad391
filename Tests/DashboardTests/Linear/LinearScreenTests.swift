import CommunityModel
import Drawing
import Testing

@testable import Dashboard

@Suite struct LinearScreenTests {
  private func heard(_ person: Person, width: Int = 78) -> String {
    linearLines(person.state, width: width).joined(separator: "\n")
  }

  /// Boxes, blocks, charts, and signs that would be spelt out.
  static func isNoise(_ scalar: Unicode.Scalar) -> Bool {
    (0x2500...0x25FF).contains(scalar.value) || scalar.value < 0x20 && scalar != "\n" || scalar.value == 0x7F
      || (0x80...0x9F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
      || (0x2066...0x2069).contains(scalar.value)
  }

  @Test func anEmergencyIsHeardBeforeEverythingElse() {
    let lines = linearLines(Person.rounding(trusting: true).state, width: 0)
    #expect(lines[0] == "Emergency: 林美 Mei Lin, “chest pain”, 3 minutes ago.")
    #expect(lines[1].contains("911"))
  }

  @Test func theFirstScreenSaysEveryPaneWithItsTitleAndNumberedRows() {
    let text = heard(.rounding(trusting: true), width: 0)
    #expect(text.contains("Rounds, screen 1 of "))
    #expect(text.contains("(list, here)") && text.contains("\nStirring") && text.contains("\nNew here"))
    #expect(text.contains("1 of 5, selected: 林美 Mei Lin, emergency, “chest pain”"))
    #expect(text.contains("2 of 5: Ana Ruiz, red, unanswered 26 hours, 2 more reasons, you have it"))
    #expect(text.contains("Trust: 71 of 100, likely 66 to 75, down 3 in 28 days, because Together fell 88 to 79."))
    #expect(text.contains("overdue") && text.contains("52 messages, 14 members."))
    #expect(text.split(separator: "\n").last?.hasPrefix("Keys: ") == true)
  }

  @Test(arguments: [
    [], ["j"], ["Tab"], ["Tab", "Tab"], ["S-Tab"], ["Enter"], ["2"], ["2", "Enter"], ["3"], ["3", "Enter"], ["4"],
    ["4", "Enter"], ["4", "j", "Enter"], ["?"], ["2", "s"], ["j", "f"], ["W"], ["F"], ["H"], ["2", "/ana"], ["v"],
    ["V"],
  ])
  func nothingThatIsHeardIsASignOfAScreen(_ keys: [String]) {
    for (columns, rows) in [(80, 24), (120, 40), (40, 10), (98, 120)] {
      var person = Person.rounding(columns: columns, rows: rows, trusting: true)
      for key in keys { person.press(key) }
      let text = heard(person)
      #expect(!text.isEmpty)
      let noise = text.unicodeScalars.filter(LinearScreenTests.isNoise)
      #expect(noise.isEmpty, "\(keys): \(noise.map(\.value)) in\n\(text)")
    }
  }

  @Test(arguments: [20, 40, 78, 132])
  func linesAreNoWiderThanAskedForAndNotWrappedForNought(_ width: Int) {
    let person = Person.rounding(trusting: true)
    for line in linearLines(person.state, width: width) { #expect(TextWidth.columns(line) <= width, "\(line)") }
    let whole = linearLines(person.state, width: 0).joined(separator: " ")
    let wrapped = linearLines(person.state, width: width).joined(separator: " ")
    if width >= 40 { #expect(whole == wrapped) }
  }

  @Test func aWindowIsSaidAloneWithItsSelectedLine() {
    var person = Person.rounding(emergency: false)
    person.press("2", "s")
    let text = heard(person)
    #expect(text.hasPrefix("Sort by"))
    #expect(text.contains("(selected)") && text.contains("name: A to Z"))
    #expect(!text.contains("Members,"))
    person.press("Esc", "?")
    #expect(heard(person, width: 0).contains("j Down: One line or one message down."))
  }

  @Test func aConversationIsSaidMessageByMessage() {
    var person = Person.rounding(emergency: false)
    person.press("3", "/carers", "Enter", "Enter", "g")
    let text = heard(person, width: 0)
    #expect(text.contains("(conversation, here)"))
    #expect(text.contains("1 of 30, selected: "))
    #expect(text.contains("2 of 30: answer, "))
    #expect(text.contains("Still awake?"))
    #expect(text.contains("And 18 more messages."))
  }

  @Test func chartsAreWords() {
    var person = Person.rounding(emergency: false, trusting: true)
    person.press("4")
    let list = heard(person, width: 0)
    #expect(list.contains("1 of 14, selected: Trust, 71 of 100, likely 66 to 75, down 3 in 28 days"))
    person.press("Enter")
    let page = heard(person, width: 0)
    #expect(page.contains("From ") && page.contains("lowest ") && page.contains("highest "))
    #expect(page.contains("Heard: 84 of 100"))
  }

  @Test func whatOthersWroteIsCleanedAndTheirLettersStay() {
    var town = Town.records()
    town.members.append(
      MemberRecord(id: "evil", name: "E\u{1B}[2Jv\u{202E}il\nName ━▌ 👩‍⚕️ عمر", role: .patient, joinedAt: Town.ago(1)))
    var person = Person(town.community(), columns: 78, rows: 40)
    person.press("2", "/name", "Enter")
    let text = heard(person, width: 0)
    #expect(!text.unicodeScalars.contains(where: LinearScreenTests.isNoise))
    // Of joined signs the first stays: terminals and readers disagree about the rest.
    #expect(text.contains("Name 👩 عمر"))
  }

  @Test func aTrendIsAWord() {
    #expect(Trend(of: [0, 0, 4, 8]).word == "rising")
    #expect(Trend(of: [9, 8, 2, 0]).word == "falling")
    #expect(Trend(of: [5, 4, 5, 5]).word == "steady")
    #expect(Trend(of: [0, 0, 0]).word.isEmpty && Trend(of: []).word.isEmpty && Trend(of: [.nan, 3]).word.isEmpty)
    #expect(Trend(of: [70, 71, 72, 72], least: 3).word == "steady")
  }

  @Test func agesAreSaidInFull() {
    #expect(
      SpokenAge.words("26 h") == "26 hours" && SpokenAge.words("1 d") == "1 day" && SpokenAge.words("now") == "now")
    #expect(SpokenAge.expanded("unanswered 26 h, since 2 mo.") == "unanswered 26 hours, since 2 months.")
    #expect(SpokenAge.expanded("plan h of 3") == "plan h of 3")
  }
}
