import Drawing
import Testing

@Suite("Survival chart")
struct SurvivalChartTests {
  private let chart = SurvivalChart(
    title: "Answered",
    steps: [
      .init(hours: 1, value: 0.2, low: 0.1, high: 0.4), .init(hours: 3, value: 0.5, low: 0.3, high: 0.7),
      .init(hours: 12, value: 0.75, low: 0.5, high: 0.9),
    ], censored: [.init(hours: 24, value: 0.75)], targets: [.init(hours: 4, "4 h")], horizon: 48, timeAxis: .linear,
    band: "95 %", stillWaiting: "waits")

  @Test func theCurveClimbsInStepsAndEndsWithTheLastWhoWasWatched() {
    #expect(
      picture(chart.lines(width: 36, height: 10)) == [
        "Answered             + waits  ░ 95 %",
        "      4 h                           ",
        "100%┤  ┊    ░░░░░░░                 ",
        "    │  ┊   ⢠⠤⠤⠤⠤⠤⠤+ 75%             ",
        "    │  ┊░░░⢸░░░░░░░                 ",
        " 50%┤ ⢸●⠉⠉⠉⠉                        ",
        "    │⢠⠼┊                            ",
        "  0%┤⣸░┊                            ",
        "    └┬────────────┬────────────┬    ",
        "     0           1 d          2 d   ",
      ])
    #expect(
      picture(chart.lines(width: 36, height: 10, glyphs: .ascii)) == [
        "Answered             + waits  : 95 %",
        "      4 h                           ",
        "100%+  !    :::::::                 ",
        "    |  !   _------+ 75%             ",
        "    |  !:::|:::::::                 ",
        " 50%+ |o''''                        ",
        "    |_/!                            ",
        "  0%+/:!                            ",
        "    ++------------+------------+    ",
        "     0           1 d          2 d   ",
      ])
  }

  @Test func minutesAndDaysAreBothSeenOnALogarithmicAxis() {
    var long = chart
    long.timeAxis = .logarithmic
    long.horizon = 168
    #expect(
      picture(long.lines(width: 44, height: 9)) == [
        "Answered                     + waits  ░ 95 %",
        "             4 h                            ",
        "100%┤         ┊       ░░░░░                 ",
        "    │       ░░┊░░░░░░⢰⠒⠒⠒⠒+ 75%             ",
        " 50%┤       ⢠⠤●⠤⠤⠤⠤⠤⠤⠼░░░░░                 ",
        "    │⣀⣀⣀⣀⣀⣀⣀⣸░┊░░░░░░░                      ",
        "  0%┤░░░░░░░  ┊                             ",
        "    └┬────────┬────┬──────┬────┬───────┬    ",
        "    1 h      4 h  8 h    1 d  2 d     7 d   ",
      ])
  }

  @Test func namesOfTargetsStepAsideForEachOther() {
    var two = chart
    two.targets = [.init(hours: 20, "soon enough"), .init(hours: 30, "late")]
    let rows = picture(two.lines(width: 60, height: 9))
    #expect(
      Array(rows[1...2]) == [
        "                     soon enough   late                     ",
        "100%┤             ░░░░░░░░┊░░░░     ┊                       ",
      ])
  }

  @Test func nobodyAtAllIsASentence() {
    let lines = picture(SurvivalChart(steps: [], emptyText: "Nobody waits.").lines(width: 15, height: 3))
    #expect(lines == ["               ", " Nobody waits. ", "               "])
  }

  @Test func whenNobodyWasAnsweredTheCurveStaysAtTheBottom() {
    let lines = picture(SurvivalChart(steps: [], censored: [.init(hours: 5, value: 0)]).lines(width: 40, height: 8))
    #expect(lines.contains { $0.hasPrefix("  0%┤⣀") && $0.contains("0%") && $0.contains("+") })
  }
}
