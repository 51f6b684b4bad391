/// From a key to the first byte of the changed screen, for every kind of key, through the real program and its terminal.
///
/// The program writes a screen in one piece when it is drawn, so the first byte comes when the work is done.
struct KeyKindsBenchmark {
  let program: String
  let store: BenchmarkStore
  /// What the status line says when everything is loaded.
  let marker: String
  /// Keys of each kind.
  let count: Int

  /// Some keys that are measured, and what comes before and after them.
  private struct Kind {
    let name: String
    var before: [String] = []
    /// Pressed in turn; each changes the screen.
    let keys: [String]
    /// Pressed after each turn, and not measured.
    var after: [String] = []
  }

  private static let enter = "\r"
  private static let escape = "\u{1B}"
  private static let (pageDown, pageUp) = ("\u{1B}[6~", "\u{1B}[5~")
  private static let wander = ["j", "j", "k", "j", "j", "j", "k", pageDown, "j", pageUp, "k"]

  private static let kinds: [Kind] = [
    Kind(name: "worklist", before: ["1"], keys: wander),
    Kind(name: "members", before: ["2"], keys: wander),
    Kind(name: "conversations", before: ["3"], keys: wander),
    Kind(name: "figures", before: ["4"], keys: ["j", "j", "j", "k", "k", "k"]),
    Kind(name: "ties", before: ["5"], keys: wander),
    Kind(name: "the ties beside the list", before: ["5"], keys: ["\t", "j", "j", "\t", "j"]),
    Kind(name: "screens", keys: ["2", "\t", "3", "\t", "5", "4", "1"]),
    Kind(name: "filter letter", before: ["2", "/"], keys: ["m", "a", "r", "i", "a"], after: ["\u{15}"]),
    Kind(name: "palette letter", before: ["1", "\u{10}"], keys: ["m", "a", "r", "i", "a", " "], after: ["\u{15}"]),
    Kind(name: "palette opened", before: ["1"], keys: ["\u{10}"], after: [escape]),
    Kind(name: "help opened", before: ["1"], keys: ["\u{1B}OP"], after: [escape]),
    Kind(name: "themes opened", before: ["1"], keys: ["T"], after: [escape]),
    Kind(name: "theme tried", before: ["1", "T"], keys: ["j"]),
    Kind(
      name: "wheel", before: ["2"],
      keys: ["\u{1B}[<65;20;20M", "\u{1B}[<65;20;20M", "\u{1B}[<64;20;20M"]),
    Kind(
      name: "click", before: ["2"],
      // Down and up again, in one piece, as a quick hand does it.
      keys: [20, 9, 14].map { "\u{1B}[<0;20;\($0)M\u{1B}[<0;20;\($0)m" }),
  ]

  func run(_ table: inout ResultTable) throws {
    let rounds = try PtyProgram([program, store.path])
    rounds.send("3")
    guard rounds.wait(for: marker, seconds: 30) != nil else {
      throw BenchmarkError("the program did not finish loading")
    }
    // The figures too: their columns are what makes lines dear.
    rounds.waitUntilIdle()
    var all: [Double] = []
    for kind in KeyKindsBenchmark.kinds {
      let times = measure(kind, rounds)
      guard times.count > count / 2 else { throw BenchmarkError("keys of “\(kind.name)” did not change the screen") }
      all += times
      table.add("key → screen at 200×60, p99: \(kind.name)", must: "3 ms", aim: "", words(times))
    }
    table.add("key → screen at 200×60, p99: all of these", must: "3 ms", aim: "", words(all))
  }

  private func words(_ values: [Double]) -> String {
    "\(Measure.text(milliseconds: Measure.quantile(values, 0.99))) "
      + "(median \(Measure.text(milliseconds: Measure.median(values))), \(values.count) keys)"
  }

  /// Milliseconds from each key to the first byte that follows it.
  private func measure(_ kind: Kind, _ rounds: PtyProgram) -> [Double] {
    for key in kind.before { press(key, rounds) }
    rounds.settle(seconds: 0.2)
    var times: [Double] = []
    while times.count < count {
      let before = times.count
      for key in kind.keys {
        while rounds.read(seconds: 0.004) {}
        let start = Measure.now
        rounds.send(key)
        if rounds.read(seconds: 0.5) { times.append((Measure.now - start) * 1000) }
        rounds.forget()
      }
      for key in kind.after { press(key, rounds) }
      if times.count == before { break }
    }
    press(KeyKindsBenchmark.escape, rounds)
    press(KeyKindsBenchmark.escape, rounds)
    return times
  }

  /// A key that is not measured. An Esc takes a while to be known from the beginning of a sequence.
  private func press(_ key: String, _ rounds: PtyProgram) {
    rounds.send(key)
    rounds.settle(seconds: key == KeyKindsBenchmark.escape ? 0.1 : 0.03)
    rounds.forget()
  }
}
