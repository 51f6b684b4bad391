import CommunityModel
import FollowUps

/// A short window with questions, and what shall be done with the answers.
struct CareForm: Sendable, Equatable {
  /// What saving does.
  enum Purpose: Sendable, Equatable {
    case flag([FlagSeed])
    case assign([String], raising: [FlagSeed])
    case snooze([String])
    case note([String])
    case complete([String])
    case cancel([String])
    case reopen([String])
    case enterInError([String])
    case change([String], before: FlagChange)
    case touch(member: String, wanted: String?)
    case wants(member: String)
    case plan(member: String, before: PlanDraft?)
    case offer([String])
    case accept([String])
    case decline([String])
    case showPIN(person: String, hash: String, then: AfterPIN)
    case newPIN(hash: String?)
    case removePIN(hash: String)
  }

  let purpose: Purpose
  /// Its kind and whom it is about: what was typed is kept under this until it is saved.
  let key: String
  let title: String
  /// Whom it is about, and what should be known before it is answered.
  var about: [String] = []
  /// The words of a member that it is about, with who wrote them and when.
  var quote: String?
  var quoteBy: String?
  var fields: [FormField]
  /// As it was opened, to tell whether anything was typed.
  let initial: [FormField]
  /// Index into `fields` of the one that has the keyboard.
  var focus = 0
  /// Something good to know, such as that a draft is back.
  var note: String?
  /// Why it was not saved.
  var problem: String?
  /// The request that is under way; nothing can be typed meanwhile.
  var pending: Int?
  /// Closing goes back to the hand-off.
  var returnsToHandOff = false

  init(
    _ purpose: Purpose, key: String, title: String, about: [String] = [], quote: (text: String, by: String)? = nil,
    fields: [FormField], note: String? = nil
  ) {
    self.purpose = purpose
    self.key = key
    self.title = title
    self.about = about
    self.quote = quote?.text
    quoteBy = quote?.by
    self.note = note
    self.fields = fields
    initial = fields
    hideWhatIsNotAsked()
  }

  /// A flag that may be raised: whom it is about and what it stands on.
  struct FlagSeed: Sendable, Equatable {
    var member: String
    var signal: SignalRule?
    var message: String?
    /// What it says when the form's reason is left empty: each of a lot has its own.
    var reason: String
    var priority: FlagPriority
    /// Hours until it is due when nothing else is said.
    var hours: Double
  }

  var focused: FormField? { fields.indices.contains(focus) ? fields[focus] : nil }

  func field(_ id: FormField.ID) -> FormField? { fields.first { $0.id == id } }

  func value(_ id: FormField.ID) -> String { field(id)?.value ?? "" }

  var isSecret: Bool { fields.contains { $0.kind == .secret } }

  /// True when closing it would lose something.
  var isTouched: Bool { zip(fields, initial).contains { $0.value != $1.value } }

  /// Changes the field that has the keyboard.
  mutating func edit(_ change: (inout FormField) -> Void) {
    guard fields.indices.contains(focus), pending == nil else { return }
    change(&fields[focus])
    problem = nil
    hideWhatIsNotAsked()
  }

  /// To the next or previous field that is asked, going round.
  mutating func step(_ direction: Int) {
    guard !fields.isEmpty else { return }
    var next = focus
    repeat { next = (next + direction + fields.count) % fields.count } while fields[next].isHidden && next != focus
    focus = next
  }

  /// Puts the cursor on a field.
  mutating func go(to id: FormField.ID) { if let index = fields.firstIndex(where: { $0.id == id }) { focus = index } }

  /// Another way than the one that the member asked for wants a reason.
  mutating func hideWhatIsNotAsked() {
    guard case .touch(_, let wanted) = purpose, let index = fields.firstIndex(where: { $0.id == .because }) else {
      return
    }
    let isTheirs = wanted.map { $0.lowercased() == value(.channel).lowercased() } ?? true
    fields[index].isHidden = isTheirs
    fields[index].isRequired = !isTheirs
  }

  /// Takes over what was typed before, as far as the same is asked.
  mutating func restore(_ draft: [FormField]) {
    for index in fields.indices {
      guard let typed = draft.first(where: { $0.id == fields[index].id }) else { continue }
      if fields[index].isText {
        fields[index].line = typed.line
      } else if let chosen = fields[index].choices.firstIndex(where: { $0.value == typed.value }) {
        fields[index].chosen = chosen
      }
    }
    hideWhatIsNotAsked()
  }
}

/// What follows once a person showed their PIN.
indirect enum AfterPIN: Sendable, Equatable {
  /// They take the keyboard.
  case takeKeyboard
  /// They go on with what they wanted to do.
  case verb(Action.ID)
  /// They save what they filled in.
  case save(CareForm)
}
