/// From a key on the keyboard to the first byte of the changed screen, through the real program and its terminal.
struct LiveKeysBenchmark {
  let program: String
  let store: BenchmarkStore
  let runs: Int
  /// What the status line says when everything is loaded.
  let marker: String

  func run(_ table: inout ResultTable) throws {
    // Loading is over so soon that one opening has too few keys for a percentile.
    var loading: [Double] = []
    for _ in 0..<max(1, runs) {
      let rounds = try PtyProgram([program, store.path])
      rounds.send("3")
      _ = rounds.wait(for: "Conversations ")
      loading += latencies(rounds, atMost: 400) { $0.hasWritten(marker) }
    }
    let rounds = try PtyProgram([program, store.path])
    rounds.send("3")
    _ = rounds.wait(for: marker, seconds: 20)
    rounds.settle(seconds: 1)
    let loaded = latencies(rounds, atMost: 600) { _ in false }
    table.add("key to screen, 200×60, p99, while loading", must: "8 ms", aim: "3 ms", words(loading))
    table.add("key to screen, 200×60, p99, loaded", must: "8 ms", aim: "3 ms", words(loaded))
  }

  private func words(_ values: [Double]) -> String {
    "\(Measure.text(milliseconds: Measure.quantile(values, 0.99))) "
      + "(median \(Measure.text(milliseconds: Measure.median(values))), \(values.count) keys)"
  }

  /// Milliseconds from each key to the first byte that follows it.
  private func latencies(_ rounds: PtyProgram, atMost keys: Int, until isDone: (PtyProgram) -> Bool) -> [Double] {
    var values: [Double] = []
    // Each key changes the screen, wherever the cursor stands: down and up again, a page down and up again.
    let script = ["j", "j", "k", "j", "\u{1B}[6~", "k", "\u{1B}[5~", "k"]
    for number in 0..<keys {
      while rounds.read(seconds: 0.004) {}
      if isDone(rounds) { break }
      let start = Measure.now
      rounds.send(script[number % script.count])
      if rounds.read(seconds: 2) { values.append((Measure.now - start) * 1000) }
    }
    return values
  }
}
