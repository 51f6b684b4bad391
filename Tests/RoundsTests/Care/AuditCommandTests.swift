import Foundation
import Testing

@Suite struct AuditCommandTests {
  private let sandbox: Sandbox
  private let store: HandMadeStore

  init() throws {
    sandbox = try Sandbox()
    store = try CareStore.make(sandbox.path + "/store")
    for name in ["ana", "ben", "jo1", "jo2"] {
      _ = try sandbox.run("flag", store.path, "--member", name, "--reason", "look in on \(name)")
    }
  }

  @Test func aChangedRemovedOrMovedLineIsNamed() throws {
    let whole = try String(contentsOfFile: store.path + "/journal.jsonl", encoding: .utf8)
    let lines = whole.split(separator: "\n").map(String.init)
    try #require(lines.count == 4)
    let changed = [lines[0], lines[1].replacingOccurrences(of: "look in", with: "never mind"), lines[2], lines[3]]
    let removed = [lines[0], lines[2], lines[3]]
    let moved = [lines[0], lines[2], lines[1], lines[3]]
    for (what, broken, kind, number) in [
      ("changed", changed, "changed", 2), ("removed", removed, "missing", 2), ("moved", moved, "moved", 2),
    ] {
      try store.write(broken.joined(separator: "\n") + "\n", to: "journal.jsonl")
      let text = try sandbox.run("audit", store.path)
      #expect(text.status == 1, "\(what)")
      #expect(text.lines.contains { $0.hasPrefix("journal.jsonl: ") && $0.contains("\(number)") }, "\(what)")
      let report = try #require(try sandbox.run("audit", store.path, "--json", "--quiet").objects.last)
      #expect(report["verified"] as? Bool == false)
      let findings = try #require(report["findings"] as? [[String: Any]])
      #expect(findings.contains { $0["kind"] as? String == kind }, "\(what): \(findings)")
    }
    try store.write(whole, to: "journal.jsonl")
    #expect(try sandbox.run("audit", store.path).status == 0)
  }

  @Test func whatIsNoStoreIsToldApartFromABrokenChain() throws {
    #expect(try sandbox.run("audit", sandbox.path).status == 2)
    #expect(try sandbox.run("audit").status == 64)
    try FileManager.default.removeItem(atPath: store.path + "/journal.jsonl")
    try? FileManager.default.removeItem(atPath: store.path + "/.rounds")
    let empty = try sandbox.run("audit", store.path, "--json")
    #expect(empty.status == 0)
    #expect(try empty.objects.last?["lines"] as? Int == 0)
  }
}
