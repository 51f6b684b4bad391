/// A question of a form with its answer.
struct FormField: Sendable, Equatable, Identifiable {
  /// What is asked.
  enum ID: String, Sendable {
    case reason, priority, due, owner, audience, text, outcome, channel, because, next, flag, aim, cadence, stop, end
    case hours, language, format, receiver, readBack, oldPIN, pin, pinAgain
  }

  enum Kind: Sendable, Equatable {
    case line
    /// A time as people type it.
    case due
    /// A number of days.
    case days
    /// Shown as dots.
    case secret
    case choice([Choice])
  }

  struct Choice: Sendable, Equatable {
    /// What the action gets; empty for nothing.
    var value: String
    var label: String
  }

  let id: ID
  let label: String
  var kind: Kind
  var line = TextLine()
  /// Index into the choices.
  var chosen = 0
  var isRequired = false
  /// What an empty line says.
  var hint = ""
  /// Common answers: their digit chooses them while the line is empty.
  var suggestions: [String] = []
  /// A field that is not asked now, such as why another channel was taken.
  var isHidden = false

  var isText: Bool { if case .choice = kind { false } else { true } }

  var choices: [Choice] { if case .choice(let choices) = kind { choices } else { [] } }

  /// What was typed or chosen.
  var value: String {
    if case .choice(let choices) = kind { return choices.indices.contains(chosen) ? choices[chosen].value : "" }
    return line.trimmed
  }

  var isMissing: Bool { isRequired && !isHidden && value.isEmpty }

  static func line(
    _ id: ID, _ label: String, _ text: String = "", suggested: Bool = false, required: Bool = false, hint: String = "",
    suggestions: [String] = []
  ) -> FormField {
    FormField(
      id: id, label: label, kind: .line, line: TextLine(text, isSuggested: suggested), isRequired: required, hint: hint,
      suggestions: Array(suggestions.prefix(9)))
  }

  static func due(_ id: ID, _ label: String, _ text: String = "", required: Bool = false, hint: String = "3d, tue 9:00")
    -> FormField
  {
    FormField(
      id: id, label: label, kind: .due, line: TextLine(text, isSuggested: true), isRequired: required, hint: hint)
  }

  static func choice(_ id: ID, _ label: String, _ choices: [Choice], chosen: String = "") -> FormField {
    FormField(
      id: id, label: label, kind: .choice(choices), chosen: choices.firstIndex { $0.value == chosen } ?? 0)
  }

  static func secret(_ id: ID, _ label: String) -> FormField {
    FormField(id: id, label: label, kind: .secret, isRequired: true)
  }

  /// Takes a typed sign: into the line, or to the choice that begins with it.
  mutating func type(_ sign: Character) {
    guard isText else {
      if sign == " " { return step(1) }
      let letter = sign.lowercased()
      let order = choices.indices.map { (chosen + 1 + $0) % choices.count }
      if let next = order.first(where: { choices[$0].label.lowercased().hasPrefix(letter) }) { chosen = next }
      return
    }
    if line.isEmpty, let number = sign.wholeNumberValue, suggestions.indices.contains(number - 1) {
      line = TextLine(suggestions[number - 1], isSuggested: true, digit: sign)
      return
    }
    line.insert(String(sign))
  }

  /// To the next or the previous choice, going round.
  mutating func step(_ direction: Int) {
    guard !choices.isEmpty else { return }
    chosen = (chosen + direction + choices.count) % choices.count
  }
}
