import CommunityModel
import Dashboard
import Drawing
import Glibc
import Terminal

extension Loop {
  /// What the terminal itself does: clipboard, mouse, leaving nothing behind.
  mutating func perform(onTerminal effect: DashboardEffect) {
    guard let terminal else {
      if case .clearTerminal = effect { return }
      return apply(.problem("Plain lines have neither a clipboard nor a mouse."))
    }
    switch effect {
    case .copy(let text):
      if let refusal = terminal.copy(text) {
        apply(.problem(refusal))
      } else {
        apply(.notice("Sent to the clipboard of your own machine, if its terminal takes it."))
      }
    case .mouse(let isOn): terminal.setMouse(isOn)
    case .clearTerminal:
      // Clearing draws the last frame again: that is to be the lock or the guests' screen, not what it hides. Where
      // presenting ends it is still the guests', and what is real comes after.
      if state.isLocked || isPresenting { draw(on: terminal, moves: false) }
      terminal.clearScrollback()
    default: break
    }
  }

  /// What only the person can do for guests of plain lines.
  static let linesStay =
    "Presenting. Nothing is written. What was said before stays above: clear the window yourself before guests look."

  /// Why ^Z does nothing now.
  static let noShell = "The way to the shell is shut while the screen is locked or guests look on."

  /// How long the wait for keys may take, when what is beside a list is behind: nil for ever.
  func patience(until alarm: Int?) -> Int? {
    guard let due = resting.due else { return alarm }
    let wait = max(0, due - Loop.monotonicMilliseconds())
    return alarm.map { min($0, wait) } ?? wait
  }

  /// Draws the state: at once what somebody looks at, at rest what follows it.
  mutating func draw(on terminal: TerminalSession, moves: Bool) {
    var shown = frame(on: terminal, moves: moves)
    if shownState.isPageBehind, resting.due == nil {
      // There is nothing to hold: all of it is wanted now.
      act(.rested)
      shown = frame(on: terminal, moves: false)
    }
    terminal.show(shown)
    // As it was left the last time; nothing is sent while it stays as it is.
    terminal.setMouse(state.wantsMouse)
    if !isAsked {
      // Behind the first frame: nothing waits for the answer.
      isAsked = true
      terminal.askForBackground()
    }
  }

  private mutating func frame(on terminal: TerminalSession, moves: Bool) -> Frame {
    let shown = shownState
    return resting.frame(
      render(shown, theme: looks.theme(state.theme)), following: shown.followingCells, moves: moves,
      isBehind: shown.isPageBehind, line: Loop.line(of: terminal), now: Loop.monotonicMilliseconds())
  }

  /// Shows what is behind, if its time has come; false when there was nothing to do.
  mutating func catchUp() -> Bool {
    let now = Loop.monotonicMilliseconds()
    guard let terminal, let due = resting.due, now >= due else { return false }
    if state.isPageBehind { act(.rested) }
    let frame = render(shownState, theme: looks.theme(state.theme))
    terminal.show(resting.more(frame, line: Loop.line(of: terminal), now: now))
    return true
  }

  private static func line(of terminal: TerminalSession) -> RestingDetail.Line {
    terminal.slowLine.map { .slow($0, waiting: terminal.bytesWaiting) } ?? .fast
  }

  static func monotonicMilliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}

extension TerminalEvent {
  /// A hand moved through what is on the screen.
  var isMove: Bool {
    switch self {
    case .key, .mouse: true
    default: false
    }
  }
}
