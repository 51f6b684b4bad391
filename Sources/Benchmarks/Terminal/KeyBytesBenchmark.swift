import Glibc

/// How many bytes the terminal gets for a key that moves the cursor through a list: what a slow line feels.
struct KeyBytesBenchmark {
  let program: String
  let store: BenchmarkStore

  /// What a line of 9,600 baud carries, with a start and a stop bit.
  private static let bytesPerSecond = 960.0
  private static let sizes: [(columns: Int32, rows: Int32)] = [(80, 24), (120, 40), (200, 60)]
  /// Keys that stay among the rows of the smallest screen, so that nothing scrolls: down and up again.
  private static let moves = 40

  /// What came at once for each key, and what followed when no other key came.
  private struct Bytes {
    var now: [Double] = []
    var later: [Double] = []
  }

  func run(_ table: inout ResultTable) throws {
    for (columns, rows) in KeyBytesBenchmark.sizes {
      for (screen, name, span) in [("1", "worklist", 3), ("2", "members", 10), ("3", "conversations", 10)] {
        let rounds = try PtyProgram([program, store.path], columns: columns, rows: rows)
        rounds.send(screen)
        rounds.settle(seconds: 2)
        let bytes = measure(rounds, down: "j", up: "k", span: span)
        guard !bytes.now.isEmpty else { throw BenchmarkError("no key changed the \(name) at \(columns)×\(rows)") }
        table.add(
          "bytes a cursor move, \(name), \(columns)×\(rows)", must: "430 (120×40)", aim: "htop's",
          "\(words(bytes.now)); beside it, at rest: \(words(bytes.later))")
      }
      try compare(columns, rows, &table)
    }
  }

  private func words(_ bytes: [Double]) -> String {
    let (median, worst) = (Measure.median(bytes), Measure.quantile(bytes, 0.99))
    let time = Measure.text(milliseconds: median / KeyBytesBenchmark.bytesPerSecond * 1000)
    return "median \(median.decimal(0)), p99 \(worst.decimal(0)) (\(time) at 9,600 baud)"
  }

  /// htop on a terminal of the same size; its own refresh is put off meanwhile.
  private func compare(_ columns: Int32, _ rows: Int32, _ table: inout ResultTable) throws {
    let htop = "/usr/bin/htop"
    guard access(htop, X_OK) == 0 else {
      table.add("bytes a cursor move, htop, \(columns)×\(rows)", "not installed here: no comparison")
      return
    }
    let program = try PtyProgram([htop, "-d", "600"], columns: columns, rows: rows)
    program.settle(seconds: 2)
    let bytes = measure(program, down: "\u{1B}OB", up: "\u{1B}OA", span: 3)
    table.add("bytes a cursor move, htop, \(columns)×\(rows)", words(bytes.now))
  }

  /// Goes down and up again among `span` rows.
  private func measure(_ program: PtyProgram, down: String, up: String, span: Int) -> Bytes {
    var bytes = Bytes()
    for number in 0..<KeyBytesBenchmark.moves {
      program.forget()
      program.send(number / span % 2 == 0 ? down : up)
      guard program.read(seconds: 2) else { continue }
      // A pause that is longer than a frame takes to draw, and shorter than the rest of the keys.
      program.settle(seconds: 0.03)
      bytes.now.append(Double(program.output.count))
      program.forget()
      program.settle(seconds: 0.3)
      bytes.later.append(Double(program.output.count))
    }
    return bytes
  }
}
