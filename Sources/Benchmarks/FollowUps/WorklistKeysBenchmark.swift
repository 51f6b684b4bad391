import CommunityModel
import Dashboard
import Drawing
import FollowUps
import Themes

/// Keys on the worklist with all its rows, and a new worklist while somebody reads it.
struct WorklistKeysBenchmark {
  let community: Community
  let worklist: Worklist
  let clock: Timestamp

  func run(_ table: inout ResultTable) {
    let theme = Themes.standard(for: .dark)
    var state = DashboardState(
      community: community, clock: clock, size: Size(columns: 200, rows: 60), readBaseline: clock.adding(days: -7))
    _ = update(&state, .care(CareState()))
    var news: [Double] = []
    for _ in 0..<50 {
      news.append(
        Measure.milliseconds {
          _ = update(&state, .worklist(worklist))
          _ = render(state, theme: theme)
        })
    }
    let script = "1 j j j PgDn PgDn G k g Tab j Tab Enter Esc V Esc v j Esc f Esc".split(separator: " ")
      .compactMap { Key(name: String($0)) }
    var keys: [Double] = []
    for round in 0..<40 {
      for key in script {
        let taken = Measure.milliseconds {
          _ = update(&state, .key(key))
          _ = render(state, theme: theme)
        }
        if round > 0 { keys.append(taken) }
      }
    }
    table.add(
      "key on the worklist, update and render, p99", must: "8 ms", aim: "3 ms",
      "\(Measure.text(milliseconds: Measure.quantile(keys, 0.99))) "
        + "(median \(Measure.text(milliseconds: Measure.median(keys))), most \(Measure.text(milliseconds: keys.max() ?? 0)))"
    )
    table.add(
      "a new worklist taken in and drawn, p99", must: "8 ms", aim: "3 ms",
      "\(Measure.text(milliseconds: Measure.quantile(news, 0.99))) "
        + "(median \(Measure.text(milliseconds: Measure.median(news))))")
  }
}
