import CommunityModel

extension KeptWriter {
  /// All of a report but what has rows.
  mutating func write(_ report: TrustReport) {
    write(report.asOf.milliseconds)
    write(report.community)
    write(report.history) { $0.write($1) }
    for window in Window.allCases { write(report.replies[window]) { $0.write($1) } }
  }

  mutating func write(_ figures: CommunityFigures) {
    // In the order of the definitions: a dictionary has none.
    write(FigureID.allCases.compactMap { figures.figures[$0] }) { $0.write($1) }
    write(figures.before) { $0.write($1) }
    write(figures.changes) { writer, change in
      writer.write(change.part)
      for value in [change.before, change.now, change.points] { writer.write(value) }
    }
    write(figures.leavesOutEsteem)
    write(figures.participationIsUnusual)
    for count in [figures.activeMembers, figures.questions, figures.woven, figures.newTies] { write(Int64(count)) }
    for value in [
      figures.control.messages, figures.control.starts, figures.control.firstReplies, figures.twoWayShare,
      figures.effectiveSpeakers,
    ] { write(value) }
    write(figures.groups) { writer, group in
      writer.write(group.kind)
      writer.write(group.name)
      writer.write(group.heard)
    }
  }

  mutating func write(_ id: FigureID) { write(id.rawValue) }

  mutating func write(_ figure: Figure) {
    write(figure.id)
    write(figure.value)
    write(figure.interval)
    write(Int64(figure.count))
    switch figure.standing {
    case .known: write(0 as UInt8)
    case .unranked: write(1 as UInt8)
    case .faint: write(2 as UInt8)
    case .notKnownYet: write(3 as UInt8)
    case .suppressed(let why):
      write(4 as UInt8)
      write(why)
    }
  }

  mutating func write(_ interval: ClosedRange<Double>?) {
    write(interval) { writer, interval in
      writer.write(interval.lowerBound)
      writer.write(interval.upperBound)
    }
  }

  mutating func write(_ point: HistoryPoint) {
    write(point.at)
    write(point.trust)
    write(point.interval)
    for place in FigureID.parts.indices { write(place < point.parts.count ? point.parts[place] : nil) }
  }

  mutating func write(_ replies: ReplyFigures) {
    write(Int64(replies.questions))
    write(Int64(replies.censored))
    write(replies.onTarget)
    for value in [replies.median, replies.upperQuartile, replies.restrictedMean] { write(value) }
    for steps in [replies.curve, replies.waiting] {
      write(steps) { writer, step in
        for value in [step.hours, step.share, step.low, step.high] { writer.write(value) }
      }
    }
    write(replies.heat) { writer, cell in
      writer.write(cell.questions)
      writer.write(cell.onTarget)
    }
  }
}

extension KeptReader {
  mutating func report() throws(Damaged) -> TrustReport {
    let asOf = Timestamp(milliseconds: try integer())
    let figures = try communityFigures()
    let history = try list(least: 15) { reader throws(Damaged) in try reader.point() }
    var replies: [Window: ReplyFigures] = [:]
    for window in Window.allCases {
      replies[window] = try optional { reader throws(Damaged) in try reader.replies() }
    }
    var report = TrustReport(
      asOf: asOf, generation: 0, community: figures, replies: replies, members: MemberFigures(),
      conversations: ConversationFigures())
    report.history = history
    report.isOlder = true
    return report
  }

  mutating func communityFigures() throws(Damaged) -> CommunityFigures {
    var found = CommunityFigures()
    for figure in try list(least: 12, { reader throws(Damaged) in try reader.figure() }) {
      found.figures[figure.id] = figure
    }
    found.before = try optional { reader throws(Damaged) in try reader.point() }
    found.changes = try list(least: 29) { reader throws(Damaged) in
      HeadlineChange(
        part: try reader.id(), before: try reader.number(), now: try reader.number(), points: try reader.number())
    }
    found.leavesOutEsteem = try flag()
    found.participationIsUnusual = try flag()
    found.activeMembers = try count()
    found.questions = try count()
    found.woven = try count()
    found.newTies = try count()
    found.control.messages = try perhapsNumber()
    found.control.starts = try perhapsNumber()
    found.control.firstReplies = try perhapsNumber()
    found.twoWayShare = try perhapsNumber()
    found.effectiveSpeakers = try perhapsNumber()
    found.groups = try list(least: 20) { reader throws(Damaged) in
      GroupFigure(kind: try reader.text(), name: try reader.text(), heard: try reader.figure())
    }
    return found
  }

  mutating func id() throws(Damaged) -> FigureID {
    guard let id = FigureID(rawValue: try text()) else { throw Damaged() }
    return id
  }

  mutating func figure() throws(Damaged) -> Figure {
    let id = try id()
    let value = try perhapsNumber()
    let interval = try interval()
    let count = try count()
    let standing: Figure.Standing
    switch try integer(UInt8.self) {
    case 0: standing = .known
    case 1: standing = .unranked
    case 2: standing = .faint
    case 3: standing = .notKnownYet
    case 4: standing = .suppressed(try text())
    default: throw Damaged()
    }
    return Figure(id, value, interval: interval, count: count, standing: standing)
  }

  mutating func perhapsNumber() throws(Damaged) -> Double? {
    try optional { reader throws(Damaged) in try reader.number() }
  }

  mutating func interval() throws(Damaged) -> ClosedRange<Double>? {
    try optional { reader throws(Damaged) in
      let (low, high) = (try reader.number(), try reader.number())
      guard low <= high else { throw Damaged() }
      return low...high
    }
  }

  mutating func point() throws(Damaged) -> HistoryPoint {
    let at: Int64 = try integer()
    let trust = try perhapsNumber()
    let interval = try interval()
    var parts: [Double?] = []
    for _ in FigureID.parts { parts.append(try perhapsNumber()) }
    return HistoryPoint(at: at, trust: trust, interval: interval, parts: parts)
  }

  mutating func replies() throws(Damaged) -> ReplyFigures {
    let (questions, censored) = (try count(), try count())
    var found = ReplyFigures(onTarget: try figure())
    found.questions = questions
    found.censored = censored
    found.median = try perhapsNumber()
    found.upperQuartile = try perhapsNumber()
    found.restrictedMean = try perhapsNumber()
    found.curve = try steps()
    found.waiting = try steps()
    found.heat = try list(least: 8) { reader throws(Damaged) in
      HeatCell(questions: try reader.integer(), onTarget: try reader.integer())
    }
    guard found.heat.isEmpty || found.heat.count == 7 * 24, found.heat.allSatisfy({ $0.onTarget <= $0.questions })
    else { throw Damaged() }
    return found
  }

  private mutating func steps() throws(Damaged) -> [ReplyStep] {
    try list(least: 32) { reader throws(Damaged) in
      ReplyStep(
        hours: try reader.number(0...1e12), share: try reader.number(0...1), low: try reader.number(0...1),
        high: try reader.number(0...1))
    }
  }
}
