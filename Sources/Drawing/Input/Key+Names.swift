extension Key {
  /// The key as help texts and keymaps write it: `j`, `Enter`, `Esc`, `S-Tab`, `PgDn`, `Space`, `F5`, `C-d`, `M-x`.
  ///
  /// `Key(name: key.name) == key` for every key that a terminal can send.
  public var name: String {
    switch self {
    case .character(let sign): Key.name(of: sign)
    case .control(let sign): "C-" + Key.name(of: sign)
    case .alt(let sign): "M-" + Key.name(of: sign)
    case .function(let number): "F\(number)"
    default: Key.named.first { $0.key == self }?.name ?? ""
    }
  }

  /// The key of a name; nil for a name that no key has. Names of keys are read in any case, signs as they are.
  ///
  /// Besides the names that `name` gives: `Return`, `Escape`, `Del`, `Ins`, `PageUp`, `PageDown`, `BackTab`, `A-x`,
  /// and `C-D` for `C-d`.
  public init?(name: String) {
    if name.count == 1, let sign = name.first {
      guard Key.isTyped(sign) else { return nil }
      self = .character(sign)
      return
    }
    let lower = name.lowercased()
    if lower == "space" {
      self = .character(" ")
    } else if let known = (Key.named + Key.otherNames).first(where: { $0.name.lowercased() == lower }) {
      self = known.key
    } else if lower.hasPrefix("c-"), let sign = Key.sign(named: name.dropFirst(2)) {
      guard let key = Key.control(from: sign) else { return nil }
      self = key
    } else if lower.hasPrefix("m-") || lower.hasPrefix("a-"), let sign = Key.sign(named: name.dropFirst(2)) {
      self = .alt(sign)
    } else if lower.hasPrefix("f"), let number = Int(lower.dropFirst()), 1...63 ~= number {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static let named: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("S-Tab", .backTab), ("Up", .up), ("Down", .down),
    ("Left", .left), ("Right", .right), ("PgUp", .pageUp), ("PgDn", .pageDown), ("Home", .home), ("End", .end),
    ("Insert", .insert), ("Delete", .delete), ("Backspace", .backspace),
  ]

  private static let otherNames: [(name: String, key: Key)] = [
    ("Return", .enter), ("Escape", .escape), ("BackTab", .backTab), ("PageUp", .pageUp), ("PageDown", .pageDown),
    ("Ins", .insert), ("Del", .delete),
  ]

  private static func name(of sign: Character) -> String { sign == " " ? "Space" : String(sign) }

  private static func sign(named name: Substring) -> Character? {
    if name.lowercased() == "space" { return " " }
    guard name.count == 1, let sign = name.first, isTyped(sign) else { return nil }
    return sign
  }

  /// Ctrl and a sign where a terminal tells them apart from other keys: not Ctrl-H, -I, -J, -M and -[, which arrive as
  /// Backspace, Tab, Enter and Esc.
  private static func control(from sign: Character) -> Key? {
    guard let letter = sign.lowercased().first else { return nil }
    return "abcdefgklnopqrstuvwxyz \\]^_".contains(letter) ? .control(letter) : nil
  }

  private static func isTyped(_ sign: Character) -> Bool {
    !sign.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}

extension Key: CustomStringConvertible {
  /// Its name.
  public var description: String { name }
}
