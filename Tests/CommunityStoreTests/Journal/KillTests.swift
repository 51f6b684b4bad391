import CommunityModel
import Foundation
import Glibc
import Testing
import TestSupport

@testable import CommunityStore

/// Writers that are killed at random moments lose nothing that they were told is safe, and leave nothing half done.
///
/// 100 kills by default, alone and with four writers; ROUNDS_KILL_RUNS=1000 for all of them.
@Suite(.serialized) struct KillTests {
  private static let runs = ProcessInfo.processInfo.environment["ROUNDS_KILL_RUNS"].flatMap { Int($0) } ?? 100

  /// What the kills hit.
  private struct Tally: CustomStringConvertible {
    var runs = 0
    var acknowledged = 0
    var unacknowledged = 0
    var torn = 0
    var inTheMiddle = 0
    var description: String {
      "\(runs) runs: \(acknowledged) events acknowledged, \(unacknowledged) whole ones more that nobody was told of, "
        + "\(torn) torn lines, \(inTheMiddle) runs ended while writing"
    }
  }

  @Test(.timeLimit(.minutes(60))) func aloneNothingAcknowledgedIsLost() throws { try kill(writers: 1, seed: 71) }

  @Test(.timeLimit(.minutes(60))) func withFourWritersNothingAcknowledgedIsLost() throws {
    try kill(writers: 4, seed: 72)
  }

  private func kill(writers: Int, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var tally = Tally()
    let start = ContinuousClock.now
    var run = 0
    while run < KillTests.runs {
      // A store for some runs, so that each begins with what the last kill left, and checking stays quick.
      let store = try TemporaryStore.with()
      var known: [Int: String] = [:]
      for _ in 0..<min(10, KillTests.runs - run) {
        let names = (0..<writers).map { "writer-\(run)-\($0)" }
        let children = try names.map { try JournalProbe.Child(["transact", store.path, $0, "1000000"]) }
        // Mostly in the middle of writing, sometimes already while it starts.
        if generator.number(0..<5) > 0 { generator.pick(children).waitForOutput() }
        usleep(UInt32(generator.number(0..<25_000)))
        for child in children.shuffled(using: &generator) {
          child.killHard()
          usleep(UInt32(generator.number(0..<3_000)))
        }
        for (name, child) in zip(names, children) {
          for seq in child.readAll().split(separator: "\n").compactMap({ Int($0) }) {
            #expect(known.updateValue(name, forKey: seq) == nil, "number \(seq) was given twice")
            tally.acknowledged += 1
          }
          _ = child.wait()
        }
        try inspect(store, known, run, &tally)
        run += 1
      }
      // Everybody can go on.
      let last = try Journal(store.path).append([JournalEntry(at: TemporaryStore.clock, by: "a", event: "b")])
      #expect(last.count == 1)
      let audit = try JournalAudit.run(store.path)
      #expect(audit.findings == [] && audit.note == nil)
      tally.torn += (try? store.text("journal.torn.jsonl").split(separator: "\n").count) ?? 0
    }
    tally.runs = run
    #expect(tally.acknowledged > run / 2, "the writers hardly wrote")
    print(
      "\(writers) writer\(writers == 1 ? "" : "s"), \(tally), in \((ContinuousClock.now - start).components.seconds) s")
  }

  private func inspect(_ store: TemporaryStore, _ known: [Int: String], _ run: Int, _ tally: inout Tally) throws {
    let audit = try JournalAudit.run(store.path)
    #expect(
      audit.findings.allSatisfy { $0.kind == .torn } && audit.findings.count <= 1, "run \(run): \(audit.findings)")
    #expect(audit.events.map(\.event.seq) == Array(1..<audit.lineCount + 1), "run \(run)")
    var told = 0
    for line in audit.events {
      let entry = line.event.entry
      // Each writer knew of every line before its own.
      #expect(entry.data["seen"] == .number(Double(line.event.seq - 1)), "run \(run), line \(line.number)")
      if let by = known[line.event.seq] {
        told += 1
        #expect(entry.by == by, "run \(run), line \(line.number)")
      }
      if case .number(let count) = entry.data["of"] {
        #expect(entry.data["members"] == .list((0..<Int(count)).map { "member-\($0)" }), "run \(run)")
      }
    }
    #expect(told == known.count, "run \(run): \(known.count - told) acknowledged events are lost")
    tally.unacknowledged += audit.events.suffix(while: { known[$0.event.seq] == nil })
    if audit.findings.count == 1 || audit.events.last.map({ known[$0.event.seq] == nil }) == true {
      tally.inTheMiddle += 1
    }
  }
}

extension Array {
  /// How many at the end have a property.
  fileprivate func suffix(while isSo: (Element) -> Bool) -> Int { reversed().prefix(while: isSo).count }
}
