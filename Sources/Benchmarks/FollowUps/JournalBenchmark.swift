import CJSON
import CommunityModel
import CommunityStore
import FollowUps
import Glibc

/// A long journal: read, folded and audited, beside what others need for the same bytes.
struct JournalBenchmark {
  let runs: Int
  let count: Int

  /// The journal is written beside a copy of the store.
  func run(_ original: BenchmarkStore, _ table: inout ResultTable) throws {
    let copy = try WorkingStore(of: original)
    defer { copy.remove() }
    let store = copy.path
    let members = (0..<20_000).map { "member-\($0)" }
    try MadeJournal(store: store, members: members).write(count, endingAt: Timestamp(seconds: 1_795_000_000))
    var reading: [Double] = []
    var folding: [Double] = []
    var audits: [Double] = []
    for _ in 0..<runs {
      var events: [JournalEvent] = []
      reading.append(
        try Measure.milliseconds {
          var reader = JournalReader(store)
          events = try reader.read().events
        })
      var state = CareState()
      folding.append(Measure.milliseconds { state.apply(events) })
      guard state.lastSeq == count, state.passedOver == 0 else {
        throw BenchmarkError("of \(count) lines \(state.lastSeq) were folded and \(state.passedOver) passed over")
      }
      audits.append(
        try Measure.milliseconds {
          guard try JournalAudit.run(store).findings.isEmpty else { throw BenchmarkError("the chain does not hold") }
        })
    }
    let (taken, size) = try plainPass(store + "/journal.jsonl")
    let both = Measure.median(zip(reading, folding).map { $0 + $1 })
    table.add(
      "\(count) journal lines at open: read and folded", must: "500 ms", aim: "250 ms",
      "\(Measure.text(milliseconds: both)) (read \(Measure.text(milliseconds: Measure.median(reading))), "
        + "fold \(Measure.text(milliseconds: Measure.median(folding)))); "
        + "\((both / max(0.001, taken)).decimal(1)) × a plain simdjson pass over the \(size >> 20) MB")
    table.add(
      "audit of the same, every hash", must: "2 s", aim: "0.5 s",
      "\(Measure.text(milliseconds: Measure.median(audits)))\(try hashing(store + "/journal.jsonl", audits))")
  }

  private func plainPass(_ path: String) throws -> (milliseconds: Double, size: Int) {
    var times: [Double] = []
    var size = 0
    for _ in 0..<runs {
      times.append(
        try Measure.milliseconds {
          let file = try PosixFile(path)
          size = Int(file.status()?.size ?? 0)
          let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size + Int(CJSON_PADDING), alignment: 64)
          defer { buffer.deallocate() }
          let got = file.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<size]), at: 0)
          let found = cjson_plain_pass(buffer.baseAddress, max(0, got), size + Int(CJSON_PADDING))
          guard found == count else { throw BenchmarkError("the plain pass found \(found) lines") }
        })
    }
    return (Measure.median(times), size)
  }

  /// How often the audit takes what `sha256sum` takes for the same bytes; empty where that is not installed.
  private func hashing(_ path: String, _ audits: [Double]) throws -> String {
    let program = "/usr/bin/sha256sum"
    guard access(program, X_OK) == 0 else { return "" }
    var times: [Double] = []
    for _ in 0..<runs {
      let sum = try PtyProgram([program, path])
      guard let seen = sum.wait(for: "journal.jsonl") else { return "" }
      times.append(seen * 1000)
    }
    return "; \((Measure.median(audits) / max(0.001, Measure.median(times))).decimal(1)) × sha256sum"
  }
}
