import Drawing

extension DashboardState {
  /// The bottom line: what the keys do here, or what there is to say; at the right how much is loaded.
  func drawFooter(_ canvas: inout Canvas, _ rect: Rect) {
    canvas.fill(rect, ink: .status)
    if let message {
      let ink: Ink = message.kind == .problem ? .error : message.kind == .refusal ? .warning : .status
      canvas.write(message.text, column: rect.column + 1, row: rect.row, ink: ink, maxColumns: rect.columns - 2)
      return
    }
    let hints = self.hints
    let status = self.status(beside: hints, columns: rect.columns)
    let isBad = trouble != nil || community.problemCount > 0
    let used = canvas.writeRight(
      status, endColumn: rect.endColumn - 1, row: rect.row, ink: trouble != nil ? .error : isBad ? .warning : .status)
    var column = rect.column + 1
    for hint in hints {
      if column + columns(of: hint) - 2 > rect.endColumn - 1 - used - (used > 0 ? 2 : 0) { break }
      column += canvas.write(hint.key, column: column, row: rect.row, ink: .hintKey) + 1
      column += canvas.write(hint.title, column: column, row: rect.row, ink: .hintText) + 2
    }
  }

  /// A key and what it does.
  struct Hint: Sendable, Equatable {
    let key: String
    let title: String
  }

  /// Its columns with the gap after it.
  private func columns(of hint: Hint) -> Int { hint.key.unicodeScalars.count + hint.title.unicodeScalars.count + 3 }

  /// What can be done here, the most useful first. From the table of actions.
  var hints: [Hint] {
    let context = self.context
    let here = Action.all.filter {
      $0.hint(in: context) != nil && !keymap.keys(of: $0.id, in: context).isEmpty && $0.whyDisabled(in: self) == nil
    }
    // Ranks are few and repeat; the order of the table settles the rest.
    let ranked = here.enumerated().sorted {
      ($0.element.hint(in: context) ?? 0, $0.offset) < ($1.element.hint(in: context) ?? 0, $1.offset)
    }.compactMap { _, action in
      keymap.keys(of: action.id, in: context).first.map { Hint(key: $0.name, title: action.title(in: context)) }
    }
    if notOnTeam != nil, context == .worklist { return [Hint(key: key(.who), title: "who are you?")] + ranked }
    let offered = care.desk.toldOffers.count
    guard offered > 0, Set<ActionContext>.screens.contains(context) else { return ranked }
    // Somebody waits for an answer before they can leave.
    return [Hint(key: key(.handOff), title: "\(Words.grouped(offered)) offered to you")] + ranked
  }

  /// The longest form that leaves room for the first hints; where there is no room for four, for three, and so on.
  private func status(beside hints: [Hint], columns room: Int) -> String {
    let forms = status
    if community.progress.isComplete, let work = workForms.last {
      // What is being done, or was stopped, is news: hints give way to it, but for the first six.
      for count in [8, 7, 6] {
        let least = hints.prefix(count).reduce(0) { $0 + columns(of: $1) }
        let fits = { TextWidth.columns($0, glyphs: self.glyphs) + least + 2 <= room }
        if let form = forms.first(where: { $0.contains(work) && fits($0) }) { return form }
      }
    }
    // On the worklist the way to help stays, unless something is wrong: that is said in full before any more hints.
    let help = context == .worklist && !isAmiss ? hints.firstIndex { $0.key == key(.help) } : nil
    for count in [help.map { $0 + 1 }, help == nil ? nil : 6, 4, 3, 2].compactMap(\.self) {
      let least = hints.prefix(count).reduce(0) { $0 + columns(of: $1) }
      if let form = forms.first(where: { TextWidth.columns($0, glyphs: glyphs) + least + 2 <= room }) { return form }
    }
    return ""
  }

  /// The store cannot be read or written, or not all of it.
  private var isAmiss: Bool { trouble != nil || isReadOnly || community.problemCount > 0 }

  /// How much is loaded and what is wrong with it, from the longest form to the shortest.
  private var status: [String] {
    if let trouble { return [trouble, "the store cannot be read", "no store"] }
    let count = community.problemCount
    // A check looks deeper than an opening does: it finds these, and perhaps more.
    let found = "\(Words.grouped(count))+ problems"
    let problems = count == 0 ? nil : "\(found): rounds check"
    let readOnly = isReadOnly ? "read-only" : nil
    let number = Words.grouped(community.messages.count)
    let messages = Words.count(community.messages.count, "message", "messages")
    if community.progress.isComplete {
      let members = Words.count(community.members.count, "member", "members")
      let works = workForms
      let computing = works.first
      let short = works.last
      return [
        [problems, readOnly, computing, messages, members], [problems, readOnly, computing, messages],
        [problems, readOnly, computing], [problems, readOnly, short], [problems, readOnly, messages],
        [problems, readOnly],
        [problems ?? readOnly ?? messages], [count > 0 ? found : readOnly ?? "\(number) msgs"],
        [count > 0 ? found : readOnly ?? number],
      ].map { Words.joined($0, glyphs.separator) }.filter { !$0.isEmpty }
    }
    let percent = "\(Int(community.progress.fraction * 100)) %"
    return workForms.flatMap { loading in
      [
        Words.joined([problems, readOnly, "\(loading) \(messages)"], glyphs.separator), "\(loading) \(messages)",
        loading,
      ]
    } + [percent]
  }
}
