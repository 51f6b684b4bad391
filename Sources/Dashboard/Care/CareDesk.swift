import FollowUps

/// What is under way at the keyboard: what was typed and not saved, and what waits for the journal.
struct CareDesk: Sendable {
  /// What was typed and not saved, by person and form.
  var drafts: [String: [FormField]] = [:]
  /// Requests to write that were not answered yet, in their order.
  var pending: [PendingRecord] = []
  /// The number of the last line that this dashboard wrote: until the fold has come so far, the screen is behind.
  var lastSaved = 0
  /// The PIN check or hash that is under way.
  var pin: PendingPIN?
  /// How often in a row a wrong PIN was typed.
  var wrongPINs = 0
  /// The person whose PIN was right and who now takes the keyboard.
  var arriving: Arrival?
  /// The line of the list where a range of marks begins: the id of a member.
  var lastMark: String?
  /// The hand-off, while it is open or a form lies over it.
  var handOff: HandOffPage?
  /// The window that the help lies over.
  var behindHelp: Overlay?
  /// Flags offered to the person at the keyboard, of which they were told.
  var toldOffers: Set<String> = []
}

/// A line that is being written.
struct PendingRecord: Sendable, Equatable {
  let requestID: Int
  let action: CareAction
  /// What is said once it is on the disk.
  let sentence: String
  /// What is given back when it cannot be written.
  let form: CareForm?
  /// The marks are taken away once it is written.
  let clearsMarks: Bool
}

/// A PIN that is being checked or hashed, which takes a while on purpose.
enum PendingPIN: Sendable, Equatable {
  case checking(requestID: Int, CareForm)
  case hashing(requestID: Int, CareForm)

  var requestID: Int {
    switch self {
    case .checking(let id, _), .hashing(let id, _): id
    }
  }
}

/// Somebody who takes the keyboard.
struct Arrival: Sendable, Equatable {
  var person: String
  /// They showed a PIN, or have none.
  var isIdentified: Bool
}
