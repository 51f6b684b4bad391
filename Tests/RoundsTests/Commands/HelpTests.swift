import Foundation
import Testing

@Suite struct HelpTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test func withoutAStoreItSaysWhatToDo() throws {
    let outcome = try sandbox.run()
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    for hint in ["rounds demo", "rounds STORE", "rounds import zulip", "ROUNDS_STORE"] {
      #expect(outcome.error.contains(hint))
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completionsAreGenerated(shell: String) throws {
    let outcome = try sandbox.run("--generate-completion-script", shell)
    #expect(outcome.status == 0)
    for word in ["conversations", "zulip", "generate", "as-of", "trust", "connection-gap"] {
      #expect(outcome.output.contains(word))
    }
    guard shell == "bash" else { return }
    try Data(outcome.output.utf8).write(to: URL(filePath: sandbox.path + "/completion"))
    #expect(try sandbox.script("bash -n '\(sandbox.path)/completion'").error.isEmpty)
  }

  @Test func theManualNamesEveryCommandAndEveryKey() throws {
    let page = try sandbox.run("manual").output
    #expect(page.hasPrefix(".TH ROUNDS 1"))
    for command in [
      "rounds check", "rounds show members", "rounds show trust", "rounds explain", "rounds import zulip",
      "rounds screen",
    ] {
      #expect(page.contains(".B \(command)\n"))
    }
    #expect(page.contains("first\\-reply (C1)"))
    // A line of text that begins with a full stop would be taken for a macro.
    let macros: Set<String> = [".TH", ".SH", ".SS", ".TP", ".B", ".I", ".br", ".nf", ".fi", ".PP"]
    for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(macros.contains(line.prefix { $0 != " " }.description), "\(line)")
    }
    // The examples stand on lines of their own.
    #expect(page.contains(".nf\nOpen a store:"))
    let keys = try sandbox.run("manual", "--keys").lines
    #expect(keys.prefix(2) == ["| keys | what they do |", "| --- | --- |"])
    #expect(keys.contains { $0.hasPrefix("| `q` ") })
    #expect(keys.allSatisfy { $0.hasPrefix("| ") && $0.hasSuffix(" |") })
  }

  @Test func whatIsUnknownIsNamed() throws {
    let option = try sandbox.run("--bogus")
    #expect(option.status == 64)
    #expect(option.error.contains("--bogus"))
    let theme = try sandbox.run("screen", sandbox.path, "--theme", "pink")
    #expect(theme.status == 64)
    #expect(theme.error.contains("“pink”") && theme.error.contains("harbor-light"))
  }
}
