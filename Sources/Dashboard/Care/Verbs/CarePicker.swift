import FollowUps

/// A short list to choose from: which flag, or who is at the keyboard.
struct CarePicker: Sendable, Equatable {
  enum Purpose: Sendable, Equatable {
    /// Which flags an action is about.
    case flags(Action.ID)
    /// Who is at the keyboard now, and their PIN.
    case person
  }

  struct Row: Sendable, Equatable {
    var label: String
    var note = ""
    var choice: Choice
  }

  enum Choice: Sendable, Equatable {
    case flags([String])
    case person(String)
    case setPIN
    case removePIN
  }

  let purpose: Purpose
  let title: String
  let rows: [Row]
  var cursor = 0

  /// Moves the cursor, going round.
  mutating func move(_ movement: Movement) {
    guard !rows.isEmpty else { return }
    if let step = movement.lines(rows: 1) {
      cursor = ((cursor + step) % rows.count + rows.count) % rows.count
    } else {
      cursor = movement.isToEnd ? rows.count - 1 : 0
    }
  }

  /// The line of a typed sign: its number, or the next that begins with it.
  func row(for sign: Character) -> Int? {
    if let number = sign.wholeNumberValue { return rows.indices.contains(number - 1) ? number - 1 : nil }
    let letter = sign.lowercased()
    return rows.indices.map { (cursor + 1 + $0) % rows.count }
      .first { rows[$0].label.lowercased().hasPrefix(letter) }
  }
}
