import Drawing

extension Action {
  static let tieActions = [
    Action(
      .goTies, "ties", "Who gives attention to whom: everybody's ties, and a picture of those of one.", .places,
      [Binding(.character("5"), in: .screens)]),
    Action(
      .numbers, "numbers", "The numbers in the place of the pictures on a page, or the pictures again.", .reading,
      hint: 7, [Binding(.character("#"), in: .screens)], refusal: Refusal.numbers),
  ]
}

extension Refusal {
  @Sendable static func numbers(_ state: DashboardState) -> String? {
    state.screen == .ties || state.screen == .trust
      ? nil : "There are no pictures here. The screens of trust and ties have them: 4 and 5."
  }
}
