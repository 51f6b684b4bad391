import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal.Care {
  /// What a person is typing outlives whatever happens to the terminal.
  @Suite struct Forms {
    private let ward: Ward

    init() throws { ward = try Ward() }

    @Test func threeKeysFlagAPatient() throws {
      let amy = try ward.person("amy")
      amy.send("f\r")
      try amy.wait(for: "Saved: Ana Ruiz flagged")
      let flag = try ward.openFlags().first
      #expect(flag?["member"] as? String == "ana" && flag?["message"] as? String == "q1")
    }

    @Test func aFormIsThereAgainWhenTheShellGivesTheTerminalBack() throws {
      let terminal = try ward.sandbox.shell(ward.store.path)
      try terminal.wait(for: "asked 1 h ago")
      terminal.send("2jf")
      try terminal.wait(for: "Flag Ben Ode")
      terminal.send("half a sen")
      try terminal.wait(for: "half a sen")
      terminal.send("\u{1A}")
      try terminal.wait(for: "Stopped")
      #expect(!terminal.isAlternate && terminal.isCursorVisible)
      terminal.resize(columns: 90, rows: 28)
      terminal.send("fg\r")
      try terminal.wait("the form again") { terminal.isAlternate && terminal.text.contains("half a sen") }
      terminal.send("tence\r")
      try terminal.wait(for: "Saved: Ben Ode flagged")
      #expect(try ward.openFlags().first?["reason"] as? String == "half a sentence")
      terminal.send("q")
      try terminal.wait("the shell") { !terminal.isAlternate }
    }

    @Test func aFormIsUsableInEverySizeOfTheWindow() throws {
      let terminal = try ward.person("amy")
      terminal.send("2jf")
      try terminal.wait(for: "Flag Ben Ode")
      terminal.send("one")
      for (columns, rows) in [(40, 10), (200, 60), (20, 5), (5, 3), (1, 1), (300, 4), (60, 18)] {
        terminal.resize(columns: columns, rows: rows)
        terminal.send(".")
      }
      try terminal.wait(for: "one.......")
      terminal.resize(columns: 100, rows: 30)
      try terminal.wait(for: "Flag Ben Ode")
      try terminal.wait(for: "one.......")
      terminal.send("\r")
      try terminal.wait(for: "Saved: Ben Ode flagged")
      #expect(try ward.openFlags().first?["reason"] as? String == "one.......")
    }

    @Test func oneKeyTakesALotBackAndAnotherDoesItAgain() throws {
      let (amy, tom) = (try ward.person("amy"), try ward.person("tom"))
      tom.send("2")
      amy.send("2vjV")
      try amy.wait(for: "3 marked")
      amy.send("ffasting week\r")
      try amy.wait(for: "Saved: 3 members flagged.")
      #expect(ward.journal.count == 1)
      #expect(try ward.openFlags().count == 3)
      try tom.wait(for: "fasting week")
      amy.send("u")
      try amy.wait(for: "Saved: taken back")
      #expect(ward.journal.count == 2)
      #expect(try ward.openFlags().isEmpty)
      try tom.wait("it to be gone") { !tom.text.contains("fasting week") }
      amy.send("U")
      try amy.wait(for: "fasting week")
      #expect(try ward.openFlags().count == 3)
      try ward.expectWholeJournal()
    }

    @Test func aPINKeepsOthersFromSigningAsSomebody() throws {
      let amy = try ward.person("amy")
      amy.send("W5")
      try amy.wait(for: "Set a PIN for you")
      amy.send("4711\t4711\r")
      try amy.wait(for: "Saved: your PIN.")
      amy.send("W2")
      try amy.wait(for: "Tom Kerr is at the keyboard.")
      amy.send("c")
      try amy.wait(for: "Saved: you have Ana Ruiz now.")
      #expect(try ward.openFlags().first?["owner"] as? String == "tom")
      amy.send("W1")
      try amy.wait(for: "PIN of Amy Ross")
      amy.send("0000\r")
      try amy.wait(for: "This is not the PIN.")
      amy.send("4711\r")
      try amy.wait(for: "Amy Ross is at the keyboard.")
      try amy.leave()
      #expect(!amy.output.contains("4711") && !ward.journal.joined().contains("4711"))
      // Who opens the program as her is not her yet, however early they type.
      let other = try ward.sandbox.terminal(ward.store.path, "--user", "amy", columns: 100, rows: 30)
      other.send("2jf0000\r")
      try other.wait(for: "PIN of Amy Ross")
      other.send("1234\r")
      try other.wait(for: "This is not the PIN.")
      #expect(try ward.openFlags().count == 1)
      other.send("4711\r")
      try other.wait(for: "Flag Ben Ode")
      other.send("it is me\r")
      try other.wait(for: "Saved: Ben Ode flagged")
    }
  }
}
