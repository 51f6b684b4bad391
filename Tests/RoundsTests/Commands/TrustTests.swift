import Foundation
import Testing

@Suite struct TrustTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private static let communityIDs = ["T", "C1", "K5", "K1", "E", "C3", "C2", "C4", "K3", "K2", "K4", "K6"]
  private static let communityWords = [
    "trust", "esteem", "first-reply", "self-sustaining", "control", "cookie-cutter", "stands", "reciprocity",
    "participation", "weaving", "together", "even-handed",
  ]
  private static let memberWords = ["member-trust", "heard", "attention", "connection-gap", "bridging", "lapse-risk"]

  @Test func everyFigureIsPrintedAsAJSONObjectALine() throws {
    let demo = try SharedStores.demo.get()
    let outcome = try sandbox.run("show", "trust", demo, "--json")
    #expect(outcome.status == 0 && outcome.error.isEmpty)
    let objects = try outcome.objects
    let figures = objects.prefix(12)
    #expect(figures.compactMap { $0["id"] as? String } == TrustTests.communityIDs)
    for figure in figures {
      #expect(figure["name"] is String && figure["count"] is Int)
      #expect(figure["standing"] as? String == "known", "\(figure)")
      let value = try #require(figure["value"] as? Double)
      if let low = figure["low"] as? Double, let high = figure["high"] as? Double {
        #expect(low <= value && value <= high, "\(figure)")
      }
    }
    let members = objects.filter { $0["member"] != nil }
    #expect(members.count == objects.count - 13)
    let listed = try sandbox.run("show", "members", demo, "--json").objects.compactMap { $0["id"] as? String }
    #expect(Set(members.compactMap { $0["member"] as? String }) == Set(listed))
    let one = try #require(members.first?["figures"] as? [String: [String: Any]])
    #expect(Set(one.keys) == ["M1", "M2", "M3", "M4", "M5", "M6"])
    // The shares in the change add up to it.
    let change = try #require(objects.last)
    let points = (change["changes"] as? [[String: Any]] ?? []).compactMap { $0["points"] as? Double }
    #expect(points.count >= 3)
    #expect(abs(points.reduce(0, +) - (change["change"] as? Double ?? .nan)) < 1e-6)
    let few = try sandbox.run("show", "trust", demo, "--json", "--limit", "3").objects
    #expect(few.count == 16)
  }

  @Test func whatStandsBehindAFigureIsInTheStore() throws {
    let demo = try SharedStores.demo.get()
    var known: Set<String> = []
    for list in ["members", "conversations", "messages"] {
      known.formUnion(try sandbox.run("show", list, demo, "--json").objects.compactMap { $0["id"] as? String })
    }
    let figures = try sandbox.run("show", "trust", demo, "--json", "--limit", "0").objects.prefix(12)
    for figure in figures {
      let evidence = try #require(figure["evidence"] as? [String])
      #expect(known.isSuperset(of: evidence), "\(figure["id"] ?? "")")
      #expect(Set(evidence).count == evidence.count)
    }
    #expect(figures.filter { ($0["evidence"] as? [String])?.isEmpty == false }.count >= 8)
    let busiest = try sandbox.run("show", "members", demo, "--json", "--sort", "busiest", "--limit", "1").objects
    let id = try #require(busiest.first?["id"] as? String)
    let member = try #require(try sandbox.run("show", "trust", demo, "--json", "--member", id).objects.first)
    let own = try #require(member["figures"] as? [String: [String: Any]])
    let evidence = own.values.flatMap { $0["evidence"] as? [String] ?? [] }
    #expect(!evidence.isEmpty && known.isSuperset(of: evidence))
  }

  @Test func aManagerReadsTheHeadlineItsPartsAndWhoIsInNeed() throws {
    let demo = try SharedStores.demo.get()
    let outcome = try sandbox.run("show", "trust", demo)
    #expect(outcome.status == 0)
    let lines = outcome.lines
    #expect(lines[0].hasPrefix("Harbor Diabetes Circle, as of 2024-11-21"))
    #expect(lines[1].hasPrefix("Trust  ") && lines[1].contains("active members"))
    for name in ["Heard", "Together", "Stands", "Esteem", "Control", "Cookie-cutter", "Even-handed"] {
      #expect(lines.contains { $0.hasPrefix(name) }, "\(name)")
    }
    #expect(lines.contains { $0.hasPrefix("Longest without a two-way tie") })
    #expect(try sandbox.run("show", "trust", demo, "--limit", "0").lines.allSatisfy { !$0.hasPrefix("Longest") })
    let negative = try sandbox.run("show", "trust", demo, "--limit=-1")
    #expect(negative.status == 64 && negative.error.contains("--limit"))
  }

  @Test func aSmallCommunityHasNoFiguresAndSaysWhy() throws {
    let store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
    let outcome = try sandbox.run("show", "trust", store.path)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Not shown: 3 active members; it needs 25."))
    let objects = try sandbox.run("show", "trust", store.path, "--json").objects
    for figure in objects.prefix(12) {
      #expect(figure["standing"] as? String == "suppressed")
      #expect(figure["why"] as? String == "3 active members; it needs 25")
      #expect(figure["value"] == nil && figure["low"] == nil)
    }
    for word in TrustTests.communityWords {
      #expect(try sandbox.run("explain", word, store.path).status == 0, "\(word)")
    }
  }

  @Test func anEmptyStoreIsNoTrouble() throws {
    let store = try HandMadeStore(sandbox.path + "/store")
    for arguments in [["show", "trust"], ["explain", "trust"], ["explain", "first-reply"]] {
      let outcome = try Program.run(
        [Program.path] + arguments + [store.path], environment: sandbox.environment(), scratch: sandbox.path + "/tmp")
      #expect(outcome.status == 0, "\(arguments) \(outcome.error)")
    }
    #expect(try sandbox.run("show", "trust", store.path, "--json").objects.count == 13)
  }

  @Test func anotherInstantHasOtherFigures() throws {
    let demo = try SharedStores.demo.get()
    func headline(_ more: String...) throws -> (Double?, String?) {
      let outcome = try Program.run(
        [Program.path, "show", "trust", demo] + more, environment: sandbox.environment(), scratch: sandbox.path + "/tmp"
      )
      let json = try Program.run(
        [Program.path, "show", "trust", demo, "--json", "--limit", "0"] + more, environment: sandbox.environment(),
        scratch: sandbox.path + "/tmp")
      return (try json.objects.first?["value"] as? Double, outcome.lines.first)
    }
    let now = try headline()
    let before = try headline("--as-of", "2024-09-01T12:00:00Z")
    #expect(before.1?.contains("2024-09-01T12:00:00Z (asked for)") == true)
    #expect(try #require(now.0) != #require(before.0))
    // In a year from then everything has been quiet for so long that there is nothing to say.
    let later = try headline("--as-of", "2026-01-01")
    #expect(later.0 == nil)
  }

  @Test func oneMembersFiguresAreShownAlone() throws {
    let demo = try SharedStores.demo.get()
    let text = try sandbox.run("show", "trust", demo, "--member", "m013")
    #expect(text.status == 0)
    #expect(text.lines.first?.hasPrefix("Consuelo Márquez (m013), peer") == true)
    for name in ["Trust", "Heard", "Attention", "Connection gap", "Bridging", "Lapse risk"] {
      #expect(text.lines.contains { $0.hasPrefix(name) }, "\(name)")
    }
    let json = try sandbox.run("show", "trust", demo, "--member", "m013", "--json").objects
    #expect(json.count == 1 && json.first?["member"] as? String == "m013")
    let nobody = try sandbox.run("show", "trust", demo, "--member", "nobody")
    #expect(nobody.status == 1 && nobody.error.contains("nobody") && nobody.output.isEmpty)
  }

  @Test func everyFigureIsExplained() throws {
    let demo = try SharedStores.demo.get()
    for word in TrustTests.communityWords + TrustTests.memberWords {
      let who = TrustTests.memberWords.contains(word) ? ["--member", "m013"] : []
      let outcome = try Program.run(
        [Program.path, "explain", word, demo] + who, environment: sandbox.environment(), scratch: sandbox.path + "/tmp")
      #expect(outcome.status == 0 && outcome.error.isEmpty, "\(word) \(outcome.error)")
      #expect(outcome.output.contains("The sum\n") && outcome.output.contains("What to do\n"), "\(word)")
      #expect(outcome.output.contains("Source\n"), "\(word)")
      let json = try Program.run(
        [Program.path, "explain", word, demo, "--json"] + who, environment: sandbox.environment(),
        scratch: sandbox.path + "/tmp")
      let object = try #require(try json.objects.first)
      #expect(object["word"] as? String == word)
      for key in ["meaning", "advice", "source"] { #expect((object[key] as? String)?.isEmpty == false, "\(word)") }
      #expect((object["sum"] as? [[String: String]])?.isEmpty == false, "\(word)")
    }
    // By its id, in either case, it is the same.
    #expect(try sandbox.run("explain", "k1", demo).output == sandbox.run("explain", "stands", demo).output)
  }

  @Test func aFigureThatIsNotThereIsAnsweredWithAllThatAre() throws {
    let demo = try SharedStores.demo.get()
    let outcome = try sandbox.run("explain", "happiness", demo)
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    #expect(outcome.error.contains("“happiness”"))
    for word in TrustTests.communityWords + TrustTests.memberWords { #expect(outcome.error.contains(word)) }
    let whose = try sandbox.run("explain", "heard", demo)
    #expect(whose.status == 64 && whose.error.contains("add --member ID") && whose.error.contains("first-reply"))
    let nobodys = try sandbox.run("explain", "stands", demo, "--member", "m013")
    #expect(nobodys.status == 64 && nobodys.error.contains("leave --member out"))
    let nobody = try sandbox.run("explain", "heard", demo, "--member", "nobody")
    #expect(nobody.status == 1 && nobody.error.contains("nobody") && nobody.output.isEmpty)
    #expect(try sandbox.run("explain", "stands", sandbox.path).status == 2)
  }

  @Test func namesThatWouldSteerATerminalAreCleanedInAnExplanation() throws {
    let store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
    try store.member("eve", name: "Eve\u{1B}]0;owned\u{7}")
    try store.conversation("evil", title: "Title\u{1B}[2J\u{202E}")
    try store.message("e1", in: "evil", by: "eve", at: "2024-11-20T12:00:00Z", "Anybody?")
    try store.message("e2", in: "evil", by: "ana", at: "2024-11-20T13:00:00Z", "Yes.", replyTo: "e1")
    for command in [
      ["show", "trust"], ["show", "trust", "--member", "eve"], ["explain", "heard", "--member", "eve"],
    ] {
      for format in [[], ["--json"]] {
        let outcome = try Program.run(
          [Program.path] + command + [store.path] + format, environment: sandbox.environment(),
          scratch: sandbox.path + "/tmp")
        #expect(outcome.status == 0)
        #expect(!outcome.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" || $0 == "\u{202E}" })
      }
    }
  }

  @Test func theTrustScreenIsPrintedWithItsReasons() throws {
    let demo = try SharedStores.demo.get()
    let screen = try sandbox.screen(demo, columns: 140, rows: 60, keys: "4")
    #expect(screen.contains("[4 Trust]") && screen.contains("of 100"))
    #expect(screen.contains("What to do"))
    let headline = try sandbox.run("show", "trust", demo, "--json", "--limit", "0").objects.first?["value"] as? Double
    #expect(screen.contains("\(Int((headline ?? -1).rounded())) of 100"))
  }

  @Test func nothingIsWrittenByCommandsThatOnlyShow() throws {
    let store = try HandMadeStore.twelveTalks(sandbox.path + "/store")
    let before = try HandMadeStore.fingerprint(store.path)
    for arguments in [["show", "trust"], ["explain", "trust"], ["screen"]] {
      _ = try Program.run(
        [Program.path] + arguments + [store.path], environment: sandbox.environment(), scratch: sandbox.path + "/tmp")
    }
    #expect(try HandMadeStore.fingerprint(store.path) == before)
  }
}
