/// One press of a key, however the terminal spelled it.
public enum Key: Sendable, Hashable {
  /// A sign that was typed, without control and Alt; a space too. Never a control character.
  case character(Character)
  /// Enter or Return, and the keypad's Enter.
  case enter
  /// Esc by itself.
  case escape
  case tab
  /// Shift and Tab.
  case backTab
  case up
  case down
  case left
  case right
  case pageUp
  case pageDown
  case home
  case end
  case insert
  case delete
  case backspace
  /// A function key: 1 for F1.
  case function(Int)
  /// Ctrl and a key, as a lower-case letter, a space, or one of `\ ] ^ _`.
  case control(Character)
  /// Alt (or Esc shortly before) and a sign. Terminals are asked for it only where a keymap uses it.
  case alt(Character)
}

extension Key {
  /// The sign that a text field takes in, or nil for a key that types nothing.
  public var typed: Character? {
    if case .character(let sign) = self { sign } else { nil }
  }
}
