/// One report of the mouse.
public struct MouseEvent: Sendable, Hashable {
  /// What the mouse did.
  public enum Action: Sendable, Hashable {
    case press, release, drag, wheelUp, wheelDown
  }
  /// What it did.
  public var action: Action
  /// 0 left, 1 middle, 2 right; 0 for the wheel.
  public var button: Int
  /// The cell under it, from 0.
  public var position: Frame.Position

  /// A report; the button is left out for the wheel.
  public init(action: Action, button: Int = 0, position: Frame.Position) {
    self.action = action
    self.button = button
    self.position = position
  }

  /// Reads the numbers of an SGR report (`CSI < code ; column ; row M` or `m`); nil for what is not reported to people:
  /// sideways wheels, extra buttons, motion without a button.
  package init?(code: Int, column: Int, row: Int, pressed: Bool) {
    let button = code & 3
    let action: Action
    switch (code & 64 != 0, code & 32 != 0) {
    case (true, _):
      guard code & 128 == 0, button < 2 else { return nil }
      action = button == 0 ? .wheelUp : .wheelDown
    case (false, let moves):
      guard code & 128 == 0, button < 3 else { return nil }
      action = moves ? .drag : pressed ? .press : .release
    }
    self.init(
      action: action, button: code & 64 != 0 ? 0 : button,
      position: Frame.Position(column: max(0, column - 1), row: max(0, row - 1)))
  }
}
