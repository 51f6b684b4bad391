import CommunityModel
import CommunityStore
import Foundation
import Testing
import TrustMetrics

@testable import rounds

/// A small store whose figures another program computed from their definitions alone: plain lists in Python, networkx for
/// the graphs (`Fixtures/hand-made-make.py`). Team, bots, who left, deleted and future messages, inferred replies,
/// mentions, reactions with and without a time are all in it.
@Suite struct HandMadeTruthTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures").path
  private let store = HandMadeTruthTests.fixtures + "/hand-made"
  private let expected: Expected
  private let sandbox: Sandbox

  private struct Expected: Decodable {
    struct Figure: Decodable {
      var value: Double
      var count: Int?
    }
    var asOf: String
    var figures: [String: Figure]
    var members: [String: [String: Double]]
    var twoWayShare: Double
    var effectiveSpeakers: Double
    var newTies: Int
    var woven: Int
    var teamShareOfStarts: Double
    var teamShareOfFirstReplies: Double
  }

  init() throws {
    let data = try Data(contentsOf: URL(filePath: HandMadeTruthTests.fixtures + "/hand-made-expected.json"))
    expected = try JSONDecoder().decode(Expected.self, from: data)
    sandbox = try Sandbox()
  }

  @Test func theFiguresOfACommunityAreWhatTheirDefinitionsGive() throws {
    let objects = try sandbox.run("show", "trust", store, "--as-of", expected.asOf, "--json", "--limit", "0").objects
    var compared = 0
    for object in objects {
      guard let id = object["id"] as? String else { continue }
      guard let figure = expected.figures[id] else {
        // Nothing that the team wrote has words.
        #expect(id == "C4" && object["value"] == nil)
        continue
      }
      let value = try #require(object["value"] as? Double, "\(id)")
      #expect(abs(value - figure.value) < 1e-9 * max(1, figure.value), "\(id)")
      if let count = figure.count { #expect(object["count"] as? Int == count, "\(id)") }
      if let low = object["low"] as? Double, let high = object["high"] as? Double {
        #expect(low <= value && value <= high, "\(id)")
      }
      compared += 1
    }
    #expect(compared == expected.figures.count && compared == 11)
  }

  @Test func theFiguresOfEveryMemberAreWhatTheirDefinitionsGive() throws {
    let objects = try sandbox.run("show", "trust", store, "--as-of", expected.asOf, "--json").objects
    var compared: [String: Int] = [:]
    for object in objects {
      guard let id = object["member"] as? String, let member = expected.members[id] else { continue }
      var found = (object["figures"] as? [String: [String: Any]] ?? [:]).compactMapValues { $0["value"] as? Double }
      found["betweenness"] = object["bridgingShare"] as? Double
      found["connectionIndex"] = object["connectionIndex"] as? Double
      for figure in ["M2", "M3", "M4", "M6", "connectionIndex", "betweenness"] {
        // The team bridges nothing: it is left out of that graph.
        if figure == "betweenness", member[figure] == nil { continue }
        #expect((found[figure] == nil) == (member[figure] == nil), "\(id) \(figure)")
        guard let value = found[figure], let truth = member[figure] else { continue }
        // Members' figures are kept as floats; ties to the second, which is 1.2e-5 days.
        let second = 1.0 / 86_400
        let tolerance = figure == "M4" || figure == "connectionIndex" ? second : 1e-6 * max(1, truth)
        #expect(abs(value - truth) <= tolerance, "\(id) \(figure)")
        compared[figure, default: 0] += 1
      }
    }
    #expect(compared == ["M2": 5, "M3": 28, "M4": 23, "M6": 32, "connectionIndex": 23, "betweenness": 32])
  }

  @Test func theOrderOfLinesChangesNothing() throws {
    let copy = sandbox.path + "/turned"
    try FileManager.default.copyItem(atPath: store, toPath: copy)
    for name in try FileManager.default.contentsOfDirectory(atPath: copy + "/messages") {
      let file = "\(copy)/messages/\(name)"
      let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").reversed()
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: file))
    }
    let runs = try [store, copy].map {
      try sandbox.run("show", "trust", $0, "--as-of", expected.asOf, "--json", "--limit", "0")
    }
    let values = try runs.map { try $0.objects.map { $0["value"] as? Double } }
    #expect(values[0] == values[1] && values[0].count == 13)
  }

  @Test func whatStandsBesideTheFiguresIsWhatItsDefinitionGives() throws {
    let time = try #require(Timestamp(rfc3339: expected.asOf))
    let community = try CommunityStore.read(store, options: StoreOptions(clock: time))
    let found = WholeTrust(community, asOf: AsOf(clock: time, newestMessage: nil, chosen: time), withBridging: false)
      .report.community
    #expect(found.newTies == expected.newTies && found.woven == expected.woven)
    let pairs = [
      (found.twoWayShare, expected.twoWayShare), (found.effectiveSpeakers, expected.effectiveSpeakers),
      (found.control.starts, expected.teamShareOfStarts),
      (found.control.firstReplies, expected.teamShareOfFirstReplies),
    ]
    for (value, truth) in pairs { #expect(abs(try #require(value) - truth) < 1e-9) }
  }
}
