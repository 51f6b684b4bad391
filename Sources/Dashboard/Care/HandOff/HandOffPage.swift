import CommunityModel
import FollowUps

/// The hand-off on the screen.
struct HandOffPage: Sendable {
  var report: HandOffReport
  /// Index into the items; nil when there are none.
  var selected: Int?
  /// The first line that is shown.
  var top = 0
  /// What it was made with.
  var revision = -1
  var columns = 0
  var lines: [Line] = []

  struct Line: Sendable, Equatable {
    var spans: [Span]
    /// Index into the items.
    var item: Int?
  }

  var selectedItem: HandOffItem? {
    selected.flatMap { report.items.indices.contains($0) ? report.items[$0] : nil }
  }

  var selectedFlag: Flag? { selectedItem?.flag }

  /// The lines of an item.
  func lines(of item: Int) -> Range<Int>? {
    guard let first = lines.firstIndex(where: { $0.item == item }),
      let last = lines.lastIndex(where: { $0.item == item })
    else { return nil }
    return first..<last + 1
  }
}

extension DashboardState {
  mutating func openHandOff() {
    // It is made when it is shown, and again when the journal went on.
    care.desk.handOff = HandOffPage(report: HandOffReport(asOf: clock, from: userName, to: nil, items: []))
    overlay = .handOff
  }

  /// What is offered to the person at the keyboard, then what they have themselves.
  private func handOffReport() -> HandOffReport {
    let me = userName ?? ""
    let all = HandOffReport.make(
      care: care.state, worklist: currentWorklist, community: community, asOf: clock, from: nil, to: nil, zone: zone,
      name: { nameOfPerson($0) }, reader: userName, ties: { tieWords(of: $0) })
    var report = all
    let offered = all.items.filter { $0.flag.handOff?.to == me }
    let mine = all.items.filter { $0.flag.owner == me && $0.flag.handOff?.to != me }
    report.from = me
    report.items = offered + mine
    return report
  }

  private var currentWorklist: Worklist? {
    care.worklist.flatMap { $0.generation == community.generation ? $0 : nil }
  }

  /// The flags of the person at the keyboard that they have not offered to anybody yet.
  var toOffer: [Flag] {
    (care.desk.handOff?.report.items ?? []).map(\.flag).filter { $0.owner == userName && $0.handOff == nil }
  }

  /// Brings the page up to the journal and the size of the window.
  mutating func settleHandOff() {
    guard var page = care.desk.handOff else { return }
    let window = HandOffWindow(self)
    if page.revision != care.revision || page.columns != window.inside.columns {
      let selected = page.selectedFlag?.id
      if page.revision != care.revision { page.report = handOffReport() }
      page.lines = handOffLines(page.report, columns: window.inside.columns)
      page.revision = care.revision
      page.columns = window.inside.columns
      let place = page.report.items.firstIndex { $0.flag.id == selected }
      page.selected = page.report.items.isEmpty ? nil : place ?? min(page.selected ?? 0, page.report.items.count - 1)
    }
    page.top = max(0, min(page.top, page.lines.count - window.inside.rows))
    care.desk.handOff = page
  }

  /// Down and up go from flag to flag, and through one that is longer than the window.
  mutating func moveInHandOff(_ movement: Movement) {
    guard var page = care.desk.handOff else { return }
    let rows = max(1, HandOffWindow(self).inside.rows)
    if case .lines(let step) = movement {
      guard let selected = page.selected, let lines = page.lines(of: selected) else {
        page.top += step
        care.desk.handOff = page
        return
      }
      let isHiddenBelow = step > 0 && lines.upperBound > page.top + rows
      let isHiddenAbove = step < 0 && lines.lowerBound < page.top
      if isHiddenBelow || isHiddenAbove {
        page.top += step * max(1, rows / 2)
      } else {
        let next = max(0, min(page.report.items.count - 1, selected + step))
        page.selected = next
        if let lines = page.lines(of: next) { page.show(lines, rows: rows, isFirst: next == 0) }
      }
    } else if let count = movement.lines(rows: rows) {
      page.top = max(0, min(page.top + count, page.lines.count - rows))
      page.selectShown(rows: rows)
    } else {
      page.selected = page.report.items.isEmpty ? nil : movement.isToEnd ? page.report.items.count - 1 : 0
      page.top = movement.isToEnd ? max(0, page.lines.count - rows) : 0
    }
    care.desk.handOff = page
  }

  /// Opens the form for the flag under the cursor: to accept it when it is offered to this person, else to offer it.
  mutating func beginHandOffItem() {
    guard let item = care.desk.handOff?.selectedItem else { return }
    let flag = item.flag
    if flag.handOff?.to == userName {
      let said = flag.handOff?.text ?? ""
      let from = nameOfColleague(flag.handOff?.from ?? "")
      showFromHandOff(
        form(
          .accept([flag.id]), "accept", [flag.id], "Accept \(namesOfFlags([flag.id])) from \(from)",
          about: item.situation.prefix(3).map { Opening.words(of: $0, limit: 200) },
          quote: said.isEmpty ? nil : (Opening.words(of: said, limit: 300), from),
          [.line(.readBack, "Read back", required: true, hint: "what you understood, and will do")]))
    } else {
      offer([flag])
    }
  }

  mutating func offerAll() { offer(toOffer) }

  private mutating func offer(_ flags: [Flag]) {
    let ids = flags.map(\.id)
    let before = flags.first?.handOff
    showFromHandOff(
      form(
        .offer(ids), "offer", ids, "Offer \(namesOfFlags(ids))",
        about: before.map { ["Offered to \(nameOfColleague($0.to)) already, who has not accepted yet."] } ?? [],
        [
          .choice(.receiver, "To", colleagues(except: userName), chosen: before?.to ?? ""),
          .line(.text, "Say", hint: "what they should know"),
        ]))
  }

  mutating func declineItem() {
    guard let flag = care.desk.handOff?.selectedFlag else { return }
    showFromHandOff(
      form(
        .decline([flag.id]), "decline", [flag.id], "Decline \(namesOfFlags([flag.id]))",
        [
          .line(
            .reason, "Because", required: true, hint: "why not",
            suggestions: ["I am not on shift", "I have too many", "Somebody else knows them better"])
        ]))
  }

  private mutating func showFromHandOff(_ form: CareForm) {
    var form = form
    form.returnsToHandOff = true
    overlay = .form(form)
  }
}

extension HandOffPage {
  /// Scrolls so that lines are seen, their beginning first.
  mutating func show(_ lines: Range<Int>, rows: Int, isFirst: Bool) {
    if lines.upperBound > top + rows { top = min(lines.lowerBound, lines.upperBound - rows) }
    if lines.lowerBound < top || lines.count > rows { top = lines.lowerBound }
    if isFirst { top = min(top, lines.count > rows ? lines.lowerBound : 0) }
  }

  /// After a page was turned the cursor is on a flag that is seen.
  mutating func selectShown(rows: Int) {
    let shown = top..<top + rows
    if let selected, let lines = lines(of: selected), lines.overlaps(shown) { return }
    if let item = lines.indices.filter({ shown.contains($0) }).compactMap({ lines[$0].item }).first { selected = item }
  }
}
