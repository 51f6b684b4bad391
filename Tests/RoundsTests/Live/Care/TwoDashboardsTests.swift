import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal.Care {
  /// Two people, each at their own terminal, with the same store open.
  @Suite struct TwoDashboards {
    private let ward: Ward

    init() throws { ward = try Ward() }

    @Test func aDashboardThatIsOpenWritesNothingByItselfAndLeavesAtOnce() throws {
      try ward.person("amy").leave()
      #expect(ward.journal.isEmpty)
    }

    /// The promise is a second; the limit of the test is for busy machines, and what it took is said.
    @Test func aClaimIsOnTheOtherScreenWithinASecond() throws {
      let (amy, tom) = (try ward.person("amy"), try ward.person("tom"))
      #expect(!tom.line(of: "Ana Ruiz").contains("amy"))
      let start = ContinuousClock.now
      amy.send("c")
      try tom.wait("who has her") { tom.line(of: "▌·  Ana Ruiz").contains("amy") }
      let took = ContinuousClock.now - start
      print("A claim was on the other screen after \(took).")
      #expect(took < .seconds(5))
      try amy.wait(for: "Saved: you have Ana Ruiz now.")
      // Who comes second is told who was first.
      tom.send("c")
      try tom.wait(for: "Amy Ross has f1 (Ana Ruiz) already.")
      // And what the second one does to their own is on the first one's screen.
      tom.send("2jfeats alone\r")
      try tom.wait(for: "Saved: Ben Ode flagged")
      amy.send("2j")
      try amy.wait(for: "eats alone")
      for terminal in [amy, tom] { try terminal.leave() }
      #expect(ward.journal.count == 2)
      try ward.expectWholeJournal()
    }

    @Test func ofTwoWhoClaimAtTheSameInstantOneHasItAndTheOtherIsToldWho() throws {
      let (amy, tom) = (try ward.person("amy"), try ward.person("tom"))
      amy.send("c")
      tom.send("c")
      var answers: [String] = []
      for terminal in [amy, tom] {
        try terminal.wait("an answer") { terminal.text.contains("Saved:") || terminal.text.contains("already.") }
        answers.append(terminal.text)
      }
      let amyHasIt = answers[0].contains("Saved: you have Ana Ruiz now.")
      #expect(answers[1].contains("Saved: you have Ana Ruiz now.") != amyHasIt)
      #expect(answers[amyHasIt ? 1 : 0].contains("\(amyHasIt ? "Amy Ross" : "Tom Kerr") has f1 (Ana Ruiz) already."))
      #expect(ward.journal.count == 1)
      #expect(try ward.openFlags().first?["owner"] as? String == (amyHasIt ? "amy" : "tom"))
    }

    @Test func whatAScriptDoesIsOnTheScreen() throws {
      let amy = try ward.person("amy")
      let done = try ward.sandbox.run(
        "flag", ward.store.path, "--member", "ben", "--reason", "no lancets", "--by", "tom")
      #expect(done.status == 0)
      try amy.wait(for: "no lancets")
    }
  }
}
