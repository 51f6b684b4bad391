import CommunityModel
import Drawing
import TrustMetrics

extension DashboardState {
  /// The page of a figure: where it stands, how it got there, and why.
  func figureDocument(_ topic: FigureTopic, columns: Int) -> Document {
    var page = DocumentBuilder(columns: columns, glyphs: glyphs)
    page.title(pageTitle(topic), note: asOfFigures ?? "")
    switch topic {
    case .figure(let id, .community):
      if let why = whyMissing(id) {
        page.paragraph(Words.sentence(why), ink: .muted)
      } else {
        standingLine(id, &page)
      }
      communityCharts(id, &page)
    case .figure(let id, .member(let member)):
      if let row = community.members.row(id: member) { page.paragraph(Words.sentence(sentence(id, of: row))) }
    case .figure(_, .conversation(let conversation)):
      if let row = community.conversations.row(id: conversation), let state = conversationState(row) {
        page.paragraph(Words.sentence("\(state.name): \(state.meaning)"))
      }
    case .firstReplies: firstReplyPage(&page)
    case .hours: hoursPage(&page)
    }
    if topic.explained != nil { explanation(of: topic, &page) }
    return page.document
  }

  /// `Heard · 28 d`, `Lapse risk · Ana Ruiz`
  private func pageTitle(_ topic: FigureTopic) -> String {
    let dot = glyphs.separator
    switch topic {
    case .figure(let id, .community):
      return Words.joined([id.name, id == .trust || FigureID.parts.contains(id) ? figures.window.name : nil], dot)
    case .figure(let id, .member(let member)):
      let name = community.members.row(id: member).map { shownName(community.members[$0]) } ?? member
      return Words.joined([id.name, Opening.words(of: name, limit: 100)], dot)
    case .figure(_, .conversation(let conversation)):
      let title = community.conversations.row(id: conversation).map { shownTitle($0) } ?? conversation
      return Opening.words(of: title, limit: 100)
    case .firstReplies, .hours: return Words.joined([topic.name, figures.window.name], dot)
    }
  }

  /// `71 (66–75) · ▼3 in 28 d`, and that few stand behind it.
  private func standingLine(_ id: FigureID, _ page: inout DocumentBuilder) {
    let figure = communityFigure(id)
    let range = shortRange(id)
    if id == .trust || FigureID.parts.contains(id) {
      let few = figure.standing == .faint ? "on a single signal" : figure.standing == .unranked ? "on few signals" : nil
      page.line(
        Span(figure.pointsNow.map { "\($0) of 100 " } ?? "", figure.standing == .known ? .title : figure.ink),
        Span(Words.joined([range, changeText(of: id), few], glyphs.separator), .muted))
    } else {
      page.line(
        Span("\(shortValue(.community(id)) ?? "") ", figure.standing == .known ? .title : figure.ink),
        Span(range ?? "", .muted))
      page.paragraph(remark(.community(id)), ink: .muted, limit: 4)
    }
    if let because, id == .trust { page.paragraph(Words.sentence(because), limit: 2) }
  }

  /// Lines that a chart may take, by the height of the pane.
  var chartRows: Int { max(6, min(14, layout.inside(.figurePage).rows * 2 / 5)) }

  private func communityCharts(_ id: FigureID, _ page: inout DocumentBuilder) {
    guard figures.report != nil else { return }
    switch id {
    case .trust:
      history(of: id, &page)
      partLines(&page)
    case .firstReply:
      history(of: id, &page)
      page.opening(.figure(.firstReplies)) { page in
        page.line(Span("First reply: ", .link), Span(remark(.firstReplies), .text))
      }
    case .together, .stands, .esteem: history(of: id, &page)
    case .evenHanded: groupLines(&page)
    case .control: controlLines(&page)
    default: break
    }
  }

  private func history(of id: FigureID, _ page: inout DocumentBuilder) {
    let points = shownHistory
    let known = points.count { HistoryPoint.value(id, of: $0) != nil }
    page.gap()
    if known == 0, whyMissing(id) != nil { return }
    guard known > 1 else {
      page.paragraph(
        figures.report?.history.isEmpty == true
          ? "How it was before is being computed."
          : "There is no earlier value in this stretch of time. \(key(.window)) goes further back.",
        ink: .faint)
      page.gap()
      return
    }
    if glyphs.isSpoken { page.paragraph(historyInWords(of: id)) }
    if ties.showsNumbers {
      historyNumbers(of: id, points, &page)
    } else {
      page.chart(
        HistoryChart.lines(
          of: id, points, window: figures.window, columns: page.columns, rows: chartRows, zone: zone, glyphs: glyphs))
    }
    page.gap()
  }

  /// The four parts with their intervals; each opens.
  private func partLines(_ page: inout DocumentBuilder) {
    for id in FigureID.parts {
      let figure = communityFigure(id)
      page.opening(.figure(.community(id))) { page in
        guard let now = figure.pointsNow, let value = figure.value else {
          page.line(Span(id.name.padded(to: 10), .text), Span(" \(glyphs.unknown) \(remark(.community(id)))", .muted))
          return
        }
        page.figureLine(
          id.name, "\(now)", value: value, interval: figure.interval,
          note: Words.plain([figure.pointsRange, changeText(of: id, withSpan: false)]))
      }
    }
    if figures.report?.community.leavesOutEsteem == true {
      page.paragraph(
        "Esteem is left out, as nobody has said thanks or given other feedback yet: the headline is made of the others.",
        ink: .muted)
    }
  }

  private func controlLines(_ page: inout DocumentBuilder) {
    guard let shares = figures.report?.community.control, whyMissing(.control) == nil else { return }
    page.gap()
    for (name, share) in [
      ("Messages", shares.messages), ("Starts", shares.starts), ("1st replies", shares.firstReplies),
    ] {
      guard let share else { continue }
      page.figureLine(name, Words.percent(share), value: share, interval: nil, note: "by the team")
    }
  }

  /// How each group is heard, the worst first.
  private func groupLines(_ page: inout DocumentBuilder) {
    guard let groups = figures.report?.community.groups, !groups.isEmpty else { return }
    page.gap()
    for group in groups.sorted(by: { ($0.heard.value ?? 2) < ($1.heard.value ?? 2) }).prefix(24) {
      let questions = Words.count(group.heard.count, "question", "questions")
      guard let value = group.heard.value, let now = group.heard.pointsNow else {
        page.line(
          Span(TextWidth.truncated(groupName(group), to: 24, glyphs: glyphs), .text),
          Span(" \(glyphs.unknown) \(group.heard.whyMissing ?? "not known yet"), \(questions)", .muted))
        continue
      }
      page.figureLine(
        groupName(group), "\(now)", value: value, interval: group.heard.interval, note: "of \(questions)")
    }
  }
}

extension DocumentBuilder {
  /// `Heard       84 ██████├──●──┤····  80–88 ▲2`; the bar goes first where there is no room.
  mutating func figureLine(
    _ name: String, _ value: String, value share: Double, interval: ClosedRange<Double>?, note: String
  ) {
    if glyphs.isSpoken {
      line(Span("\(name): \(value)\(value.hasSuffix("%") ? "" : " of 100"), \(note)"))
      return
    }
    let label = columns >= 50 ? 12 : 10
    let shown = TextWidth.truncated(name, to: label, glyphs: glyphs)
    let padding = String(repeating: " ", count: label - TextWidth.columns(shown, glyphs: glyphs))
    var spans = [
      Span("\(shown)\(padding) ", .text), Span(String(repeating: " ", count: max(0, 4 - value.count)) + value, .text),
    ]
    let room = min(40, columns - label - 8 - TextWidth.columns(note, glyphs: glyphs))
    if room >= 8 {
      spans.append(Span(" ", .text))
      spans += BarChart.intervalBar(
        value: share, low: interval?.lowerBound, high: interval?.upperBound, width: room, glyphs: glyphs
      ).map { Span($0.text, $0.ink) }
    }
    line(spans + [Span("  \(note)", .muted)])
  }
}

extension HistoryPoint {
  /// The headline or a part of it at that time, 0…100.
  static func value(_ id: FigureID, of point: HistoryPoint) -> Double? {
    if id == .trust { return point.trust }
    guard let place = FigureID.parts.firstIndex(of: id), point.parts.indices.contains(place) else { return nil }
    return point.parts[place].map { $0 * 100 }
  }
}
