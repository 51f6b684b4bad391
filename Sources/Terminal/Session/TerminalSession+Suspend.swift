import CTerminal

extension TerminalSession {
  /// Gives the terminal to the shell and stops the program, as ^Z does; returns when it is in front again.
  ///
  /// Does nothing where no shell would continue it, or `maySuspend` is false. `next` calls this for ^Z and SIGTSTP by itself. Afterwards the size
  /// may be another one, and a frame of it is due.
  public func suspend() {
    guard maySuspend, ct_can_stop_process() else { return }
    leaveModes()
    ct_screen_leave()
    ct_rescue_modes()
    ct_stop_process()
    // The signal that continued the program is answered here.
    _ = ct_signals_take(TerminalSignal.continued)
    comeBack()
  }

  /// Takes the terminal back from whoever had it: all modes and the whole screen are sent again, at the size of now.
  func comeBack() {
    ct_screen_reclaim()
    takeSize()
    ct_screen_enter()
    shorter.forget()
    linked = []
    if let frame = shown {
      update { linkBytes(links(of: frame), frame, nil) }
    } else {
      update()
    }
    send(modes.enter)
  }
}
