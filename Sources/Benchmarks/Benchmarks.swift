import ArgumentParser
import CProcess
import CommunityModel
import CommunityStore
import Glibc

/// Measures Rounds on a made community and prints a table. Figures are medians; machines differ, so what matters are
/// the ratios to something that ran in the same minute.
@main
struct Benchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Benchmarks", abstract: "Measure Rounds on a made community.")

  @Option(help: "Members of the made community.")
  var members = 100_000

  @Option(help: "Messages of the made community.")
  var messages = 1_000_000

  @Option(help: "Measure on this store instead of a made one.")
  var store: String?

  @Option(help: "Runs of everything that is run more than once.")
  var runs = 5

  @Flag(help: "Only the metrics, in this process.")
  var onlyTrust = false

  @Flag(help: "Only signals, worklist and journal.")
  var onlyFollowUps = false

  @Flag(help: "Only the bytes that a key sends to the terminal, on a small community.")
  var onlyTerminal = false

  @Flag(help: "Only what a key waits for, every kind of key.")
  var onlyKeys = false

  @Option(help: "Lines of the journal that is made.")
  var journalLines = 100_000

  @Option(
    name: .customLong("validate"),
    help: "Hold the metrics against data with a known outcome in this folder, and print how they did.")
  var validation: String?

  @Option(help: "The program; the one beside this executable when left out.")
  var program: String?

  @Option(help: "An earlier program to compare the first screen with.")
  var before: String?

  func validate() throws {
    guard runs >= 1, members >= 1, messages >= 1 else {
      throw ValidationError("At least one run of one message is needed.")
    }
  }

  func run() throws {
    if let validation { return try TrustValidation().run(dataFolder: validation) }
    if onlyTrust { return try measureTrust() }
    let program = program ?? Process.folderOfThisExecutable + "/rounds"
    guard access(program, X_OK) == 0 else {
      print("There is no program at \(program): build it first with swift build -c release --product rounds")
      throw ExitCode(1)
    }
    if onlyTerminal { return try measureTerminal(program) }
    let made = try store.map { BenchmarkStore(path: $0, isTemporary: false) } ?? BenchmarkStore.make(members, messages)
    defer { made.remove() }
    try made.warmPageCache()
    var table = ResultTable()
    // Starting a program costs more the more memory its starter holds; that is not what is measured.
    cprocess_return_large_blocks()
    if onlyFollowUps {
      try measureFollowUps(program, made, &table)
      print(table.markdown)
      return
    }
    if onlyKeys {
      try measureKeys(program, made, &table)
      print(table.markdown)
      return
    }
    let opening = try OpeningBenchmark(program: program, store: made, runs: runs, before: before).run(&table)
    try LiveKeysBenchmark(program: program, store: made, runs: runs, marker: opening.completeMarker).run(&table)
    try measureKeys(program, made, &table)
    try IdleBenchmark(program: program, store: made, marker: opening.completeMarker).run(&table)
    try InProcessBenchmark(store: made, runs: runs).run(&table)
    try TrustBenchmark(store: made, runs: runs).run(&table)
    GraphBenchmark().run(&table)
    try measureFollowUps(program, made, &table)
    try KeyBytesBenchmark(program: program, store: made).run(&table)
    try Comparison(store: made, runs: runs, opening: opening).run(&table)
    print(table.markdown)
  }

  private func measureFollowUps(_ program: String, _ made: BenchmarkStore, _ table: inout ResultTable) throws {
    try FlagBenchmark(program: program, store: made, runs: runs, flags: 40).run(&table)
    try JournalBenchmark(runs: runs, count: journalLines).run(made, &table)
    try FollowUpBenchmark(store: made, runs: runs, liveCount: 100).run(&table)
  }

  private func measureKeys(_ program: String, _ made: BenchmarkStore, _ table: inout ResultTable) throws {
    try KeyKindsBenchmark(program: program, store: made, marker: " messages", count: 150).run(&table)
  }

  private func measureTerminal(_ program: String) throws {
    // What a key sends depends on the rows that are on the screen, not on how many there are.
    let made = try store.map { BenchmarkStore(path: $0, isTemporary: false) } ?? BenchmarkStore.make(2_000, 20_000)
    defer { made.remove() }
    var table = ResultTable()
    try KeyBytesBenchmark(program: program, store: made).run(&table)
    print(table.markdown)
  }

  private func measureTrust() throws {
    let made = try store.map { BenchmarkStore(path: $0, isTemporary: false) } ?? BenchmarkStore.make(members, messages)
    defer { made.remove() }
    try made.warmPageCache()
    cprocess_return_large_blocks()
    var table = ResultTable()
    try TrustBenchmark(store: made, runs: runs).run(&table)
    GraphBenchmark().run(&table)
    print(table.markdown)
  }
}
