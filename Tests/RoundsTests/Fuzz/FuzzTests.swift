import Foundation
import TerminalTestSupport
import TestSupport
import Testing

extension OnATerminal {
  /// Random bytes on the keyboard, random sizes, random texts in the store.
  ///
  /// Twenty seconds; `ROUNDS_FUZZ_SECONDS=600 swift test --filter Fuzzing` for longer, `ROUNDS_FUZZ_SEED` for the same again.
  @Suite struct Fuzzing {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seconds = environment["ROUNDS_FUZZ_SECONDS"].flatMap { Double($0) } ?? 20
    private static let seed = environment["ROUNDS_FUZZ_SEED"].flatMap { UInt64($0) }

    @Test func nothingThatIsTypedOrStoredCrashesItOrCommandsTheTerminal() throws {
      let seed = Fuzzing.seed ?? UInt64.random(in: 0...UInt64.max)
      var dice = SeededGenerator(seed: seed)
      let end = ContinuousClock.now + .seconds(Fuzzing.seconds)
      var runs = 0
      var strokes = 0
      while ContinuousClock.now < end {
        runs += 1
        strokes += try run(&dice, until: end, named: "seed \(seed), run \(runs)")
      }
      #expect(runs > 0 && strokes > 0)
    }

    /// One life of the program; returns how often something was done to it.
    private func run(_ dice: inout SeededGenerator, until end: ContinuousClock.Instant, named name: String) throws
      -> Int
    {
      let sandbox = try Sandbox()
      let store = try HostileCommunity.write(sandbox.path + "/store", seed: dice.next())
      let kinds = ["xterm-256color", "xterm", "tmux-256color", "screen", "linux", "vt100", "rxvt-unicode-256color"]
      let kind = dice.pick(kinds)
      let options = dice.number(0..<4) == 0 ? ["--ascii"] : []
      // Without echo from the beginning: what is typed before the program reads it would come back as output.
      let quietly = ["/bin/sh", "-c", "stty -echo && exec \"$0\" \"$@\""]
      let terminal = try VirtualTerminal(
        quietly + [Program.path, store.path] + options, columns: dice.number(20..<200), rows: dice.number(5..<60),
        environment: sandbox.environment(["TERM": kind]), patience: Sandbox.patience,
        isShown: false)
      try terminal.wait("a line without echo") { try terminal.localModes() & UInt32(ECHO) == 0 }
      var grammar = OutputGrammar()
      var read = 0
      var strokes = 0
      let life = min(end, ContinuousClock.now + .seconds(5))
      while ContinuousClock.now < life, ProcessTable.isRunning(terminal.process) {
        if dice.number(0..<8) == 0 {
          terminal.resize(columns: dice.number(1..<260), rows: dice.number(1..<90))
        } else {
          terminal.send(Fuzzing.stroke(&dice))
        }
        strokes += 1
        if strokes % 4 == 0 { _ = terminal.isSilent(for: .milliseconds(5)) }
        grammar.read(terminal.bytes[read...])
        read = terminal.bytes.count
      }
      if ProcessTable.isRunning(terminal.process) { kill(terminal.process, SIGTERM) }
      let status = try terminal.end()
      grammar.read(terminal.bytes[read...])
      #expect(grammar.findings == [], "\(name) on \(kind)")
      // Left by a key, or ended by the signal; anything else is a crash.
      #expect([0, 1, 128 + SIGTERM].contains(status), "\(name) on \(kind) ended with \(status)")
      return strokes
    }

    /// What a cat on the keyboard, a broken line and a strange terminal send.
    private static func stroke(_ dice: inout SeededGenerator) -> [UInt8] {
      switch dice.number(0..<10) {
      case 0:
        return (0..<dice.number(1..<20)).map { _ in UInt8(dice.number(0..<256)) }.filter {
          ![3, 0x1A, 0x1C].contains($0)
        }
      case 1: return Array("\u{1B}[\(dice.pick(["A", "B", "C", "D", "5~", "6~", "H", "F", "Z"]))".utf8)
      case 2:
        let report = "\(dice.number(0..<100));\(dice.number(1..<300));\(dice.number(1..<100))"
        return Array("\u{1B}[<\(report)\(dice.pick(["M", "m"]))".utf8)
      case 3: return Array("\u{1B}[200~\(HostileCommunity.text(&dice, upTo: 10))\u{1B}[201~".utf8)
      case 4: return Array("\u{1B}]11;rgb:\(dice.pick(["0000/0000/0000", "ffff/ff/f", "x", ""]))\u{7}".utf8)
      case 5: return [0x0D]
      case 6: return [UInt8(ascii: "1") + UInt8(dice.number(0..<5))]
      // Every letter but those that leave.
      default: return [dice.pick(Array(" !#*/:<=>?@ABCDEFGHIJKLMNOPRSTUVWXYZabcdefghijklmnoprstuvwxyz\t".utf8))]
      }
    }
  }
}
