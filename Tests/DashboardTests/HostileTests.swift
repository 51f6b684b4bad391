import CommunityModel
import Drawing
import Testing
import TrustMetrics

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

  /// Names and words reach the page of a figure by rows; they are cleaned there as everywhere.
  @Test(arguments: [(40, 10), (80, 24), (131, 40)], [GlyphSet.unicode, .ascii])
  func whatIsBehindAFigureIsShownHarmlessly(_ size: (Int, Int), _ glyphs: GlyphSet) {
    let town = Self.town()
    var evidence: [Evidence] = []
    for number in Self.names.indices {
      guard let member = town.members.row(id: "h\(number)"), let talk = town.conversations.row(id: "t\(number)"),
        let message = town.messages(in: talk).first
      else { continue }
      evidence += [.init(.member(member), "a"), .init(.conversation(talk), "b"), .init(.message(message), "c")]
      evidence.append(Evidence(.tie(member, member), "d"))
    }
    #expect(evidence.count == Self.names.count * 4)
    for start in stride(from: 0, to: evidence.count, by: 12) {
      var person = Person(town, columns: size.0, rows: size.1, glyphs: glyphs)
      person.happen(.trust(Trusted.report(for: town)))
      person.press("4", "Enter")
      for case .explain(let request, let id, let subject) in person.effects {
        var answer = Trusted.explanation(id, subject, in: town)
        answer.evidence = [EvidenceGroup("All", Array(evidence[start..<min(start + 12, evidence.count)]))]
        person.happen(.explanation(requestID: request, answer))
      }
      for _ in 0..<16 {
        person.press("j")
        expectClean(person.screen, columns: size.0)
      }
      person.press("Enter")
      expectClean(person.screen, columns: size.0)
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
