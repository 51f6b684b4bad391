import CVTerm

/// A hand on the mouse: what libvterm reports of it in the modes that the program has set.
extension VirtualTerminal {
  /// A press of the left button and its release, at a place of the screen.
  public func click(column: Int, row: Int) {
    act { vterm in
      vterm_mouse_move(vterm, Int32(row), Int32(column), VTERM_MOD_NONE)
      vterm_mouse_button(vterm, 1, true, VTERM_MOD_NONE)
      vterm_mouse_button(vterm, 1, false, VTERM_MOD_NONE)
    }
  }

  /// One turn of the wheel; down with +1, up with -1.
  public func turnWheel(_ direction: Int, column: Int, row: Int) {
    act { vterm in
      vterm_mouse_move(vterm, Int32(row), Int32(column), VTERM_MOD_NONE)
      vterm_mouse_button(vterm, direction > 0 ? 5 : 4, true, VTERM_MOD_NONE)
    }
  }

  /// Drags from one column of a row to another.
  public func drag(row: Int, from: Int, to: Int) {
    act { vterm in
      vterm_mouse_move(vterm, Int32(row), Int32(from), VTERM_MOD_NONE)
      vterm_mouse_button(vterm, 1, true, VTERM_MOD_NONE)
    }
    for column in stride(from: from, through: to, by: to < from ? -1 : 1) {
      act { vterm_mouse_move($0, Int32(row), Int32(column), VTERM_MOD_NONE) }
    }
    act { vterm_mouse_button($0, 1, false, VTERM_MOD_NONE) }
  }
}
