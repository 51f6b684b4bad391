/// From a key on the keyboard to the first byte of the changed screen, through the real program and its terminal.
struct LiveKeysBenchmark {
  let program: String
  let store: BenchmarkStore

  func run(_ table: inout ResultTable) throws {
    let rounds = try PtyProgram([program, store.path])
    rounds.send("3")
    _ = rounds.wait(for: "Conversations ")
    // What keys cost while both cores read.
    let loading = latencies(rounds, keys: 60)
    _ = rounds.wait(for: "members", seconds: 20)
    rounds.settle(seconds: 1.5)
    let afterwards = latencies(rounds, keys: 500)
    table.add(
      "key to screen, 200×60, p99, while loading", must: "8 ms", aim: "3 ms", words(loading))
    table.add("key to screen, 200×60, p99, loaded", must: "8 ms", aim: "3 ms", words(afterwards))
  }

  private func words(_ values: [Double]) -> String {
    "\(Measure.text(milliseconds: Measure.quantile(values, 0.99))) "
      + "(median \(Measure.text(milliseconds: Measure.median(values))), \(values.count) keys)"
  }

  /// Milliseconds from each key to the first byte that follows it.
  private func latencies(_ rounds: PtyProgram, keys: Int) -> [Double] {
    var values: [Double] = []
    for number in 0..<keys {
      while rounds.read(seconds: 0.004) {}
      rounds.forget()
      // Down and now and then up, a page, another pane: each changes the screen.
      let key = number % 10 == 9 ? "\u{1B}[6~" : number % 10 == 4 ? "k" : "j"
      let start = Measure.now
      rounds.send(key)
      if rounds.read(seconds: 2) { values.append((Measure.now - start) * 1000) }
    }
    return values
  }
}
