import Drawing
import Settings

/// Turns the members of a keymap file into a keymap, and collects what is wrong with them.
struct KeymapReader {
  /// One member of the file that was understood.
  struct Entry {
    let action: Action
    let keys: [Key]
    let contexts: [ActionContext]
    /// 0 for everywhere, 1 for a group of places, 2 for one place: the higher number wins.
    let rank: Int
    let name: String
    let line: Int
  }

  let file: String
  private var problems: [SettingsError] = []
  private var entries: [Entry] = []

  init(file: String) { self.file = file }

  mutating func read(_ members: [(key: String, node: JSONNode)]) -> KeymapFile {
    for (name, node) in members where name != "$schema" {
      guard let (action, contexts, rank) = place(name, node.line), let keys = keys(name, node) else { continue }
      if let entry = checked(
        Entry(
          action: action, keys: keys, contexts: contexts, rank: rank, name: name, line: node.line))
      {
        entries.append(entry)
      }
    }
    let keymap = apply()
    if problems.isEmpty { checkWaysOut(of: keymap) }
    problems.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    return KeymapFile(keymap: problems.isEmpty ? keymap : .standard, problems: problems)
  }

  private mutating func fail(_ line: Int, _ name: String, _ reason: String) {
    problems.append(SettingsError(file: file, line: line, key: name, reason: reason))
  }

  /// `flag`, `lists.flag`, `sort menu.close`.
  private mutating func place(_ name: String, _ line: Int) -> (Action, [ActionContext], Int)? {
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let word = parts.last ?? ""
    guard let action = Action.ID(rawValue: word).flatMap({ Action.byID[$0] }) else {
      let near = Nearest.word(to: word, among: Action.ID.allCases.map(\.rawValue))
      fail(
        line, name,
        "there is no action “\(word)”." + (near.map { " Did you mean “\($0)”?" } ?? "")
          + " rounds keys list names them all")
      return nil
    }
    let all = ActionContext.allCases.filter { action.applies(in: $0) }
    guard parts.count == 2 else { return (action, all, 0) }
    guard let (wanted, rank) = ActionContext.places(named: parts[0]) else {
      let near = Nearest.word(to: parts[0], among: ActionContext.placeNames)
      fail(
        line, name,
        "there is no place “\(parts[0])”." + (near.map { " Did you mean “\($0)”?" } ?? "")
          + " Places are \(ActionContext.placeNames.joined(separator: ", "))")
      return nil
    }
    let contexts = all.filter { wanted.contains($0) }
    guard !contexts.isEmpty else {
      fail(line, name, "“\(word)” does nothing in “\(parts[0])”. It works \(KeymapReader.places(all))")
      return nil
    }
    return (action, contexts, rank)
  }

  private static func places(_ contexts: [ActionContext]) -> String {
    var seen: Set<String> = []
    return contexts.map(\.place).filter { seen.insert($0).inserted }.joined(separator: ", ")
  }

  private mutating func keys(_ name: String, _ node: JSONNode) -> [Key]? {
    switch node.value {
    case .string: return key(name, node).map { [$0] }
    case .array(let nodes):
      var keys: [Key] = []
      for node in nodes {
        guard let key = key(name, node) else { return nil }
        if keys.contains(key) {
          fail(node.line, name, "“\(key.name)” stands here twice")
          return nil
        }
        keys.append(key)
      }
      return keys
    case .object, .other:
      fail(node.line, name, "a key or a list of keys was expected, such as \"f\" or [\"f\", \"F2\"], not \(node.kind)")
      return nil
    }
  }

  private mutating func key(_ name: String, _ node: JSONNode) -> Key? {
    guard case .string(let text) = node.value else {
      fail(node.line, name, "a key in quotes was expected, such as \"F2\", not \(node.kind)")
      return nil
    }
    guard let key = Key(name: text) else {
      fail(
        node.line, name,
        "there is no key “\(text)”. Keys are signs such as f, and Enter, Esc, Tab, S-Tab, Space, Up, PgDn, Home, F5, "
          + "C-d (not C-h, C-i, C-j, C-m: they are Backspace, Tab and Enter), M-x for Alt")
      return nil
    }
    return key
  }

  /// Letters are text where a person types: there an entry for everywhere leaves the standard keys as they are, and one
  /// for that place is wrong.
  private mutating func checked(_ entry: Entry) -> Entry? {
    guard entry.rank == 2, let context = entry.contexts.first, context.takesLetters,
      let letter = entry.keys.first(where: { $0.typed != nil })
    else { return entry }
    fail(
      entry.line, entry.name,
      "“\(letter.name)” is typed \(context.place); use a key that types nothing, such as F2 or C-e")
    return nil
  }

  /// The standard keys with those of the entries in their place.
  private mutating func apply() -> Keymap {
    var keymap = Keymap.standard
    var wanted: [ActionContext: [(entry: Entry, keys: [Key])]] = [:]
    for context in ActionContext.allCases {
      var best: [Action.ID: Entry] = [:]
      for entry in entries where entry.contexts.contains(context) {
        if let other = best[entry.action.id], other.rank > entry.rank { continue }
        best[entry.action.id] = entry
      }
      for entry in entries where best[entry.action.id]?.line == entry.line && best[entry.action.id]?.name == entry.name
      {
        guard let keys = keys(of: entry, in: context) else { continue }
        keymap.clear(entry.action.id, in: context)
        wanted[context, default: []].append((entry, keys))
      }
    }
    var told: Set<String> = []
    for context in ActionContext.allCases {
      for (entry, keys) in wanted[context] ?? [] {
        let rebound = Set((wanted[context] ?? []).map(\.entry.action.id))
        // Where the table itself gives one of its keys to something else (? on a figure), that stays.
        let own = Set(entry.action.bindings.flatMap(\.keys))
        let tables = Set(entry.action.keys(in: context))
        let free = keys.filter { key in
          guard entry.rank == 0, own.contains(key), !tables.contains(key) else { return true }
          return keymap.action(of: key, in: context).map { rebound.contains($0.id) } ?? true
        }
        for (key, owner) in keymap.set(free, of: entry.action.id, in: context) {
          let title = Action.byID[owner]?.title ?? owner.rawValue
          let named = title == owner.rawValue ? title : "\(title) (\(owner.rawValue))"
          let other = wanted[context]?.first { $0.entry.action.id == owner }?.entry
          guard told.insert("\(entry.line) \(key.name) \(owner)").inserted else { continue }
          fail(
            entry.line, entry.name,
            "“\(key.name)” is also the key of \(named) \(context.place)"
              + (other.map { ", by line \($0.line)" } ?? "")
              + ". Take another key, or give \(owner.rawValue) other keys in "
              + "this file: \"\(owner.rawValue)\": []")
        }
      }
    }
    return keymap
  }

  /// The keys of an entry in a context; nil leaves those of the table.
  private func keys(of entry: Entry, in context: ActionContext) -> [Key]? {
    guard context.takesLetters, entry.rank < 2, !entry.keys.isEmpty else { return entry.keys }
    let silent = entry.keys.filter { $0.typed == nil }
    return silent.isEmpty ? nil : silent
  }

  /// Nobody may come to where no key leads away.
  private mutating func checkWaysOut(of keymap: Keymap) {
    var told: Set<String> = []
    for context in ActionContext.allCases {
      for (ways, meaning) in context.waysOut
      where !ways.contains(where: { !keymap.keys(of: $0, in: context).isEmpty }) {
        let culprits = entries.filter { ways.contains($0.action.id) && $0.contexts.contains(context) }
        guard let entry = culprits.last, told.insert("\(entry.name) \(meaning)").inserted else { continue }
        fail(
          entry.line, entry.name,
          "with this no key \(meaning) \(context.place). Leave a key for "
            + ways.map(\.rawValue).joined(separator: " or "))
      }
    }
  }
}
