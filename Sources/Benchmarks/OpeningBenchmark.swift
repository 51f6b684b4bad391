import CommunityModel
import CommunityStore

/// From the start of the program to the first useful screen, and to everything indexed.
struct OpeningBenchmark {
  let program: String
  let store: BenchmarkStore
  let runs: Int

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
    return Result(
      firstScreen: Measure.median(first), peakMemory: Measure.median(memory), completeMarker: complete)
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
