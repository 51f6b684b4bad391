import Dashboard
import Drawing
import Terminal

/// Where the loop shows the dashboard and hears of keys: a terminal's screen, or plain lines.
protocol LoopSession: AnyObject {
  var size: Size { get }
  var glyphs: GlyphSet { get }
  var colours: ColourDepth { get }
  /// Ends the wait of `next`, from any thread.
  var wake: @Sendable () -> Void { get }
  /// What happened, or nothing when the time is over; nil waits for ever.
  func next(timeoutMilliseconds: Int?) -> [TerminalEvent]
  func show(_ state: DashboardState, theme: Theme)
  func suspend()
  func redraw()
  func stop()
}

extension TerminalSession: LoopSession {
  var glyphs: GlyphSet { isUnicode ? .unicode : .ascii }

  var wake: @Sendable () -> Void {
    let waker = waker
    return { waker.wake() }
  }

  func show(_ state: DashboardState, theme: Theme) { show(render(state, theme: theme)) }
}

extension Loop {
  /// The terminal, for what only a screen can do; nil where plain lines are written.
  var terminal: TerminalSession? { session as? TerminalSession }
}
