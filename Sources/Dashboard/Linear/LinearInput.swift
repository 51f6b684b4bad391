import Drawing

/// What a typed line means where the person is.
public enum LinearInput: Sendable, Equatable {
  /// These keys, one after the other.
  case keys([Key])
  /// Say again where the person is.
  case place
  /// Say the whole screen.
  case screen
  /// Nothing that can be done, and why, in a sentence.
  case refused(String)
}

/// Reads a line that somebody typed: names of keys (`2 j j Enter`), `/words` to filter, the number of a row that is no key
/// (`#3`, `row 3`, `12`), or the name of an action (`claim`). In a form a line goes into the field, and an empty line goes on.
public func linearInput(_ line: String, in state: DashboardState) -> LinearInput {
  let line = String(line.drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "\r" }.reversed())
  switch state.context {
  case .form: return state.formInput(line)
  case .typing, .viewName, .secret, .locked, .palette: return state.textInput(line)
  default: return state.screenInput(line)
  }
}

extension DashboardState {
  /// True where what is typed must not be seen.
  public var isTypingSecret: Bool {
    switch context {
    case .secret, .locked: true
    case .form: openForm.map { $0.fields.indices.contains($0.focus) && $0.fields[$0.focus].kind == .secret } ?? false
    default: false
    }
  }

  /// A key that is more than a letter, so that it cannot be meant as text.
  private func namedKey(_ line: String) -> Key? {
    guard line.count > 1, !line.contains(" "), let key = Key(name: line), keymap.action(of: key, in: context) != nil
    else { return nil }
    return key
  }

  private func letters(_ text: String) -> [Key] { text.map { .character($0) } }

  /// In a line to type in, the line that was typed is all of it.
  func textInput(_ line: String) -> LinearInput {
    if let key = namedKey(line) { return .keys([key]) }
    // In the palette a first line shows what there is, and an empty one takes it.
    return .keys(letters(line) + (context == .palette && !line.isEmpty ? [] : [.enter]))
  }

  func formInput(_ line: String) -> LinearInput {
    if line.isEmpty { return .keys([.enter]) }
    if let key = namedKey(line) { return .keys([key]) }
    guard let form = openForm, form.fields.indices.contains(form.focus) else { return .keys(letters(line)) }
    let field = form.fields[form.focus]
    guard !field.isText else {
      // What stands there by the person's own hand is replaced, as a line cannot be gone back into.
      let erase = field.line.isEmpty || field.line.isSuggested ? [] : eraseKeys
      return .keys(erase + letters(line))
    }
    let wanted = line.lowercased()
    guard let choice = field.choices.firstIndex(where: { $0.label.lowercased().hasPrefix(wanted) }) else {
      let all = field.choices.map(\.label).joined(separator: ", ")
      return .refused("\(field.label) has no “\(line)”. There are: \(all).")
    }
    let steps = (choice - field.chosen + field.choices.count) % field.choices.count
    return .keys(Array(repeating: .character(" "), count: steps))
  }

  private var eraseKeys: [Key] { keymap.keys(of: .eraseAll, in: .form).prefix(1).map(\.self) }

  func screenInput(_ line: String) -> LinearInput {
    if line.isEmpty { return .place }
    if line.first == "/", line.count > 1, keymap.action(of: .character("/"), in: context)?.id == .filter {
      return .keys([.character("/")] + letters(String(line.dropFirst())) + [.enter])
    }
    if line.first == ":", line.count > 1, keymap.action(of: .character(":"), in: context)?.id == .palette {
      return .keys([.character(":")] + letters(String(line.dropFirst())))
    }
    if let row = rowNumber(line) { return rowInput(row) }
    let words = line.split(separator: " ").map(String.init)
    let keys = words.compactMap { Key(name: $0) }
    if keys.count == words.count { return .keys(keys) }
    if line.lowercased() == "screen" || line.lowercased() == "again" { return .screen }
    if let action = actionNamed(line) {
      if let reason = action.whyDisabled(in: self) { return .refused(reason) }
      if let key = keymap.keys(of: action.id, in: context).first { return .keys([key]) }
      let places = ActionContext.allCases.filter { !keymap.keys(of: action.id, in: $0).isEmpty }
      return .refused("“\(action.title)” works \(places.first?.place ?? "nowhere now").")
    }
    return .refused(
      "“\(Opening.words(of: line, limit: 60))” is no key and no action. ? says what there is, /words filters, #3 goes to row 3."
    )
  }

  /// `#3` and `row 3` always, `12` where that is no key.
  private func rowNumber(_ line: String) -> Int? {
    let lower = line.lowercased()
    if lower.hasPrefix("#") { return Int(lower.dropFirst()) }
    if lower.hasPrefix("row ") { return Int(lower.dropFirst(4)) }
    guard let number = Int(line), line.count > 1 || keymap.action(of: .character(line.first ?? "0"), in: context) == nil
    else { return nil }
    return number
  }

  private func rowInput(_ row: Int) -> LinearInput {
    let (count, index) =
      focus == .thread
      ? (current.thread?.nodes.count ?? 0, current.thread?.selected ?? 0)
      : focus.isList
        ? (current.list.rows.count, current.list.index)
        : (current.document.document.targets.count, current.document.selected ?? 0)
    guard overlay == nil, (1...max(1, count)).contains(row), count > 0 else {
      return .refused("There is no row \(row) here: there are \(Words.grouped(count)).")
    }
    let steps = row - 1 - index
    let key = keymap.keys(of: steps < 0 ? .up : .down, in: context).first ?? (steps < 0 ? .up : .down)
    return steps == 0 ? .place : .keys(Array(repeating: key, count: abs(steps)))
  }

  private func actionNamed(_ text: String) -> Action? {
    let wanted = text.lowercased()
    let here = Action.all.filter { !keymap.keys(of: $0.id, in: context).isEmpty }
    func find(_ actions: [Action], _ match: (String) -> Bool) -> Action? {
      actions.first { match($0.title(in: context).lowercased()) || match($0.title.lowercased()) }
    }
    return find(here) { $0 == wanted } ?? find(Action.all) { $0 == wanted }
      ?? (wanted.count < 3 ? nil : find(here) { $0.hasPrefix(wanted) })
      ?? here.first { wanted == $0.id.rawValue.lowercased() }
  }
}
