import Foundation
import Testing

/// What the team does, from a script.
@Suite struct FlagCommandTests {
  private let sandbox: Sandbox
  private let store: HandMadeStore

  init() throws {
    sandbox = try Sandbox()
    store = try CareStore.make(sandbox.path + "/store")
  }

  @Test func aFlagIsRaisedListedClaimedClosedAndAudited() throws {
    let raised = try sandbox.run(
      "flag", store.path, "--member", "ana ruiz", "--reason", "dizzy", "--priority", "urgent", "--due", "2h",
      "--message", "q1", "--json")
    #expect(raised.status == 0, "\(raised.error)")
    #expect(try raised.objects.first?["flags"] as? [String] == ["f1"])
    let flag = try #require(try sandbox.run("show", "flags", store.path, "--json").objects.first)
    #expect(flag["id"] as? String == "f1" && flag["member"] as? String == "ana")
    #expect(flag["status"] as? String == "requested" && flag["priority"] as? String == "urgent")
    #expect(flag["message"] as? String == "q1" && flag["raisedBy"] as? String == "amy")
    #expect(flag["owner"] == nil && flag["overdue"] as? Bool == false)

    #expect(try sandbox.run("flag", "claim", store.path, "f1", "--by", "TOM").status == 0)
    #expect(try sandbox.run("show", "flags", store.path, "--json", "--unowned").objects.isEmpty)
    let his = try sandbox.run("show", "flags", store.path, "--json", "--owner", "Tom Kerr").objects
    #expect(his.first?["ownerName"] as? String == "Tom Kerr")

    let done = try sandbox.run("flag", "done", store.path, "f1", "--outcome", "drank water", "--by", "tom")
    #expect(done.status == 0, "\(done.error)")
    #expect(try sandbox.run("show", "flags", store.path, "--json").output.isEmpty)
    let all = try sandbox.run("show", "flags", store.path, "--json", "--all").objects
    #expect(all.first?["status"] as? String == "completed" && all.first?["outcome"] as? String == "drank water")

    let audit = try sandbox.run("audit", store.path)
    #expect(audit.status == 0 && audit.lines.count == 4)
    #expect(audit.lines[0].contains("Amy Ross") && audit.lines[0].contains("Ana Ruiz"))
    #expect(audit.lines[1].contains("Tom Kerr"))
    #expect(audit.lines[3].hasPrefix("Verified: 3 lines"))
  }

  @Test func whoComesSecondIsRefusedWithTheNameOfTheFirst() throws {
    #expect(try sandbox.run("flag", store.path, "--member", "ana", "--reason", "dizzy").status == 0)
    #expect(try sandbox.run("flag", "claim", store.path, "f1", "--by", "tom").status == 0)
    let second = try sandbox.run("flag", "claim", store.path, "f1", "--by", "lee")
    #expect(second.status == 1)
    #expect(second.error.contains("Tom Kerr") && second.output.isEmpty)
    #expect(try sandbox.run("show", "journal", store.path, "--json").objects.count == 2)
  }

  @Test func ofManyWhoClaimAtOnceOneHasItAndTheOthersAreToldWho() throws {
    #expect(try sandbox.run("flag", store.path, "--member", "ana", "--reason", "dizzy").status == 0)
    let outcome = try sandbox.script(
      """
      for who in amy tom lee sam; do (rounds flag claim '\(store.path)' f1 --by $who --json; echo "$who $?") & done; wait
      """)
    let results = outcome.lines.filter { $0.hasSuffix(" 0") || $0.hasSuffix(" 1") }
    #expect(results.count == 4)
    let winners = results.filter { $0.hasSuffix(" 0") }
    #expect(winners.count == 1)
    let flag = try #require(try sandbox.run("show", "flags", store.path, "--json").objects.first)
    let owner = try #require(flag["owner"] as? String)
    #expect(winners.first == "\(owner) 0")
    let name = try #require(flag["ownerName"] as? String)
    #expect(outcome.error.split(separator: "\n").filter { $0.contains(name) }.count == 3)
    #expect(try sandbox.run("audit", store.path, "--quiet").status == 0)
  }

  /// The kernel ends it anywhere, also between the write and the word that it is written.
  @Test func whatWasAcknowledgedOutlivesAKilledProgram() throws {
    let outcome = try sandbox.script(
      """
      for n in $(seq 1 40); do
        timeout -s KILL 0.$(printf %03d $((RANDOM % 120))) '\(Program.path)' flag '\(store.path)' \
          --member ana --reason "number $n" --json
      done; true
      """)
    let acknowledged = try outcome.objects.compactMap { $0["seq"] as? Int }
    let written = try sandbox.run("show", "journal", store.path, "--json").objects.compactMap { $0["seq"] as? Int }
    #expect(Set(acknowledged).isSubset(of: Set(written)))
    #expect(written == Array(0..<written.count).map { $0 + 1 })
    #expect(try sandbox.run("audit", store.path, "--quiet").status == 0)
    // And the next one writes as if nothing had been.
    #expect(try sandbox.run("flag", store.path, "--member", "ben", "--reason", "after").status == 0)
    #expect(try sandbox.run("audit", store.path, "--quiet").status == 0)
  }

  @Test func whatWasDoneIsTakenBackAndDoneAgain() throws {
    let none = try sandbox.run("flag", "undo", store.path)
    #expect(none.status == 1 && none.error.contains("Amy Ross"))
    #expect(try sandbox.run("flag", store.path, "--member", "ana", "--member", "ben", "--reason", "both").status == 0)
    #expect(try sandbox.run("show", "flags", store.path, "--json").objects.count == 2)
    #expect(try sandbox.run("flag", "undo", store.path).status == 0)
    #expect(try sandbox.run("show", "flags", store.path, "--json").objects.isEmpty)
    #expect(try sandbox.run("flag", "redo", store.path).status == 0)
    #expect(try sandbox.run("show", "flags", store.path, "--json").objects.count == 2)
  }

  @Test func whatCannotBeMeantIsRefusedAndNothingIsWritten() throws {
    for (arguments, status, word) in [
      (["--member", "nobody", "--reason", "x"], Int32(1), "nobody"),
      (["--member", "jo twin", "--reason", "x"], 1, "jo1, jo2"),
      (["--member", "ana", "--reason", "x", "--message", "m99"], 1, "m99"),
      (["--member", "ana", "--reason", "x", "--owner", "zoe"], 1, "zoe"),
      (["--member", "ana", "--reason", "x", "--due", "whenever"], 64, "--due"),
      (["--member", "ana", "--reason", "  "], 64, "--reason"),
      (["--member", "ana", "--reason", "x", "--priority", "soon"], 64, "soon"),
    ] {
      let outcome = try Program.run(
        [Program.path, "flag", store.path] + arguments, environment: sandbox.environment(),
        scratch: sandbox.path + "/tmp")
      #expect(outcome.status == status, "\(arguments)")
      #expect(outcome.error.contains(word), "\(arguments): \(outcome.error)")
    }
    #expect(try sandbox.run("flag", "claim", store.path, "f7").status == 1)
    #expect(try sandbox.run("flag", sandbox.path, "--member", "ana", "--reason", "x").status == 2)
    #expect(!FileManager.default.fileExists(atPath: store.path + "/journal.jsonl"))
  }

  @Test func aTouchInAnotherWayThanTheyAskedForWantsAReason() throws {
    let without = try sandbox.run(
      "touch", store.path, "--member", "ana", "--channel", "letter", "--outcome", "sent")
    #expect(without.status == 1 && without.error.contains("phone"))
    let with = try sandbox.run(
      "touch", store.path, "--member", "ana", "--channel", "letter", "--outcome", "sent", "--because",
      "nobody picks up", "--next", "3d", "--json")
    #expect(with.status == 0, "\(with.error)")
    #expect(try with.objects.first?["subject"] as? String == "ana")
    #expect(
      try sandbox.run("touch", store.path, "--member", "ana", "--channel", "Phone", "--outcome", "well").status == 0)
    #expect(try sandbox.run("show", "journal", store.path, "--json", "--member", "ana").objects.count == 2)
    #expect(try sandbox.run("show", "journal", store.path, "--json", "--member", "ben").objects.isEmpty)
  }

  @Test func whatOthersWroteReachesTheTerminalHarmless() throws {
    let reason = "evil \u{1B}[2J \u{202E}reason"
    #expect(try sandbox.run("flag", store.path, "--member", "bad", "--reason", reason).status == 0)
    for command in [["show", "flags"], ["show", "journal"], ["audit"], ["show", "worklist"], ["handoff"]] {
      for json in [[], ["--json"]] {
        let outcome = try Program.run(
          [Program.path] + command + [store.path] + json, environment: sandbox.environment(),
          scratch: sandbox.path + "/tmp")
        #expect(outcome.status == 0, "\(command): \(outcome.error)")
        #expect(outcome.output.contains("evil"), "\(command) \(json)")
        #expect(!outcome.output.contains("\u{1B}") && !outcome.output.contains("\u{202E}"), "\(command) \(json)")
      }
    }
  }

  @Test func aFlagForCliniciansKeepsItsWordsFromOthers() throws {
    #expect(
      try sandbox.run(
        "flag", store.path, "--member", "ben", "--reason", "secret words", "--audience", "clinical"
      ).status == 0)
    for command in [["show", "flags"], ["show", "worklist"]] {
      for json in [[], ["--json"]] {
        func output(_ user: String) throws -> String {
          try Program.run(
            [Program.path] + command + [store.path, "--user", user] + json, environment: sandbox.environment(),
            scratch: sandbox.path + "/tmp"
          ).output
        }
        #expect(try output("lee").contains("secret words"), "\(command) \(json)")
        let shown = try output("sam")
        #expect(shown.contains("Ben Ode") && !shown.contains("secret words"), "\(command) \(json)")
      }
    }
  }
}
