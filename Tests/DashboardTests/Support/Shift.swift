import CommunityModel
import Drawing
import FollowUps

@testable import Dashboard

/// A journal in memory: what people at keyboards record, folded as the store does it.
struct Shift {
  private(set) var state = CareState()
  /// False leaves requests unanswered until `answer` is called.
  var isAnswering = true
  /// Refuses everything with this sentence, as a full disk does.
  var failure: String?
  var clock = Town.now

  /// Writes a line, unless it is refused or the disk is full.
  mutating func write(_ action: CareAction, by person: String) -> Result<Int, CareRefusal> {
    if let failure { return .failure(CareRefusal(failure)) }
    if let refusal = state.refusal(of: action, by: person, name: { $0 }) { return .failure(refusal) }
    clock = clock.adding(seconds: 1)
    let entry = action.entry(at: clock, by: person, in: state)
    let event = JournalEvent(seq: state.lastSeq + 1, previous: "", entry: entry)
    state.apply([event])
    return .success(event.seq)
  }
}

extension Person {
  /// Somebody in the community of `Town` with an empty journal, on the page of a member.
  static func on(
    _ member: String, columns: Int = 80, rows: Int = 24, glyphs: GlyphSet = .unicode, as user: String = "amy"
  ) -> Person {
    var person = Person(columns: columns, rows: rows, glyphs: glyphs)
    person.work = Shift()
    if user != "amy" { person.happen(.person(user, readMarks: [:], readBaseline: Town.ago(48), views: [])) }
    person.press("2", "/\(member)", "Enter", "Enter")
    person.effects = []
    return person
  }

  /// Something is recorded, at this keyboard or at another one.
  mutating func `do`(_ action: CareAction, by person: String = "amy") {
    _ = work?.write(action, by: person)
    if let state = work?.state { happen(.care(state)) }
  }

  /// Answers the requests that were left open.
  mutating func answerRecords() {
    for case .record(let id, let action, let person) in effects { answer(id, action, person) }
    effects = effects.filter { if case .record = $0 { false } else { true } }
  }

  mutating func answer(_ id: Int, _ action: CareAction, _ person: String) {
    guard let answer = work?.write(action, by: person) else { return }
    if let state = work?.state { happen(.care(state)) }
    happen(.recorded(requestID: id, answer))
  }

  /// What was asked to be recorded, in order.
  var recorded: [CareAction] {
    effects.compactMap { if case .record(_, let action, _) = $0 { action } else { nil } }
  }
}
