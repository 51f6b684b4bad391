import CommunityModel
import Drawing
import Testing

@testable import Dashboard

@Suite struct HostileTests {
  static let names = [
    "\u{1B}[31mRed\u{1B}[0m", "\u{202E}evil\u{202C}", "a\u{0300}\u{0301}\u{0302}\u{0303}\u{0304}\u{0305}\u{0306}z",
    "\u{0007}\u{0000}",
    "", "   ", "\n\n\n", "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字", "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", "\u{FEFF}\u{200B}\u{200D}", "عربي עברית",
    "\u{9B}2J\u{9D}0;x\u{9C}",
    String(repeating: "x", count: 6_000), String(repeating: "\u{0301}", count: 2_000),
  ]

  static func town() -> Community {
    var town = Town.records()
    for (number, name) in names.enumerated() {
      town.members.append(
        MemberRecord(
          id: "h\(number)", name: name, role: .patient, segments: [name], joinedAt: Town.ago(1),
          wants: Wants(channel: name),
          needs: [name], manager: name))
      town.conversations.append(ConversationRecord(id: "t\(number)", title: name, channel: name))
      town.say(
        "t\(number)", "h\(number)", hoursAgo: 1, name,
        reactions: [ReactionRecord(by: "h\(number)", kind: name)])
    }
    town.say("unlisted\u{1B}]0;x\u{07}", "nobody\u{1B}[2J", hoursAgo: 2, "hi")
    return town.community()
  }

  @Test(arguments: [(40, 10), (80, 24), (131, 40)], [GlyphSet.unicode, .ascii])
  func namesThatHoldEscapesAreShownHarmlessly(_ size: (Int, Int), _ glyphs: GlyphSet) {
    var person = Person(Self.town(), columns: size.0, rows: size.1, glyphs: glyphs)
    for screen in ["1", "2", "3"] {
      person.press(screen, "g")
      for _ in 0..<(Self.names.count + 10) {
        person.press("j", "Enter")
        expectClean(person.screen, columns: size.0)
        person.press("Esc")
        expectClean(person.screen, columns: size.0)
      }
    }
  }

  private func expectClean(_ screen: String, columns: Int) {
    for line in screen.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(TextWidth.columns(String(line)) <= columns)
      for scalar in line.unicodeScalars {
        #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value), "U+\(scalar.value)")
        #expect(!(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
      }
    }
  }

  @Test func wideNamesKeepColumnsStraight() {
    var person = Person(Self.town(), columns: 80, rows: 24)
    person.press("2")
    for row in 2..<22 {
      let line = person.line(row)
      #expect(TextWidth.columns(line) == 80, "row \(row): \(line)")
    }
  }
}
