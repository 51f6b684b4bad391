import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal.Care {
  /// Words of emergency are shown wherever a person is, until somebody takes them.
  @Suite struct Emergencies {
    private let ward: Ward
    private let banner = "! Ben Ode: “chest pain"

    init() throws { ward = try Ward() }

    private func cry() throws {
      try ward.store.message(
        "sos", in: "c1", by: "ben", at: CareStore.time(in: -5), "I have chest pain and I can't breathe")
    }

    private func expectBanner(_ terminal: VirtualTerminal, _ place: String) throws {
      try terminal.wait("the emergency \(place)") {
        terminal.text.contains(banner) && terminal.text.contains("Call 112.")
      }
    }

    @Test func anEmergencyIsOnEveryScreenUntilSomebodyTakesItAndThenOnNone() throws {
      let (amy, tom) = (try ward.person("amy"), try ward.person("tom"))
      // One reads a conversation, the other has a form open.
      amy.send("3\r")
      try amy.wait(for: "should I eat?")
      tom.send("ftyped before")
      try tom.wait(for: "typed before")
      let start = ContinuousClock.now
      try cry()
      try expectBanner(amy, "in a conversation")
      print("An emergency was on the screen after \(ContinuousClock.now - start).")
      try expectBanner(tom, "beside a form")
      #expect(tom.text.contains("typed before"))
      for (keys, place, mark) in [
        ("\u{1B}1", "on the first screen", "[1 Rounds]"), ("2", "among the members", "[2 Members]"),
        ("\r", "on a page", "Written"), ("\u{1B}3", "among the conversations", "[3 Conversations]"),
        ("4", "among the figures", "[4 Trust]"), ("\u{1B}OP", "under the help", "▌Keys"),
        ("\u{1B}", "after the help", "[4 Trust]"),
      ] {
        amy.send(keys)
        try amy.wait(for: mark)
        try expectBanner(amy, place)
      }
      // Nothing but taking it takes it away.
      amy.send("!")
      try amy.wait(for: "[1 Rounds]")
      try amy.wait(forCursorOn: "!! Ben Ode")
      try expectBanner(amy, "at the member")
      amy.send("c")
      for terminal in [amy, tom] {
        try terminal.wait("the end of it") { !terminal.text.contains(banner) }
      }
      #expect(tom.text.contains("typed before"), "the form outlives it")
      #expect(try ward.openFlags().first?["owner"] as? String == "amy")
    }
  }
}
