import CommunityModel
import Glibc

/// Processor time while nobody does anything.
struct IdleBenchmark {
  let program: String
  let store: BenchmarkStore
  let marker: String

  func run(_ table: inout ResultTable) throws {
    let rounds = try PtyProgram([program, store.path])
    guard rounds.wait(for: marker) != nil else { throw BenchmarkError("the program did not finish loading") }
    rounds.waitUntilIdle()
    table.add(
      "peak resident memory, every figure computed", must: "320 MB", aim: "180 MB",
      "\(rounds.peakMemory.decimal(0)) MB")
    let switches = Process.status(rounds.pid, "voluntary_ctxt_switches:") ?? 0
    let before = rounds.processorTime
    rounds.forget()
    sleep(5)
    rounds.settle(seconds: 0.01)
    let spent = rounds.processorTime - before
    let woken = (Process.status(rounds.pid, "voluntary_ctxt_switches:") ?? 0) - switches
    table.add(
      "CPU while idle, 5 s", must: "none", aim: "",
      "\((spent * 1000).decimal(0)) ms, woken \(woken) times, \(rounds.output.count) bytes drawn")
  }
}

extension PtyProgram {
  /// Everything is loaded, and the metrics are computed behind it: until the program has done nothing for two seconds.
  func waitUntilIdle() {
    var last = -1.0
    for _ in 0..<60 where processorTime != last {
      last = processorTime
      settle(seconds: 0.1)
      sleep(2)
    }
    settle(seconds: 0.1)
  }
}
