import Drawing

extension Action {
  static let sharingActions = [
    Action(
      .present, "present", "Present to guests: false names everywhere, nothing is written, until your passphrase.",
      .program, [Binding(.character("S"), in: .screens)]),
    Action(
      .lock, "lock", "Lock the screen until your PIN or your passphrase.", .program,
      [Binding(.character("L"), in: .screens)]),
    Action(
      .giveSecret, "go on", "Take what was typed.", .typing, hint: 1,
      [Binding(.enter, in: [.secret, .locked])]),
  ]
}
