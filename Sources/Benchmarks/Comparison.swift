import CommunityModel
import CJSON
import CommunityStore
import Glibc

/// The same files read by others, in the same minute.
struct Comparison {
  let store: BenchmarkStore
  let runs: Int
  let opening: OpeningBenchmark.Result

  func run(_ table: inout ResultTable) throws {
    let passes = try (0..<runs).map { _ in try plainPass() }
    table.add(
      "one plain simdjson pass over the message files, one core",
      "\(Measure.text(milliseconds: Measure.median(passes.map(\.taken)))) for \(passes[0].documents) documents")
    try lnav(&table)
  }

  /// Milliseconds to read the message files and find every document in them, and how many there are.
  private func plainPass() throws -> (taken: Double, documents: Int) {
    var documents = 0
    let taken = try Measure.milliseconds {
      for name in store.messageFiles {
        let file = try PosixFile(name)
        let size = Int(file.status()?.size ?? 0)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size + Int(CJSON_PADDING), alignment: 64)
        defer { buffer.deallocate() }
        let got = file.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<size]), at: 0)
        documents += cjson_plain_pass(buffer.baseAddress, max(0, got), size + Int(CJSON_PADDING))
      }
    }
    guard documents > 0 else { throw BenchmarkError("the plain pass found nothing") }
    return (taken, documents)
  }

  private func lnav(_ table: inout ResultTable) throws {
    let places: [String] = ["/usr/bin/lnav", "/usr/local/bin/lnav"]
    guard let lnav = places.first(where: { access($0, X_OK) == 0 }) else {
      table.add("lnav on the same files", "not installed here: no comparison")
      return
    }
    var first: [Double] = []
    var memory: [Double] = []
    for _ in 0..<max(1, runs / 2) {
      let program = try PtyProgram([lnav] + store.messageFiles, environment: ["HOME=/tmp"])
      guard let seen = program.wait(for: "\"conversation\"", seconds: 60) else {
        table.add("lnav on the same files", "showed nothing within a minute")
        return
      }
      first.append(seen * 1000)
      memory.append(program.peakMemory)
    }
    let time = Measure.median(first)
    table.add(
      "lnav, the same files, to its first readable line",
      "\(Measure.text(milliseconds: time)) with \(Measure.median(memory).decimal(0)) MB so far; "
        + "\((time / max(0.001, opening.firstScreen)).decimal(0)) × our first screen")
  }
}
