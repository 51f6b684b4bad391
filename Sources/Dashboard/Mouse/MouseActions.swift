import Drawing

extension Action {
  static let mouseActions = [
    Action(
      .mouseSwitch, "mouse", "Give the mouse to the terminal, so that its own selection works; again takes it back.",
      .program, [Binding(.character("M"), in: .screens)]),
    Action(
      .copy, "copy", "Copy what is selected: the words of a message, the name of a member, the lines of a page.",
      .reading, [Binding(.character("y"), in: .screens)], refusal: Refusal.copy),
    Action(
      .narrower, "narrower", "Make the list narrower, and what is beside it wider.", .places,
      [Binding(.character("<"), in: .screens)]),
    Action(
      .wider, "wider", "Make the list wider.", .places, [Binding(.character(">"), in: .screens)]),
    Action(
      .evenSizes, "usual sizes", "Give all panes their usual sizes.", .places,
      [Binding(.character("="), in: .screens)]),
  ]
}
