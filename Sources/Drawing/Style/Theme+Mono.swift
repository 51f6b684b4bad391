extension Theme {
  /// The theme without colours: attributes alone tell states apart, as far as the signs beside them do not.
  public static let mono: Theme = {
    var theme = Theme(name: "mono", title: "No colours", appearance: .dark)
    let attributes: [Ink: Attributes] = [
      .accent: .bold, .title: .bold, .titleFocused: [.bold, .reverse], .borderFocused: .bold,
      .selection: .reverse, .selectionUnfocused: .underline, .match: [.bold, .underline],
      .unread: .bold, .urgent: [.bold, .reverse], .warning: [.bold, .underline], .error: [.bold, .reverse],
      .link: .underline, .quote: .italic, .header: .reverse, .headerSelected: [.bold, .underline],
      .hintKey: .bold, .disabled: .dim, .faint: .dim, .placeholder: .dim, .input: .underline, .shade: .dim,
      .chartMuted: .dim, .twoWay: .bold, .clinician: .bold, .nurse: .bold, .staff: .bold, .team: .bold, .bot: .italic,
    ]
    for (ink, value) in attributes { theme[ink] = Style(attributes: value) }
    return theme
  }()
}
