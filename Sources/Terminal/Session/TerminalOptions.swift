import Drawing

/// What a session asks of the terminal.
public struct TerminalOptions: Sendable, Hashable {
  /// True or false decides about Unicode; nil asks the locale.
  public var unicode: Bool?
  /// The most colours that may be used; nil leaves it to the terminal and `NO_COLOR`.
  public var colours: ColourDepth?
  /// Reports of the mouse. Off, so that the terminal's own way to select text works.
  public var mouse = false
  /// Reports of the window's coming and going to the front.
  public var focus = false
  /// Esc right before a sign is Alt and the sign. Off, so that Esc and a quick key are two keys.
  public var alt = false
  /// Where stderr goes while the screen is up (appended, made if need be); nil keeps it in memory.
  public var logPath: String?

  public init() {}
}
