import Foundation
import Testing

/// The program as plain lines, through pipes.
@Suite struct LinearPipeTests {
  private let sandbox: Sandbox
  private let store: HandMadeStore

  init() throws {
    sandbox = try Sandbox()
    store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
  }

  @Test func withNothingTypedTheFirstScreenIsALog() throws {
    let outcome = try sandbox.run(store.path, "--linear")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.error.isEmpty)
    #expect(outcome.output.hasPrefix("Rounds, screen 1 of "))
    #expect(outcome.output.contains("Needs you") && outcome.output.contains("36 messages, 4 members."))
    #expect(outcome.output.utf8.allSatisfy { $0 == 10 || $0 >= 0x20 })
    #expect(outcome.lines.count { $0.contains("screen 1 of ") } == 1)
    #expect(!outcome.output.contains("> "))
  }

  @Test func aLineIsKeysOrWordsAndTheAnswerIsOnlyWhatChanged() throws {
    let outcome = try sandbox.script(
      "printf '3\\nj\\n#4\\nEnter\\nEsc\\nfandango\\nq\\n' | rounds '\(store.path)' --linear --size 0")
    #expect(outcome.status == 0, "\(outcome.error)")
    let lines = outcome.lines
    #expect(lines.contains { $0.hasPrefix("Conversations, screen 3 of ") })
    #expect(lines.contains { $0.hasPrefix("2 of 12, selected: Talk 02") })
    #expect(lines.contains { $0.hasPrefix("4 of 12, selected: Talk 04") })
    #expect(lines.contains { $0.hasPrefix("Talk 04, 3 messages (conversation, here)") })
    #expect(lines.contains("Words 0 of talk 04."))
    #expect(lines.contains { $0.hasPrefix("“fandango” is no key") })
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func aSearchIsAnsweredBeforeTheNextLineIsRead() throws {
    let outcome = try sandbox.script("printf '3\\n/talk 07.\\nEnter\\n' | rounds '\(store.path)' --linear --size 0")
    #expect(outcome.status == 0)
    #expect(outcome.lines.contains { $0.contains("1 found") })
    #expect(
      outcome.lines.contains { $0.hasPrefix("Talk 07") && $0.contains("(conversation, here)") }, "\(outcome.output)")
  }

  @Test func aReaderThatGoesAwayEndsItQuietly() throws {
    let outcome = try sandbox.script(
      "(printf '3\\n'; sleep 1; printf 'j\\nj\\n') | rounds '\(store.path)' --linear | head -1")
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 1)
    #expect(outcome.error.isEmpty)
  }

  /// A line that nobody ends: the program waits for it until it is told to leave.
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func aSignalEndsTheWaitForALine(signal: Int32) throws {
    let (fifo, out) = (sandbox.path + "/tmp/lines", sandbox.path + "/tmp/said")
    try #require(mkfifo(fifo, 0o600) == 0)
    // Open for both, so that neither side waits for the other and the end is never seen.
    let input = try FileHandle(forUpdating: URL(fileURLWithPath: fifo))
    try Data().write(to: URL(fileURLWithPath: out))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = [store.path, "--linear"]
    process.environment = sandbox.environment()
    process.standardInput = input
    process.standardOutput = FileHandle(forWritingAtPath: out)
    try process.run()
    func said() throws -> String { try String(contentsOfFile: out, encoding: .utf8) }
    let deadline = ContinuousClock.now + Sandbox.patience
    func wait(for text: String) throws {
      while try !said().contains(text) {
        try #require(ContinuousClock.now < deadline, "never said: \(text)")
        usleep(5000)
      }
    }
    try wait(for: "36 messages, 4 members.")
    try input.write(contentsOf: Data("3\nj\nk".utf8))
    try wait(for: "selected: Talk 02")
    kill(process.processIdentifier, signal)
    while process.isRunning {
      if ContinuousClock.now > deadline { kill(process.processIdentifier, SIGKILL) }
      usleep(5000)
    }
    #expect(process.terminationReason == .exit && process.terminationStatus == 128 + signal)
    // A line that was not ended is not acted upon.
    #expect(try said().hasSuffix("\n") && said().components(separatedBy: "selected: Talk 01").count <= 2)
  }

  @Test func roundsScreenPrintsTheSame() throws {
    let screen = try sandbox.run("screen", store.path, "--linear", "--keys", "3 j")
    #expect(screen.status == 0)
    #expect(screen.output.contains("2 of 12, selected: Talk 02"))
    let format = try sandbox.run("screen", store.path, "--format", "linear", "--keys", "3 j")
    #expect(format.output == screen.output)
    #expect(screen.lines.allSatisfy { $0.count <= 80 })
  }

  @Test func theDemoCanBeHeardWithoutATerminal() throws {
    let outcome = try sandbox.run("demo", "--linear")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("Harbor Diabetes Circle"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: sandbox.path + "/tmp").filter { $0.hasPrefix("rounds-demo") }
        .isEmpty)
  }
}
