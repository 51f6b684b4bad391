import Foundation
import TestSupport
import Testing

@Suite struct ReadmeTests {
  private let sandbox: Sandbox
  private let root = PackageFolder.url
  private let text: String

  init() throws {
    sandbox = try Sandbox()
    text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
  }

  @Test func theKeysAreThoseOfTheProgram() throws {
    let start = try #require(text.range(of: "<!-- the keys -->\n")).upperBound
    let end = try #require(text.range(of: "<!-- end of the keys -->")).lowerBound
    let printed = try sandbox.run("manual", "--keys")
    #expect(printed.status == 0)
    let shown = text[start..<end].split(separator: "\n")
    // Line by line, so that a failure names the key.
    #expect(shown.map(String.init) == printed.lines)
    #expect(shown.count > 20)
  }

  @Test func everyCommandOfTheTableIsOneOfTheProgram() throws {
    let commands = text.split(separator: "\n").compactMap { line -> [String]? in
      guard line.hasPrefix("| `rounds ") else { return nil }
      let words = line.dropFirst("| `rounds ".count).prefix { $0 != "`" }.split(separator: " ")
      return words.prefix { $0.allSatisfy { $0.isLowercase } }.map(String.init)
    }
    #expect(commands.contains(["import", "zulip"]))
    for command in commands where !command.isEmpty {
      let help = try Program.run(
        [Program.path, "help"] + command, environment: sandbox.environment(), scratch: sandbox.path + "/tmp")
      #expect(help.status == 0, "\(command)")
      #expect(help.output.contains("USAGE: rounds \(command.joined(separator: " "))"), "\(command)")
    }
  }

  @Test func everyFileThatItLinksToIsThere() throws {
    let targets = text.components(separatedBy: "](").dropFirst().map { $0.prefix { $0 != ")" } }
      .filter { !$0.hasPrefix("http") }
    #expect(targets.count >= 3)
    for target in targets {
      #expect(FileManager.default.fileExists(atPath: root.appending(path: String(target)).path), "\(target)")
    }
  }
}
