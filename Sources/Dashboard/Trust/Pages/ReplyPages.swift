import CommunityModel
import Drawing
import TrustMetrics

extension DashboardState {
  /// How soon questions get a first reply from a person.
  func firstReplyPage(_ page: inout DocumentBuilder) {
    guard let replies = shownReplies else {
      page.paragraph(Words.sentence(whyMissing(.firstReply) ?? "not computed yet"), ink: .muted)
      return
    }
    let onTarget = replies.onTarget
    if let why = onTarget.whyMissing {
      page.paragraph(Words.sentence(why), ink: .muted)
    } else {
      if showsNumbers {
        survivalNumbers(replies, &page)
      } else {
        page.chart(survival(replies).lines(width: page.columns, height: chartRows, glyphs: glyphs))
      }
      page.gap()
      let range = onTarget.pointsRange.map { " (\($0))" } ?? ""
      page.field("In time", "\(onTarget.pointsNow ?? 0) %\(range) within the time that the asker's acuity asks for")
      page.field("Half", replies.median.map { "within \(Words.hours($0))" } ?? "not reached")
      page.field(
        "Most", "three quarters " + (replies.upperQuartile.map { "within \(Words.hours($0))" } ?? "not reached"))
      page.field(
        "Mean wait", replies.restrictedMean.map { "\(Words.hours($0)), where no wait counts for more than 7 days" })
    }
    page.field(
      "Questions",
      Words.joined(
        [
          Words.grouped(replies.questions),
          "\(Words.grouped(replies.censored)) still wait, + on the curve up to 7 days",
        ],
        glyphs.separator))
    page.paragraph(
      "Who still waits counts as waiting so long and not as never answered. Means of answered questions alone would look "
        + "better than it is, and are not shown.", ink: .faint)
    windows(&page)
    page.gap()
    page.opening(.figure(.community(.firstReply))) { page in
      page.line(Span("Heard", .link), Span(": the sum, and the questions behind it", .muted))
    }
  }

  private func survival(_ replies: ReplyFigures) -> SurvivalChart {
    let hours = TrustPolicy(community.profile).heardTargets
    var seen: Set<Double> = []
    let targets = hours.filter { seen.insert($0).inserted }.map {
      SurvivalChart.Target(hours: $0, "\(Words.short($0)) h")
    }
    return SurvivalChart(
      title: "Answered by a person within",
      steps: replies.curve.map { SurvivalChart.Step(hours: $0.hours, value: $0.share, low: $0.low, high: $0.high) },
      censored: replies.waiting.map { SurvivalChart.Censored(hours: $0.hours, value: $0.share) }, targets: targets,
      band: "80 % interval")
  }

  /// The same for every window, so that a change is seen without turning over.
  private func windows(_ page: inout DocumentBuilder) {
    page.heading("Windows")
    for window in Window.allCases {
      guard let replies = figures.report?.replies[window] else { continue }
      let share = replies.onTarget.pointsNow.map { "\($0) % in time" } ?? replies.onTarget.whyMissing
      let half = replies.median.map { "half \(Words.hours($0))" } ?? "half not reached"
      let isShown = window == figures.window
      page.line(
        Span("\(isShown ? glyphs.bullet : " ") \(window.name)".padded(to: 9), isShown ? .text : .muted),
        Span(
          Words.joined(
            [
              share, replies.onTarget.whyMissing == nil ? half : nil,
              Words.count(replies.questions, "question", "questions"),
            ],
            glyphs.separator), isShown ? .text : .muted))
    }
  }

  /// When in the week questions are heard in time.
  func hoursPage(_ page: inout DocumentBuilder) {
    guard let replies = shownReplies else {
      page.paragraph(Words.sentence(whyMissing(.firstReply) ?? "not computed yet"), ink: .muted)
      return
    }
    if let why = replies.onTarget.whyMissing {
      page.paragraph(Words.sentence(why), ink: .muted)
      return
    }
    if showsNumbers {
      hourNumbers(replies, &page)
    } else {
      hourMaps(replies, &page)
    }
    page.gap()
    page.paragraph(Words.sentence(remark(.hours)))
    page.paragraph(
      "A full cell is an hour in which nobody was heard in time; \(glyphs.isASCII ? "." : "·") is an hour in which nobody "
        + "asked. Cells of few questions say little: a pattern over several is what to look for. Questions that are "
        + "younger than their target and still wait are left out.", ink: .muted)
    page.gap()
    page.opening(.figure(.community(.firstReply))) { page in
      page.line(Span("Heard", .link), Span(": the sum, and the questions behind it", .muted))
    }
  }

  /// When questions are heard in time, and below it when they come: where both are dark, somebody should be there.
  private func hourMaps(_ replies: ReplyFigures, _ page: inout DocumentBuilder) {
    let days = DashboardState.weekdays
    let cells = days.indices.map { day in
      (0..<24).map { hour in
        let place = day * 24 + hour
        guard replies.heat.indices.contains(place) else { return HeatMap.Cell(value: nil, count: 0) }
        let cell = replies.heat[place]
        return HeatMap.Cell(value: cell.share, count: Int(cell.questions))
      }
    }
    let map = HeatMap(
      title: "Heard in time, by the hour of asking", rowNames: days, cells: cells, isGoodHigh: true,
      legend: HeatMap.Legend(best: "all in time", worst: "none in time", unknown: "nobody asked"))
    page.chart(map.lines(width: page.columns, glyphs: glyphs))
    let most = replies.heat.map(\.questions).max() ?? 0
    guard most > 0 else { return }
    let asked = days.indices.map { day in
      (0..<24).map { hour in
        let place = day * 24 + hour
        let count = replies.heat.indices.contains(place) ? replies.heat[place].questions : 0
        return HeatMap.Cell(value: count > 0 ? Double(count) / Double(most) : nil, count: count > 0 ? 1 : 0)
      }
    }
    page.gap()
    let when = HeatMap(
      title: "When questions come", rowNames: days, cells: asked, isGoodHigh: false,
      legend: HeatMap.Legend(best: "few", worst: "most", unknown: "none"))
    page.chart(when.lines(width: page.columns, glyphs: glyphs))
  }
}
