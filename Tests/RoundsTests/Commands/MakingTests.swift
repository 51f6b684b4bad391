import Foundation
import Testing

@Suite struct MakingTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func generate(_ name: String, seed: Int) throws -> [String: Data] {
    let path = "\(sandbox.path)/\(name)"
    let outcome = try sandbox.run(
      "generate", "--members", "50", "--messages", "700", "--seed", "\(seed)", "--as-of", "2024-11-21T12:00:00Z",
      "--into", path)
    #expect(outcome.status == 0)
    #expect(outcome.error.isEmpty)
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      files[name] = FileManager.default.contents(atPath: "\(path)/\(name)")
    }
    return files
  }

  @Test func theSameSeedMakesTheSameCommunity() throws {
    let (one, again, other) = (try generate("a", seed: 7), try generate("b", seed: 7), try generate("c", seed: 8))
    #expect(one == again)
    #expect(one["members.jsonl"] != other["members.jsonl"])
    let check = try sandbox.run("check", sandbox.path + "/a")
    #expect(check.status == 0)
    #expect(check.output.contains("50 members") && check.output.contains("700 messages"))
  }

  @Test func nothingIsWrittenIntoAFolderThatHoldsSomething() throws {
    let path = sandbox.path + "/full"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: path + "/notes.txt"))
    for arguments in [["generate", "--into", path], ["demo", "--keep", path]] {
      let outcome = try Program.run(
        [Program.path] + arguments, environment: sandbox.environment(), scratch: sandbox.path + "/tmp")
      #expect(outcome.status == 2)
      #expect(outcome.error.contains("notes.txt"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["notes.txt"])
    }
  }

  @Test func impossibleSizesAreRefused() throws {
    for arguments in [["--members", "0"], ["--members=-5"], ["--messages=-1"], ["--members", "many"]] {
      let outcome = try Program.run(
        [Program.path, "generate", "--into", sandbox.path + "/x"] + arguments, environment: sandbox.environment(),
        scratch: sandbox.path + "/tmp")
      #expect(outcome.status == 64, "\(arguments)")
      #expect(!FileManager.default.fileExists(atPath: sandbox.path + "/x"))
    }
  }

  @Test func aCommunityOfOneWithoutMessagesIsAStore() throws {
    let path = sandbox.path + "/one"
    #expect(try sandbox.run("generate", "--members", "1", "--messages", "0", "--into", path).status == 0)
    #expect(try sandbox.run("check", path).status == 0)
  }

  @Test func aKeptDemoIsACleanStore() throws {
    let demo = try SharedStores.demo.get()
    let outcome = try sandbox.run("check", demo)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("8000 messages"))
    let without = try sandbox.run("demo")
    #expect(without.status == 1)
    #expect(without.error.contains("--keep"))
  }
}
