/// A window over the screen.
enum Overlay: Sendable, Equatable {
  /// The keys, from a line on.
  case help(top: Int)
  /// The orders of a list, with the place of the cursor.
  case sortMenu(Pane, cursor: Int)
  /// Questions about what is done for a member.
  case form(CareForm)
  /// A short list to choose from.
  case picker(CarePicker)
  /// What the shift hands over; the page itself is in `CareDesk`.
  case handOff
  /// What the worklist shows.
  case worklistFilter(FilterMenu)
  /// What a person wants, in words.
  case palette(Palette)
  /// The themes.
  case themes(ThemePicker)
  /// A passphrase is asked for.
  case secret(SecretWindow)
}

/// The line in which a person types.
struct TypedInput: Sendable, Equatable {
  let pane: Pane
  var text: String
}

/// What stands in the bottom line until the next key.
struct Remark: Sendable, Equatable {
  enum Kind: Sendable { case notice, refusal, problem }
  var kind: Kind
  var text: String
}
