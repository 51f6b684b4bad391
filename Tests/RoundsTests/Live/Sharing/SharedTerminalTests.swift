import Foundation
import TerminalTestSupport
import Testing

extension OnATerminal {
  /// Terminals that others see too, with the real program.
  @Suite struct Shared {
    private let ward: Ward

    init() throws { ward = try Ward() }

    @Test func aLockWithAPassphraseGivesTheHalfTypedFormBack() throws {
      let terminal = try ward.person("amy", columns: 80, rows: 24)
      terminal.send("L")
      try terminal.wait(for: "Lock the screen")
      terminal.send("harbour\rharbour\r")
      try terminal.wait(for: "Type your PIN or passphrase")
      terminal.send("harbour\r")
      try terminal.wait(for: "asked 1 h ago")
      terminal.send("2jf")
      try terminal.wait(for: "Flag Ben Ode")
      terminal.send("half a sen\u{1B}")
      try terminal.wait("the list") { !terminal.text.contains("Flag Ben Ode") }
      terminal.send("L")
      try terminal.wait(for: "Type your PIN or passphrase")
      #expect(!terminal.text.contains("Ben") && !terminal.text.contains("Harbor"))
      terminal.send("\u{3}\u{1A}q")
      terminal.send("\u{15}wrong\r")
      try terminal.wait(for: "One moment")
      try terminal.wait(for: "That was not it.")
      terminal.send("harbour\r")
      try terminal.wait(for: "Ben Ode")
      terminal.send("f")
      try terminal.wait(for: "half a sen")
      #expect(!terminal.output.contains("harbour"))
    }

    @Test func anIdleScreenLocksItselfOverAFormAndOpensWithTheLineOfAFile() throws {
      let file = ward.sandbox.path + "/secret"
      try "harbour\n".write(toFile: file, atomically: true, encoding: .utf8)
      let terminal = try ward.sandbox.terminal(
        ward.store.path, "--user", "amy", "--lock-after", "6s", "--passphrase-file", file)
      try terminal.wait(for: "asked 1 h ago")
      terminal.send("2jf")
      try terminal.wait(for: "Flag Ben Ode")
      terminal.send("half a sen")
      try terminal.wait(for: "Type your PIN or passphrase")
      #expect(!terminal.text.contains("half a sen"))
      terminal.send("harbour\r")
      try terminal.wait(for: "half a sen")
      kill(terminal.process, SIGTERM)
      #expect(try terminal.end() == 128 + SIGTERM)
    }

    @Test func aTerminalSignalEndsALockedProgram() throws {
      let terminal = try ward.person("amy", columns: 80, rows: 24)
      terminal.send("Lharbour\rharbour\r")
      try terminal.wait(for: "Type your PIN or passphrase")
      kill(terminal.process, SIGTERM)
      #expect(try terminal.end() == 128 + SIGTERM)
    }

    @Test func aKioskReturnsToItsStartAndWritesNothing() throws {
      let terminal = try ward.sandbox.terminal(
        ward.store.path, "--user", "amy", "--kiosk", "--kiosk-after", "8s")
      try terminal.wait(for: "asked 1 h ago")
      try terminal.wait(for: "KIOSK")
      terminal.send("f\r")
      try terminal.wait(for: "Not written (kiosk): Ana Ruiz flagged")
      terminal.send("Tj\r")
      try terminal.wait(for: "stays. T changes it.")
      terminal.send("q\u{1A}")
      try terminal.wait(for: "This screen stays for the next visitor")
      terminal.send("2")
      try terminal.wait(for: "[2 Members]")
      try terminal.wait(for: "[1 Rounds]")
      #expect(ward.journal.isEmpty)
      #expect(try ward.openFlags().isEmpty)
      terminal.send("\u{3}")
      #expect(try terminal.end() == 0)
      #expect(try FileManager.default.subpathsOfDirectory(atPath: ward.sandbox.state).isEmpty)
    }

    @Test func aTourPlaysItselfAndAnyKeyHandsOver() throws {
      let terminal = try ward.sandbox.terminal(
        "demo", "--tour", columns: 80, rows: 24, environment: ["ROUNDS_TOUR_PACE": "4"])
      try terminal.wait(for: "Tour 1 of")
      try terminal.wait(for: "Tour 2 of")
      try terminal.wait(for: "Tour 5 of")
      try terminal.wait(for: "Not written (tour)")
      terminal.send("q")
      try terminal.wait(for: "You have the keyboard now.")
      #expect(!terminal.text.contains("TOUR"))
      terminal.send("2")
      try terminal.wait("the caption to go") { !terminal.text.contains("You have the keyboard") }
      terminal.send("q")
      #expect(try terminal.end() == 0)
    }

    @Test func aKioskThatNobodyTouchesBeginsItsTourAnew() throws {
      let terminal = try ward.sandbox.terminal(
        "demo", "--tour", "--kiosk", "--kiosk-after", "6s", environment: ["ROUNDS_TOUR_PACE": "2"])
      try terminal.wait(for: "Tour 1 of")
      terminal.send("\u{3}")
      try terminal.wait(for: "You have the keyboard now.")
      try terminal.wait(for: "KIOSK")
      try terminal.wait(for: "Tour 1 of")
      terminal.send("x")
      try terminal.wait(for: "You have the keyboard now.")
      terminal.send("\u{3}")
      #expect(try terminal.end() == 0)
    }
  }
}
