import CommunityModel
import CommunityStore
import Glibc
import TrustMetrics

/// The metrics on the made community: all at once, one message more, and what they hold in memory.
struct TrustBenchmark {
  let store: BenchmarkStore
  let runs: Int

  func run(_ table: inout ResultTable) throws {
    let clock = Timestamp(seconds: 1_795_000_000)
    let community = try CommunityStore.read(store.path, options: StoreOptions(clock: clock))
    let before = Process.status(getpid(), "VmRSS:") ?? 0
    var all: [Double] = []
    var reports: [Double] = []
    var engine: TrustEngine?
    for _ in 0..<runs {
      engine = nil
      let start = Measure.now
      let made = TrustEngine(community, asOf: clock)
      let folded = Measure.now
      _ = made.report()
      all.append((Measure.now - start) * 1000)
      reports.append((Measure.now - folded) * 1000)
      engine = made
    }
    guard let engine else { return }
    let held = (Process.status(getpid(), "VmRSS:") ?? 0) - before
    table.add(
      "all metrics but M5 and the bootstrap", must: "1.5 s", aim: "0.6 s",
      "\(Measure.text(milliseconds: Measure.median(all))), of it "
        + "\(Measure.text(milliseconds: Measure.median(reports))) for the report")
    table.add("memory of the metrics over the tables", must: "120 MB", aim: "60 MB", "\(held / 1024) MB")
    try live(engine, community, clock, &table)
    var last = 0.0
    let history = Measure.milliseconds {
      _ = engine.history {
        last = $0; return true
      }
    }
    table.add("the headline back in time, in the background", "\(Measure.text(milliseconds: history))")
    let bridging = Measure.milliseconds { _ = engine.bridging() }
    table.add("M5, 256 pivots, in the background", must: "10 s", aim: "3 s", Measure.text(milliseconds: bridging))
    _ = last
  }

  /// One message more: folded, and every figure of the community read again.
  private func live(
    _ engine: TrustEngine, _ community: Community, _ clock: Timestamp, _ table: inout ResultTable
  ) throws {
    let feed = LiveFeed(community, clock)
    var times: [Double] = []
    for number in 0..<2000 {
      let next = feed.next(number)
      times.append(
        Measure.milliseconds {
          engine.append(next)
          _ = engine.communityFigures()
        } * 1000)
    }
    table.add(
      "one new message: all live metrics", must: "50 µs", aim: "3 µs",
      "\(Measure.median(times).decimal(1)) µs (p99 \(Measure.quantile(times, 0.99).decimal(1)) µs)")
  }
}

/// Snapshots that each hold one message more, made without grouping the others anew, which is not what is measured.
final class LiveFeed {
  private let base: Community
  private let clock: Timestamp
  private var segments: [MessageSegment?]
  private var random: UInt64 = 88172645463325252

  init(_ base: Community, _ clock: Timestamp) {
    self.base = base
    self.clock = clock
    segments = base.messages.segments
  }

  private func chance(_ count: Int) -> Int {
    random ^= random << 13
    random ^= random >> 7
    random ^= random << 17
    return Int(random % UInt64(count))
  }

  /// A message that answers one of the newest of the store, as live ones do.
  func next(_ number: Int) -> Community {
    var columns = MessageColumns()
    let from = base.messages.segments.lastIndex { $0 != nil } ?? 0
    let segment = base.messages.segments[from]
    let local = chance(max(1, segment?.count ?? 1))
    columns.authors = [UInt32(chance(base.members.count))]
    columns.conversations = [segment?.columns.conversations[local] ?? 0]
    columns.sentAt = [clock.milliseconds]
    columns.offsets = [0]
    columns.idHashes = [UInt64(number)]
    columns.flags = [0]
    columns.replies = [MessageRow(segment: from, local: local).raw]
    segments.append(MessageSegment(file: 0, base: 0, byteCount: 0, columns: columns))
    return Community(
      profile: base.profile, members: base.members, conversations: base.conversations,
      messages: MessageTable(segments: segments, reactionKinds: base.messages.reactionKinds), activity: base.activity,
      orders: base.orders,
      progress: base.progress, problemCount: 0, newestMessage: base.newestMessage, texts: base.texts)
  }
}
