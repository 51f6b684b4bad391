import CommunityModel
import Drawing
import Testing

@testable import Dashboard

/// Somebody at the keyboard: presses keys, looks at the screen, and has searches answered at once.
struct Person {
  var state: DashboardState
  /// Everything that the loop was asked to do, in order.
  var effects: [DashboardEffect] = []
  /// False leaves searches unanswered until `answerSearches`.
  var searchesAreAnswered = true
  /// The journal behind the screen; nil leaves what is recorded unanswered.
  var work: Shift?

  init(
    _ community: Community = Town.make(), columns: Int = 120, rows: Int = 40, now: Timestamp = Town.now,
    readUpTo: Timestamp = Town.ago(48), glyphs: GlyphSet = .unicode
  ) {
    state = DashboardState(
      community: community, clock: now, size: Size(columns: columns, rows: rows), userName: "amy",
      readBaseline: readUpTo, glyphs: glyphs)
  }

  /// Presses keys: names as in the help, and anything else letter by letter. `press("2", "/ana", "Enter")`
  mutating func press(_ keys: String...) { press(keys) }

  mutating func press(_ keys: [String]) {
    for key in keys {
      if let named = Key(name: key) {
        happen(.key(named))
      } else {
        for letter in key { happen(.key(.character(letter))) }
      }
    }
  }

  /// Presses one key many times.
  mutating func press(_ key: String, times: Int) { for _ in 0..<times { press(key) } }

  mutating func happen(_ event: DashboardEvent) {
    let asked = update(&state, event)
    effects += asked
    if work?.isAnswering == true {
      for case .record(let id, let action, let person) in asked { answer(id, action, person) }
    }
    guard searchesAreAnswered else { return }
    for case .searchTexts(let id, let query, let conversation) in asked {
      answer(id, query, conversation)
    }
  }

  mutating func answer(_ id: Int, _ query: String, _ conversation: String?) {
    let needle = Needle(query)
    var found: [MessageRow] = []
    state.community.messages.forEach { message in
      if let conversation, state.community.conversations[message.conversation].id != conversation { return }
      if needle.matches(state.community.text(of: message.row)) { found.append(message.row) }
    }
    happen(.textMatches(searchID: id, found.reversed(), isFinal: true))
  }

  /// The screen as text.
  var screen: String { FrameText.encode(render(state, theme: .mono)) }

  /// One line of it.
  func line(_ row: Int) -> String { FrameText.row(row, of: render(state, theme: .mono)) }

  /// The lines that hold the cursor of a list or a conversation.
  var cursorLines: [String] { screen.split(separator: "\n").map(String.init).filter { $0.contains("▌") } }

  func sees(_ text: String, _ comment: Comment? = nil, at location: SourceLocation = #_sourceLocation) {
    #expect(screen.contains(text), comment ?? "“\(text)” should be on the screen:\n\(screen)", sourceLocation: location)
  }

  func doesNotSee(_ text: String, at location: SourceLocation = #_sourceLocation) {
    #expect(!screen.contains(text), "“\(text)” should not be on the screen:\n\(screen)", sourceLocation: location)
  }

  /// The id of the selected line of the list that has the keyboard.
  var selected: String? { state.current.list.selectedID }

  /// The text of the message that the cursor is on.
  var message: String? { state.current.thread?.selectedRow.map { state.community.text(of: $0) } }
}
