/// What a piece of text means; a theme decides how that looks.
public enum Ink: Int, Sendable, Hashable, CaseIterable {
  /// Everyday text.
  case text
  /// Text of the second rank: times, counts, explanations.
  case muted
  /// Text of the third rank: rules of a table, placeholders.
  case faint
  /// What should catch the eye without being a warning.
  case accent
  /// The title of a pane.
  case title
  /// The title of the pane that has the keyboard.
  case titleFocused
  /// The line around a pane.
  case border
  /// The line around the pane that has the keyboard.
  case borderFocused
  /// The selected row of the pane that has the keyboard.
  case selection
  /// The selected row of another pane.
  case selectionUnfocused
  /// Letters that a filter matched.
  case match
  /// What was not read yet.
  case unread
  /// Somebody must act now.
  case urgent
  /// Somebody should look.
  case warning
  /// All is well, done, answered.
  case good
  /// Something went wrong in Rounds itself.
  case error
  /// An address, or the name of a person that can be opened.
  case link
  /// The words of a member.
  case quote
  /// The top line.
  case header
  /// The chosen tab of the top line.
  case headerSelected
  /// The bottom line.
  case status
  /// A key in a hint.
  case hintKey
  /// What the key does.
  case hintText
  /// An action that is not possible now.
  case disabled
  /// A line where the person types.
  case input
  /// What a line to type in shows while it is empty.
  case placeholder
  /// The ground of a window over the others.
  case overlay
  /// All that lies under such a window.
  case shade
  /// The bars of a chart.
  case chart
  /// The part of a chart that is only context.
  case chartMuted
  /// A tie that goes both ways.
  case twoWay
  /// A topic or tag.
  case tag
  /// A member who is a patient.
  case patient
  /// A member who cares for one.
  case caregiver
  /// A peer supporter.
  case peer
  /// A clinician, who is on the team.
  case clinician
  /// A nurse, who is on the team.
  case nurse
  /// Other staff, on the team.
  case staff
  /// Anybody of the team, where the role does not matter.
  case team
  /// A program.
  case bot

  /// The name in a theme file.
  public var key: String { String(describing: self) }

  /// The ink of a name in a theme file.
  public init?(key: String) {
    guard let ink = Ink.allCases.first(where: { $0.key == key }) else { return nil }
    self = ink
  }
}
