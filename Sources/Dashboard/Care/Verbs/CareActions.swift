import Drawing

/// The actions of follow-up, of marks, and of forms.
extension Action {
  private static let people: Set<ActionContext> = .screens

  private static func verb(
    _ id: ID, _ key: Character, _ title: String, _ help: String, hint: Int? = nil,
    _ refusal: @escaping @Sendable (DashboardState) -> String?
  ) -> Action {
    Action(id, title, help, .followUp, hint: hint, [Binding(.character(key), in: people)], refusal: refusal)
  }

  static let followUps = [
    verb(
      .flag, "f", "flag",
      "Flag who is selected for follow-up, with the message or the signal quoted. Enter takes the reason as it stands.",
      hint: 3, CareRefusals.member),
    verb(
      .claim, "c", "take",
      "Take on their flag, or their line of the worklist: it is yours, and others see it at once.",
      hint: 4, CareRefusals.claimable),
    verb(.assign, "A", "assign", "Give the flag to somebody on the team.", hint: 10, CareRefusals.assignable),
    verb(
      .snooze, "z", "snooze", "Put the flag off until a time; on one that is put off: bring it back.", hint: 9,
      CareRefusals.openFlag),
    verb(.note, "i", "note", "Add a note to the flag.", hint: 10, CareRefusals.openFlag),
    verb(
      .touch, "t", "touch", "Log a contact outside of the feed: how, what came of it, and the next one.", hint: 8,
      CareRefusals.oneMember),
    verb(
      .done, "d", "done", "Close the flag, with what came of it. 1 to 9 choose a common outcome.", hint: 7,
      CareRefusals.openFlag),
    verb(
      .notDone, "x", "not done", "Close the flag as not done, because. 1 to 9 choose a common reason.", hint: 7,
      CareRefusals.openFlag),
    verb(.reopen, "r", "reopen", "Open a closed flag again.", CareRefusals.closedFlag),
    verb(
      .change, "E", "change", "Change when a flag is due, its priority, who may see it, its reason.",
      CareRefusals.openFlag),
    verb(
      .inError, "X", "in error", "The flag should never have been raised: out of the lists, kept in the journal.",
      CareRefusals.openFlag),
    verb(
      .plan, "P", "plan", "The plan of a member, one card: aim, how often, next touch, owner, when it ends.",
      CareRefusals.oneMember),
    verb(.wants, "Y", "wants", "How a member wants to be reached, as they said now.", CareRefusals.oneMember),
    verb(.undo, "u", "undo", "Take back what you recorded last, all of it.", hint: 10, CareRefusals.undo),
    verb(.redo, "U", "redo", "Do again what you took back.", CareRefusals.redo),
    verb(
      .who, "W", "who", "Who is at the keyboard, on a shared terminal; and your PIN.", CareRefusals.who),
    verb(
      .handOff, "H", "hand off", "What your shift hands over, as S-B-A-R; accept what is offered to you.",
      CareRefusals.handOff),
    Action(
      .handOffItem, "offer or accept", "Offer this flag to a colleague, or accept it with what you understood.",
      .followUp,
      hint: 1, [Binding(.enter, in: [.handOff])], refusal: CareRefusals.handOffItem),
    Action(
      .handOffAll, "offer all", "Offer all of your flags that are not offered yet.", .followUp, hint: 2,
      [Binding(.character("a"), in: [.handOff])], refusal: CareRefusals.handOffAll),
    Action(
      .decline, "decline", "Do not take over what is offered to you, and say why.", .followUp, hint: 2,
      [Binding(.character("x"), in: [.handOff])], refusal: CareRefusals.decline),
  ]

  static let marking = [
    Action(
      .mark, "mark", "Mark a member, or unmark: what you do next is done for all marked ones, with one undo.",
      .followUp,
      [Binding(.character("v"), in: .screens)], refusal: CareRefusals.mark),
    Action(
      .markRange, "mark to here", "Mark all from the last mark to here.", .followUp,
      [Binding(.character("V"), in: .screens)], refusal: CareRefusals.mark),
    Action(
      .markAll, "mark all", "Mark all lines of the list, as it is filtered; once more unmarks all.", .followUp,
      [Binding(.character("*"), in: .screens)], refusal: CareRefusals.mark),
  ]

  static let formKeys = [
    Action(
      .saveForm, "save", "Save, or go to what must still be filled in.", .typing, hint: 1,
      [Binding(.enter, in: [.form])]),
    Action(
      .nextField, "next", "To the next question of a form.", .typing, hint: 3,
      [Binding(.tab, .down, in: [.form, .secret])]),
    Action(
      .previousField, "previous", "To the question before.", .typing, [Binding(.backTab, .up, in: [.form, .secret])]),
    Action(
      .closeForm, "close", "Close a form; what was typed is kept until you come back to it.", .typing, hint: 2,
      [Binding(.escape, .control("c"), in: [.form])]),
    Action(.letterLeft, "left", "A letter back, or the choice before.", .typing, [Binding(.left, in: [.form])]),
    Action(.letterRight, "right", "A letter on, or the next choice.", .typing, [Binding(.right, in: [.form])]),
    Action(.lineStart, "start", "To the beginning of the line.", .typing, [Binding(.home, in: [.form])]),
    Action(.lineEnd, "line end", "To the end of the line.", .typing, [Binding(.end, in: [.form])]),
    Action(.rubOut, "rub out", "Erase the letter before the cursor.", .typing, [Binding(.backspace, in: [.form])]),
    Action(.deleteLetter, "delete", "Erase the letter under the cursor.", .typing, [Binding(.delete, in: [.form])]),
  ]
}
