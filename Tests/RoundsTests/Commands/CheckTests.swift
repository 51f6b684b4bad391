import Foundation
import Testing

@Suite struct CheckTests {
  @Test func aCleanStoreEndsWithZero() throws {
    let sandbox = try Sandbox()
    let store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
    let outcome = try sandbox.run("check", store.path)
    #expect(outcome.status == 0)
    #expect(outcome.output == "Clean: 4 members, 12 conversations, 36 messages.\n")
    #expect(outcome.error.isEmpty)
  }

  @Test func everyProblemNamesItsFileAndLineAndTheRestIsRead() throws {
    let sandbox = try Sandbox()
    let store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
    let lines = [
      "{\"id\":\"open",
      #"{"id":"z1","conversation":"c01","author":"ana","text":"no time"}"#,
      #"{"id":"m010","conversation":"c01","author":"ana","sentAt":"2024-11-21T13:00:00Z","text":"seen before"}"#,
      #"{"id":"z2","conversation":"c01","author":"ana","sentAt":"2024-11-21T13:00:01Z","text":"","replyTo":"nothing"}"#,
      #"{"id":"z3","conversation":"c01","author":"ana","sentAt":"0001-01-01T00:00:00Z","text":"year one"}"#,
      #"{"id":"z4","conversation":"c01","author":"ana","sentAt":"2199-01-01T00:00:00Z","text":"the future"}"#,
      #"{"id":"z5","conversation":"c01","author":"ana","sentAt":"2024-11-21T13:00:05Z","text":"me","replyTo":"z5"}"#,
    ]
    try store.append(Data((lines.joined(separator: "\n") + "\n").utf8), to: "messages/2024-11.jsonl")
    try store.append(Data([0x7B, 0xFF, 0xFE, 0x7D, 10]), to: "members.jsonl")
    let outcome = try sandbox.run("check", store.path)
    #expect(outcome.status == 1)
    for number in 37...43 {
      #expect(outcome.lines.contains { $0.hasPrefix("messages/2024-11.jsonl:\(number): ") }, "line \(number)")
    }
    #expect(outcome.lines.contains { $0.hasPrefix("members.jsonl:5: ") })
    #expect(outcome.lines.contains { $0.hasPrefix("messages/2024-11.jsonl:38: ") && $0.contains("sentAt") })
    #expect(outcome.lines.contains { $0.hasPrefix("messages/2024-11.jsonl:40: ") && $0.contains("replyTo") })
    let last = try #require(outcome.lines.last)
    #expect(last.contains("problems") && last.contains("12 conversations"))
    // What can be read is: 36, and those of the new lines that have what a message needs.
    let shown = try sandbox.run("show", "messages", store.path, "--json")
    #expect(shown.status == 0)
    #expect(try shown.objects.contains { $0["id"] as? String == "z2" })
    #expect(try shown.objects.filter { ($0["id"] as? String)?.hasPrefix("m") == true }.count == 36)
    #expect(shown.error.contains("problems in this store"))
  }

  @Test func aTornLastLineIsNamed() throws {
    let sandbox = try Sandbox()
    let store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
    try store.append(Data("{\"id\":\"torn\",\"conv".utf8), to: "messages/2024-11.jsonl")
    let outcome = try sandbox.run("check", store.path)
    #expect(outcome.status == 1)
    #expect(outcome.lines.first?.hasPrefix("messages/2024-11.jsonl:37: ") == true)
    #expect(outcome.lines.count == 2)
  }

  @Test(arguments: [
    ("nothing there", "There is no folder"), ("a file", "is a file"), ("an empty folder", "holds no community.json"),
    ("another version", "version"), ("no JSON", "not valid JSON"), ("another format", "format"),
  ])
  func whatIsNoStoreEndsWithTwoAndSaysWhy(kind: String, sentence: String) throws {
    let sandbox = try Sandbox()
    let path = sandbox.path + "/store"
    let json = [
      "another version": #"{"format":"rounds","version":99,"name":"x"}"#, "no JSON": "{\"format\":",
      "another format": #"{"format":"circles","version":1,"name":"x"}"#,
    ]
    switch kind {
    case "nothing there": break
    case "a file": try Data("x".utf8).write(to: URL(fileURLWithPath: path))
    default: try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    if let text = json[kind] { try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/community.json")) }
    for arguments in [["check", path], ["show", "members", path], ["screen", path]] {
      let outcome = try Program.run(
        [Program.path] + arguments, environment: sandbox.environment(), scratch: sandbox.path + "/tmp")
      #expect(outcome.status == 2, "\(arguments)")
      #expect(outcome.output.isEmpty)
      #expect(outcome.error.hasPrefix("rounds: ") && outcome.error.contains(sentence), "\(outcome.error)")
    }
  }
}
