import CommunityModel
import CommunityStore

/// From the start of the program to the first useful screen, and to everything indexed.
struct OpeningBenchmark {
  let program: String
  let store: BenchmarkStore
  let runs: Int
  /// An earlier program to compare the first screen with, started in turn with this one.
  var before: String?

  /// What later measurements compare with.
  struct Result {
    var firstScreen: Double
    var peakMemory: Double
    /// What the status line says when everything is there.
    var completeMarker: String
  }

  func run(_ table: inout ResultTable) throws -> Result {
    let (title, complete) = try markers()
    var first: [Double] = []
    var indexed: [Double] = []
    var memory: [Double] = []
    for _ in 0..<runs {
      let rounds = try PtyProgram([program, store.path])
      // The list of conversations, newest first: useful once the newest title can be read.
      rounds.send("3")
      guard let seen = rounds.wait(for: title) else { throw BenchmarkError("“\(title)” never came to the screen") }
      guard let all = rounds.wait(for: complete) else { throw BenchmarkError("“\(complete)” never came to the screen") }
      first.append(seen * 1000)
      indexed.append(all * 1000)
      memory.append(rounds.peakMemory)
    }
    table.add(
      "start to first useful screen (newest conversations readable)", must: "100 ms", aim: "30 ms", spread(first))
    table.add("start to everything indexed, on the screen", must: "2.0 s", aim: "4 × a simdjson pass", spread(indexed))
    table.add(
      "peak resident memory", must: "200 MB", aim: "120 MB", Measure.median(memory).decimal(0) + " MB")
    try compare(title, &table)
    return Result(
      firstScreen: Measure.median(first), peakMemory: Measure.median(memory), completeMarker: complete)
  }

  /// The first screen of this program and of an earlier one, in turn, so that both have the same machine.
  func compare(_ title: String, _ table: inout ResultTable) throws {
    guard let before else { return }
    var times: [[Double]] = [[], []]
    for _ in 0..<max(15, runs) {
      for (place, program) in [before, program].enumerated() {
        let rounds = try PtyProgram([program, store.path])
        rounds.send("3")
        guard let seen = rounds.wait(for: title) else { throw BenchmarkError("“\(title)” never came to the screen") }
        times[place].append(seen * 1000)
      }
    }
    let added = Measure.median(times[1]) - Measure.median(times[0])
    table.add(
      "first screen, against an earlier program in turn", must: "5 ms more", aim: "",
      "\(spread(times[1])), before \(spread(times[0])): \(added.decimal(1)) ms more")
  }

  /// The title of the newest conversation, and what the status line says when everything is loaded.
  private func markers() throws -> (title: String, complete: String) {
    let community = try CommunityStore.read(store.path, options: StoreOptions(clock: Timestamp(seconds: 1_795_000_000)))
    guard let newest = community.conversations(sortedBy: .recent).first else { throw BenchmarkError("an empty store") }
    return (
      String(community.conversations[newest].title.prefix(12)), "\(grouped(community.messages.count)) messages"
    )
  }

  private func spread(_ values: [Double]) -> String {
    "\(Measure.text(milliseconds: Measure.median(values))) "
      + "(\(Measure.text(milliseconds: values.min() ?? 0))–\(Measure.text(milliseconds: values.max() ?? 0)))"
  }

  /// `1,000,000`
  private func grouped(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }
}
