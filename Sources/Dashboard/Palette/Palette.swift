import CommunityModel
import Drawing

/// The window in which a person types what they want: an action, a member, a conversation, a saved view.
struct Palette: Sendable, Equatable {
  /// What is typed.
  var text = ""
  /// The line under the cursor, among those found.
  var cursor = 0
  /// What was found, the best first.
  var found: [PaletteEntry] = []
  /// The actions, as long as nothing changes them: a letter only ranks them anew.
  var actions: [PaletteEntry] = []
  /// The snapshot and the state of the team's work that `found` is of.
  var revision: [Int] = []

  /// The line under the cursor; nil when nothing was found.
  var chosen: PaletteEntry? { found.indices.contains(cursor) ? found[cursor] : nil }
}

/// A line of the palette.
struct PaletteEntry: Sendable, Equatable {
  enum Choice: Sendable, Hashable {
    case action(Action.ID)
    /// By id.
    case member(String)
    /// By id.
    case conversation(String)
    /// By name.
    case view(String)
  }

  let choice: Choice
  let title: String
  /// The keys of an action; else what the line is.
  let label: String
  /// What it does or who it is.
  let note: String
  /// Why it cannot be chosen now; nil when it can.
  var whyNot: String?
}

extension DashboardState {
  /// Letters that the line takes.
  private static let longestWish = 100

  /// Opens the window with all that can be done; `typed` stands in its line.
  mutating func openPalette(typed: String = "") {
    behindPalette = overlay
    setPalette(Palette(text: typed))
  }

  /// Back to what lay under the window.
  mutating func closePalette() {
    overlay = behindPalette
    behindPalette = nil
  }

  /// Does what is under the cursor.
  mutating func chooseInPalette() -> [DashboardEffect] {
    guard case .palette(let palette) = overlay, let entry = palette.chosen else { return [] }
    closePalette()
    switch entry.choice {
    case .action(let id):
      // Asked again: something may have come since the line was drawn.
      if let reason = Action.byID[id].flatMap({ whyNot($0) }) {
        message = Remark(kind: .refusal, text: reason)
        return []
      }
      return perform(id)
    case .member(let id):
      overlay = nil
      rememberPlace()
      openMember(id)
    case .conversation(let id):
      overlay = nil
      rememberPlace()
      return openConversation(id, at: nil)
    case .view(let name):
      guard let view = care.views.first(where: { $0.name == name }) else { return [] }
      openFilterMenu()
      care.filter = view.filter
      overlay = nil
    }
    return []
  }

  /// Takes a letter into the line.
  mutating func typeIntoPalette(_ sign: Character) -> [DashboardEffect] {
    changePalette { if $0.count < DashboardState.longestWish { $0.append(sign) } }
    return []
  }

  mutating func pasteIntoPalette(_ text: String) -> [DashboardEffect] {
    changePalette { $0 = String(($0 + Opening.words(of: text, limit: 200)).prefix(DashboardState.longestWish)) }
    return []
  }

  /// Erases in the line; in an empty one, goes back.
  mutating func eraseInPalette(_ what: Erased) {
    if what == .letter, case .palette(let palette) = overlay, palette.text.isEmpty { return closePalette() }
    changePalette { text in
      switch what {
      case .letter: _ = text.popLast()
      case .word: DashboardState.eraseWord(&text)
      case .all: text = ""
      }
    }
  }

  private mutating func changePalette(_ change: (inout String) -> Void) {
    guard case .palette(var palette) = overlay else { return }
    let before = palette.text
    change(&palette.text)
    if palette.text != before {
      palette.cursor = 0
      setPalette(palette)
    }
  }

  private mutating func setPalette(_ palette: Palette) {
    var palette = palette
    if palette.actions.isEmpty || palette.revision != paletteRevision { palette.actions = paletteActions() }
    palette.revision = paletteRevision
    palette.found = paletteEntries(palette.text, palette.actions)
    overlay = .palette(palette)
  }

  /// Moves the cursor; a line further than an end goes round.
  mutating func moveInPalette(_ movement: Movement) {
    guard case .palette(var palette) = overlay, !palette.found.isEmpty else { return }
    let count = palette.found.count
    switch movement {
    case .lines(let lines): palette.cursor = ((palette.cursor + lines) % count + count) % count
    default:
      let rows = max(1, PaletteWindow(self).list.rows)
      let next = movement.lines(rows: rows).map { palette.cursor + $0 } ?? (movement.isToEnd ? count - 1 : 0)
      palette.cursor = max(0, min(next, count - 1))
    }
    overlay = .palette(palette)
  }

  /// Everything that changes what the lines say.
  private var paletteRevision: [Int] { [generation, care.revision, figures.revision] }

  /// Keeps the lines true and the cursor on the line that it was on.
  mutating func settlePalette() {
    guard case .palette(let palette) = overlay, palette.revision != paletteRevision else { return }
    let chosen = palette.chosen?.choice
    setPalette(palette)
    guard case .palette(var settled) = overlay else { return }
    settled.cursor =
      settled.found.firstIndex { $0.choice == chosen } ?? max(0, min(settled.cursor, settled.found.count - 1))
    overlay = .palette(settled)
  }
}

extension Refusal {
  /// Why the line under the cursor cannot be taken.
  static func choosePalette(_ palette: Palette, _ state: DashboardState) -> String? {
    guard let entry = palette.chosen else { return "Nothing is called so. Erase some letters." }
    return entry.whyNot
  }
}
