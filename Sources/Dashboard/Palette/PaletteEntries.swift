import CommunityModel
import Drawing

/// What the palette finds.
extension DashboardState {
  /// Members and conversations that are listed, of each.
  private static let mostRows = 40
  /// Places where the person was last, in the empty line.
  private static let mostRecent = 6

  /// The lines for what is typed: for nothing, what can be done here, then where the person was, then their views, then what
  /// cannot be done now and why.
  ///
  /// O(actions) and what `RowSearch` costs.
  func paletteEntries(_ typed: String, _ actions: [PaletteEntry]) -> [PaletteEntry] {
    let needle = FuzzyNeedle(typed)
    guard !needle.isEmpty else {
      return actions.filter { $0.whyNot == nil } + recentEntries() + care.views.map { viewEntry($0) }
        + actions.filter { $0.whyNot != nil }
    }
    var ranked: [(score: Int, entry: PaletteEntry)] = []
    let words = Needle(typed)
    for (place, entry) in actions.enumerated() {
      guard let score = score(entry, needle, words, typed) else { continue }
      // Possible before impossible, and of equals what is most useful here.
      ranked.append((score + (entry.whyNot == nil ? 24 : -24) - place / 16, entry))
    }
    for view in care.views {
      if let score = needle.score(FuzzyNeedle.letters(view.name)) { ranked.append((score + 8, viewEntry(view))) }
    }
    for row in RowSearch.members(community).rows(words, limit: DashboardState.mostRows) {
      let entry = memberEntry(MemberRow(Int(row)))
      ranked.append((score(named: entry.title, needle), entry))
    }
    for row in RowSearch.conversations(community).rows(words, limit: DashboardState.mostRows) {
      let entry = conversationEntry(ConversationRow(Int(row)))
      ranked.append((score(named: entry.title, needle), entry))
    }
    return ranked.enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element.entry)
  }

  /// An action by its title, else by its keys, other names and sentence, which count less.
  private func score(_ entry: PaletteEntry, _ needle: FuzzyNeedle, _ words: Needle, _ typed: String) -> Int? {
    guard case .action(let id) = entry.choice else { return nil }
    let title = FuzzyNeedle.letters(entry.title)
    var best = needle.score(title).map {
      $0 + (needle.isAll(of: title) ? 60 : needle.isPrefix(of: title) ? 30 : 0)
    }
    let others = (DashboardState.otherNames[id] ?? []) + entry.label.split(separator: " ").map(String.init)
    if others.contains(typed) || others.contains(typed.trimmedOfBlanks) { best = max(best ?? 0, 80) }
    if best == nil, DashboardState.sentences[id]?.withUnsafeBytes({ words.matches(folded: $0) }) == true { best = 6 }
    return best
  }

  /// What actions say of themselves, folded.
  private static let sentences: [Action.ID: [UInt8]] = Dictionary(
    uniqueKeysWithValues: Action.all.map { ($0.id, Fold.fold("\($0.help)\n\($0.group.rawValue)")) })

  /// The actions for what lies under the window, in the order of the empty line.
  func paletteActions() -> [PaletteEntry] {
    var behind = self
    behind.overlay = behindPalette
    return behind.actionEntries(behind.context)
  }

  /// A name that holds the letters; one that was found by something else (a role, a tag) comes last.
  private func score(named name: String, _ needle: FuzzyNeedle) -> Int {
    let letters = FuzzyNeedle.letters(name)
    guard let score = needle.score(letters) else { return 2 }
    return score + (needle.isAll(of: letters) ? 60 : needle.isPrefix(of: letters) ? 20 : 0)
  }

  /// Names that people know from other programs.
  private static let otherNames: [Action.ID: [String]] = [
    .leave: ["q", "q!", "wq", "x", "exit"], .help: ["h", "keys", "manual"], .undo: ["back out"], .lock: ["blank"],
    .goRounds: ["home"], .redraw: ["refresh"], .present: ["demo", "guests"],
  ]

  /// All actions: those of this place first, the most useful of them first.
  private func actionEntries(_ here: ActionContext) -> [PaletteEntry] {
    // In a list this very window is what the key of listBeside opens.
    let isOpener: Set<Action.ID> = focus.isList ? [.palette, .listBeside] : [.palette]
    let listed = Action.all.filter { !isOpener.contains($0.id) && ($0.applies(in: here) || $0.isOfScreens) }
    let ranked = listed.enumerated().sorted { a, b in
      (rank(a.element, here), a.offset) < (rank(b.element, here), b.offset)
    }
    return ranked.map { _, action in
      let keys = keymap.keys(of: action.id, in: here)
      return PaletteEntry(
        choice: .action(action.id), title: action.title(in: here),
        label: (keys.isEmpty ? keymap.keys(of: action) : keys).prefix(3).map(\.name).joined(separator: " "),
        note: action.help, whyNot: whyNot(action))
    }
  }

  /// Moving is what the arrows do anyway.
  private func rank(_ action: Action, _ here: ActionContext) -> Int {
    if !action.applies(in: here) { return 300 }
    if let rank = action.hint(in: here) { return rank }
    return action.group == .moving ? 200 : 100
  }

  /// Why an action cannot be done where the person is.
  func whyNot(_ action: Action) -> String? {
    if action.applies(in: context) { return action.whyDisabled(in: self) }
    let places = ActionContext.allCases.filter { action.applies(in: $0) }.map(\.place)
    var seen: Set<String> = []
    return "This works \(places.filter { seen.insert($0).inserted }.prefix(3).joined(separator: " and "))."
  }

  /// Remembers what was opened for the empty line.
  mutating func noteOpened(_ choice: PaletteEntry.Choice) {
    opened.removeAll { $0 == choice }
    opened.insert(choice, at: 0)
    if opened.count > DashboardState.mostRecent { opened.removeLast() }
  }

  /// Whom and what the person opened before, the latest first.
  private func recentEntries() -> [PaletteEntry] {
    opened.compactMap { choice in
      switch choice {
      case .member(let id): community.members.row(id: id).map { memberEntry($0) }
      case .conversation(let id): community.conversations.row(id: id).map { conversationEntry($0) }
      case .action, .view: nil
      }
    }
  }

  private func memberEntry(_ row: MemberRow) -> PaletteEntry {
    let member = community.members[row]
    let last = community.lastMessageAt(by: row).map { "wrote \(age($0)) ago" }
    return PaletteEntry(
      choice: .member(member.id), title: Opening.words(of: shownName(member), limit: 80), label: "member",
      note: Words.joined([member.standing(glyphs.separator), last], glyphs.separator))
  }

  private func conversationEntry(_ row: ConversationRow) -> PaletteEntry {
    let conversation = community.conversations[row]
    let count = community.messageCount(in: row)
    let last = community.lastMessageAt(in: row).map { "\(age($0)) ago" }
    return PaletteEntry(
      choice: .conversation(conversation.id), title: Opening.words(of: shownTitle(row), limit: 80),
      label: "conversation",
      note: Words.joined(
        [conversation.channel, count == 0 ? nil : Words.count(count, "message", "messages"), last], glyphs.separator))
  }

  private func viewEntry(_ view: SavedView) -> PaletteEntry {
    PaletteEntry(
      choice: .view(view.name), title: Opening.words(of: view.name, limit: 60), label: "view",
      note: filterWords(view.filter).joined(separator: ", "))
  }
}

extension Action {
  /// True when some screen has it.
  fileprivate var isOfScreens: Bool { bindings.contains { !$0.contexts.isDisjoint(with: .screens) } }
}

extension String {
  /// Without blanks around it.
  fileprivate var trimmedOfBlanks: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
