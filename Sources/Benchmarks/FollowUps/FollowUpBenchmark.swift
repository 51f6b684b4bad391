import CommunityModel
import CommunityStore
import Dashboard
import Drawing
import FollowUps
import Glibc
import Themes
import TrustMetrics

/// Signals and worklist of the made community: all at once, one message more, one line of the journal more.
struct FollowUpBenchmark {
  let store: BenchmarkStore
  let runs: Int
  /// Messages and journal lines that are taken in one by one.
  let liveCount: Int

  /// The zone of the made community.
  private var zone: ZoneRule { .utc }

  func run(_ table: inout ResultTable) throws {
    let clock = Timestamp(seconds: 1_795_000_000)
    let copy = try WorkingStore(of: store)
    defer { copy.remove() }
    let live = try LiveStore(copy.path, clock: clock)
    defer { live.close() }
    let community = try live.next()
    let trust = TrustEngine(community, asOf: clock)
    _ = trust.report()
    var times: [Double] = []
    var engine: FollowUpEngine?
    let before = Process.status(getpid(), "VmRSS:") ?? 0
    var held = 0
    for number in 0..<runs {
      engine = nil
      times.append(
        Measure.milliseconds {
          engine = FollowUpEngine(
            community, trust: trust, care: CareState(), asOf: clock, zone: zone, lexicons: Lexicon.shipped)
        })
      if number == 0 { held = (Process.status(getpid(), "VmRSS:") ?? 0) - before }
    }
    guard let engine else { return }
    let list = engine.worklist
    table.add(
      "worklist of all members, texts read, behind the metrics", must: "2 s", aim: "1 s",
      "\(Measure.text(milliseconds: Measure.median(times))); \(list.rows.count) rows, "
        + "\(list.counts.emergencies) emergencies")
    table.add("memory of signals and worklist", must: "80 MB", aim: "40 MB", "\(held / 1024) MB")
    try messages(live, trust, engine, clock, &table)
    entries(live.last ?? community, trust, engine, clock, &table)
    WorklistKeysBenchmark(community: community, worklist: list, clock: clock).run(&table)
  }

  /// Messages that another program appends, as the store hands them over: figures, texts, signals, worklist.
  private func messages(
    _ live: LiveStore, _ trust: TrustEngine, _ engine: FollowUpEngine, _ clock: Timestamp, _ table: inout ResultTable
  ) throws {
    var all: [Double] = []
    var lists: [Double] = []
    // In the program the screen still shows the snapshot before: letting go of it is not a part of this.
    var shown = live.last
    for number in 1...liveCount {
      let now = clock.adding(seconds: Int64(number))
      try live.append(at: now)
      let community = try live.next()
      let start = Measure.now
      trust.update(community, asOf: now)
      let folded = Measure.now
      let list = engine.update(community, trust: trust, care: CareState(), caredFor: [], asOf: now)
      let end = Measure.now
      guard list.asOf == now else { throw BenchmarkError("the worklist is not of the instant that was asked for") }
      all.append((end - start) * 1000)
      lists.append((end - folded) * 1000)
      withExtendedLifetime(shown) { shown = community }
    }
    table.add(
      "one new message: text read, worklist changed", must: "1 ms", aim: "0.2 ms", words(lists))
    table.add("the same with the metrics before it, which go on to its instant", words(all))
  }

  /// A flag raised for somebody: the journal's line is folded, and the list changed.
  private func entries(
    _ community: Community, _ trust: TrustEngine, _ engine: FollowUpEngine, _ clock: Timestamp,
    _ table: inout ResultTable
  ) {
    var care = CareState()
    var times: [Double] = []
    let now = clock.adding(seconds: Int64(liveCount))
    for number in 1...liveCount {
      let member = community.members.ids[number * 7919 % community.members.count]
      let entry = CareAction.raise([FlagDraft(member: member, reason: "benchmark", due: now.adding(days: 1))])
        .entry(at: now, by: "amy", in: care)
      let event = JournalEvent(seq: number, previous: "", entry: entry)
      times.append(
        Measure.milliseconds {
          care.apply([event])
          _ = engine.update(community, trust: trust, care: care, caredFor: [member], asOf: now)
        })
    }
    table.add("one line of the journal: folded, worklist changed", must: "1 ms", aim: "0.2 ms", words(times))
  }

  private func words(_ times: [Double]) -> String {
    "\((Measure.median(times) * 1000).decimal(0)) µs (p99 \((Measure.quantile(times, 0.99) * 1000).decimal(0)) µs, "
      + "most \(Measure.text(milliseconds: times.max() ?? 0)), \(times.count) times)"
  }
}
