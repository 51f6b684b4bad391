import Drawing

/// The mouse, as far as the dashboard has it.
struct MouseBook: Sendable {
  /// Reports are asked for; off, the terminal's own selection works.
  var isOn = true
}

extension DashboardState {
  /// Takes one report of the mouse.
  mutating func take(_ mouse: MouseEvent) -> [DashboardEffect] { [] }

  /// Gives the mouse to the terminal, or takes it back.
  mutating func switchMouse() -> [DashboardEffect] {
    mouse.isOn.toggle()
    return [.mouse(mouse.isOn)]
  }
}
