import CommunityModel
import Drawing

/// An emergency that nobody has taken, on every screen until somebody takes it.
extension DashboardState {
  /// Rows that it takes from the screen; 0 when there is none.
  var bannerRows: Int { care.home.emergencies.isEmpty ? 0 : bannerLines(columns: size.columns - 2).count }

  /// Most rows of it for the height of the window.
  private var mostBannerRows: Int {
    switch size.rows {
    case ..<2: 0
    case ..<8: 1
    case ..<16: 2
    case ..<30: 3
    default: 4
    }
  }

  /// `!! Ana Ruiz: “chest pain” · 3 min   ! goes there, c takes it`, and below it the community's emergency text.
  func bannerLines(columns: Int) -> [String] {
    let all = care.home.emergencies
    guard let first = all.first, columns > 0, mostBannerRows > 0 else { return [] }
    let text = Opening.words(of: community.profile.emergency ?? "", limit: 600)
    // One row at least is for what to do.
    let people = max(1, min(all.count, mostBannerRows - (text.isEmpty ? 0 : 1)))
    let more = all.count > people ? Words.plain(["(\(Words.grouped(all.count)) emergencies)"]) : ""
    var lines = [headline(first, more: more, columns: columns)]
    for line in all.dropFirst().prefix(people - 1) { lines.append(sentence(line)) }
    let indent = columns < 60 ? " " : "   "
    let room = max(4, columns - indent.count)
    if !text.isEmpty, mostBannerRows - lines.count == 1 {
      return lines + [indent + shortened(text, to: room)]
    }
    var wrap = TextWrap(text, columns: room, glyphs: glyphs)
    while !text.isEmpty, lines.count < mostBannerRows, let next = wrap.next() {
      var line = next
      if lines.count == mostBannerRows - 1, let rest = wrap.next() { line = "\(next) \(rest) …" }
      lines.append(indent + TextWidth.truncated(line, to: max(1, columns - indent.count), glyphs: glyphs))
    }
    return lines
  }

  /// What to do, in one row: the text, else its first sentence, else what that says after its condition (“If this is an
  /// emergency, …”), else as much of the sentence as fits.
  private func shortened(_ text: String, to columns: Int) -> String {
    func fits(_ text: String) -> Bool { TextWidth.columns(text, glyphs: glyphs) <= columns }
    if fits(text) { return text }
    var end = text.startIndex
    while end < text.endIndex {
      let next = text.index(after: end)
      if ".!".contains(text[end]), next == text.endIndex || text[next] == " " {
        end = next
        break
      }
      end = next
    }
    let sentence = String(text[..<end])
    if fits(sentence) { return sentence }
    let rest = sentence.firstIndex(of: ",").map { String(sentence[sentence.index(after: $0)...].drop { $0 == " " }) }
    if let rest, !rest.isEmpty, fits(rest) { return rest }
    var lines = TextWrap(sentence, columns: max(4, columns - 2), glyphs: glyphs)
    return TextWidth.truncated("\(lines.next() ?? "") …", to: columns, glyphs: glyphs)
  }

  /// `!! Ana Ruiz: “chest pain” · 3 min`
  private func sentence(_ line: EmergencyLine) -> String {
    let words = line.words.isEmpty ? "emergency" : "“\(line.words)”"
    return Words.joined(["!! \(line.name): \(words)", age(line.since)], glyphs.separator)
  }

  private func headline(_ line: EmergencyLine, more: String, columns: Int) -> String {
    let said = Words.plain([sentence(line), more.isEmpty ? nil : more])
    let used = TextWidth.columns(said, glyphs: glyphs)
    // So narrow, who it is says more than what the key is.
    if columns < 30 { return TextWidth.truncated(said, to: columns, glyphs: glyphs) }
    let hints = [
      "\(key(.goEmergency)) goes there, \(key(.claim)) takes it", "\(key(.goEmergency)) go, \(key(.claim)) take",
      "\(key(.goEmergency)) goes",
    ]
    let hint = hints.first { used + $0.count + 2 <= columns } ?? "\(key(.goEmergency)) goes"
    let room = columns - hint.count - 2
    guard room > 8 else { return TextWidth.truncated(said, to: columns, glyphs: glyphs) }
    let fitted = TextWidth.truncated(said, to: room, glyphs: glyphs)
    return fitted
      + String(repeating: " ", count: max(2, columns - TextWidth.columns(fitted, glyphs: glyphs) - hint.count)) + hint
  }

  func drawBanner(_ rect: Rect, _ canvas: inout Canvas) {
    canvas.fill(rect, ink: .urgent)
    for (line, text) in bannerLines(columns: rect.columns - 2).prefix(rect.rows).enumerated() {
      canvas.write(text, column: rect.column + 1, row: rect.row + line, ink: .urgent, maxColumns: rect.columns - 2)
    }
  }

  /// To the first emergency, or from one to the next.
  mutating func goToEmergency() -> [DashboardEffect] {
    let ids = care.home.emergencies.compactMap(\.member)
    guard !ids.isEmpty else { return [] }
    let isThere = screen == .rounds && current.source == .worklist
    let place = isThere ? ids.firstIndex { $0 == current.list.selectedID } : nil
    let id = ids[place.map { ($0 + 1) % ids.count } ?? 0]
    if isThere, id == current.list.selectedID, focus == .worklist {
      message = Remark(kind: .notice, text: "You are there. \(key(.claim)) takes it; \(key(.open)) shows their words.")
      return []
    }
    rememberPlace()
    screen = .rounds
    current.source = .worklist
    current.focus = .worklist
    if care.home.showsSnoozed {
      care.home.showsSnoozed = false
      settleHome()
    }
    if current.lists[.worklist]?.generation != generation { rebuildShown(.worklist) }
    if select(id: id, in: .worklist) { return [] }
    let effects = cancellation(of: current.lists[.worklist]?.filter.hits)
    care.filter = .init()
    settleHome()
    clearFilter(of: .worklist)
    rebuildShown(.worklist)
    if !select(id: id, in: .worklist) {
      message = Remark(kind: .notice, text: "The list is being computed; they will stand at its top.")
    }
    return effects
  }
}

extension Refusal {
  @Sendable static func emergency(_ state: DashboardState) -> String? {
    if state.care.home.emergencies.isEmpty {
      return "No emergency waits to be taken. That never means that all are safe."
    }
    return state.care.home.emergencies.contains { $0.member != nil }
      ? nil : "Who it is, is known as soon as the store is read again."
  }
}
