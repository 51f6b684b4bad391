import CommunityModel
import CommunityStore
import Dashboard
import Drawing
import Glibc
import Synchronization
import Themes

/// What the program does for a key or a search, without a terminal around it.
struct InProcessBenchmark {
  let store: BenchmarkStore
  let runs: Int

  func run(_ table: inout ResultTable) throws {
    let clock = Timestamp(seconds: 1_795_000_000)
    let community = try CommunityStore.read(store.path, options: StoreOptions(clock: clock))
    keys(community, clock, &table)
    filter(community, clock, &table)
    search(community, &table)
  }

  private func state(_ community: Community, _ clock: Timestamp) -> DashboardState {
    DashboardState(
      community: community, clock: clock, size: Size(columns: 200, rows: 60), readBaseline: clock.adding(days: -7))
  }

  private func keys(_ community: Community, _ clock: Timestamp, _ table: inout ResultTable) {
    var state = state(community, clock)
    let theme = Themes.standard(for: .dark)
    let script =
      "3 j j j Enter j j PgDn PgDn G g Esc PgDn PgDn s Esc 2 j j PgDn Enter Tab j Esc G g 1 Tab j j Enter Esc ? Esc"
      .split(separator: " ").compactMap { Key(name: String($0)) }
    var times: [Double] = []
    for round in 0..<40 {
      for key in script {
        let taken = Measure.milliseconds {
          _ = update(&state, .key(key))
          _ = render(state, theme: theme)
        }
        if round > 0 { times.append(taken) }
      }
    }
    table.add(
      "update and render, every kind of key, p99", must: "8 ms", aim: "3 ms",
      "\(Measure.text(milliseconds: Measure.quantile(times, 0.99))) "
        + "(median \(Measure.text(milliseconds: Measure.median(times))), \(times.count) keys)")
  }

  private func filter(_ community: Community, _ clock: Timestamp, _ table: inout ResultTable) {
    let theme = Themes.standard(for: .dark)
    var times: [Double] = []
    for typed in ["maria", "an", "patient", "nurse type"] {
      for _ in 0..<runs {
        var state = state(community, clock)
        _ = update(&state, .key(.character("2")))
        _ = update(&state, .key(.character("/")))
        for letter in typed {
          times.append(
            Measure.milliseconds {
              _ = update(&state, .key(.character(letter)))
              _ = render(state, theme: theme)
            })
        }
      }
    }
    table.add(
      "filter the members as you type, a letter, p99", must: "16 ms", aim: "8 ms",
      "\(Measure.text(milliseconds: Measure.quantile(times, 0.99))) "
        + "(median \(Measure.text(milliseconds: Measure.median(times))))")
  }

  private func search(_ community: Community, _ table: inout ResultTable) {
    var all: [Double] = []
    var first: [Double] = []
    for _ in 0..<runs {
      let result = SearchTime.measure(Needle("qzxw"), community)
      all.append(result.all)
      first.append(SearchTime.measure(Needle("night"), community).first)
    }
    table.add(
      "search all text, to the end", must: "400 ms", aim: "150 ms",
      "\(Measure.text(milliseconds: Measure.median(all))); first hits after "
        + Measure.text(milliseconds: Measure.median(first)))
  }
}

/// One text search, timed.
enum SearchTime {
  /// Milliseconds to the first hit and to the end.
  static func measure(_ needle: Needle, _ community: Community) -> (first: Double, all: Double) {
    let times = Mutex<(first: Double?, end: Double?)>((nil, nil))
    let start = Measure.now
    let search = TextSearch.start(needle, in: community, limit: .max) { rows, isLast in
      times.withLock { times in
        if times.first == nil, !rows.isEmpty { times.first = Measure.now }
        if isLast { times.end = Measure.now }
      }
    }
    while times.withLock({ $0.end }) == nil { usleep(200) }
    withExtendedLifetime(search) {}
    let (first, end) = times.withLock { ($0.first ?? $0.end ?? 0, $0.end ?? 0) }
    return ((first - start) * 1000, (end - start) * 1000)
  }
}
