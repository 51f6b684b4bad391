import CommunityStore
import Dashboard
import Drawing
import Glibc
import Terminal

/// The dashboard as plain lines on stdout, led by lines from stdin: for screen readers, logs, and terminals that cannot
/// place a cursor. Nothing but text and line ends is ever written.
final class LinearSession: LoopSession {
  /// Columns of a line where nobody asks for others.
  static let usualWidth = 78
  /// How long the first screen waits for figures, and the next line for an answer to the one before.
  private static let patience = Duration.seconds(2)

  let size: Size
  let glyphs = GlyphSet.spoken
  let colours = ColourDepth.mono
  let wake: @Sendable () -> Void
  /// What a person types and hears line by line, with a prompt.
  private let isInteractive = Standard.isTerminal(STDIN_FILENO)
  private let width: Int
  private let signals: LinearSignals
  private var reader = LineReader()
  private var echo: EchoSwitch?
  /// What the loop showed last, and what was said last.
  private var state: DashboardState?
  private var told: DashboardState?
  private var hasPrompt = false
  private var hasActed = false
  /// Nobody reads what is written any more.
  private var isLost = false
  private var completeSince: ContinuousClock.Instant?
  private var waitingSince: ContinuousClock.Instant?

  init(width: Int) throws {
    guard let signals = LinearSignals() else {
      throw LiveDashboard.ScreenUnavailable(message: "this machine has no files left to open")
    }
    self.signals = signals
    self.width = width
    // Tall enough that pages need not be scrolled.
    size = Size(columns: width == 0 ? 98 : min(max(width, 20), 400), rows: 120)
    let sink = signals.sink
    wake = {
      var byte: UInt8 = 0
      _ = Glibc.write(sink, &byte, 1)
    }
  }

  // MARK: What is heard

  func show(_ state: DashboardState, theme: Theme) {
    self.state = state
    if completeSince == nil, state.community.progress.isComplete { completeSince = .now }
    guard let told else { return }
    let lines = linearChanges(from: told, to: state, width: width, hasActed: hasActed)
    self.told = state
    hasActed = false
    say(lines)
  }

  /// The first screen: once everything is loaded, and with figures where they come quickly.
  private func begin() {
    guard told == nil, let state else { return }
    // Of a store that cannot be read nothing more will come.
    if state.trouble == nil {
      guard let completeSince else { return }
      guard state.hasWorklistAndFigures || ContinuousClock.now - completeSince >= LinearSession.patience else { return }
    }
    told = state
    say(linearLines(state, width: width))
  }

  private func say(_ lines: [String]) {
    guard !lines.isEmpty, !isLost else { return }
    // What comes by itself begins a line of its own.
    let text = (hasPrompt ? "\n" : "") + lines.map { $0 + "\n" }.joined()
    hasPrompt = false
    write(text)
  }

  private func write(_ text: String) {
    guard !Standard.write(text, to: STDOUT_FILENO) else { return }
    isLost = true
    if errno != EPIPE { Standard.error("rounds: the output cannot be written: \(String(cString: strerror(errno)))") }
  }

  private func prompt() {
    guard isInteractive, !hasPrompt, told != nil, !reader.hasLine, !reader.isAtEnd else { return }
    if echo == nil, state?.isTypingSecret == true { echo = EchoSwitch() }
    hasPrompt = true
    write("> ")
  }

  // MARK: What is typed

  func next(timeoutMilliseconds: Int?) -> [TerminalEvent] {
    let deadline = timeoutMilliseconds.map { ContinuousClock.now + .milliseconds($0) }
    while true {
      begin()
      if isLost { return [.terminate(0)] }
      if told != nil, !isWaiting {
        if let line = reader.next() {
          let events = events(of: line)
          if !events.isEmpty { return events }
          continue
        }
        if reader.isAtEnd { return [.terminate(0)] }
        prompt()
      }
      if let events = wait(until: deadline) { return events }
    }
  }

  /// The answer to the line before is still to come; a person need not wait for it to type on, but a script hears one
  /// thing after the other.
  private var isWaiting: Bool {
    guard state?.isWaitingForAnswer == true else {
      waitingSince = nil
      return false
    }
    let since = waitingSince ?? .now
    waitingSince = since
    return ContinuousClock.now - since < LinearSession.patience
  }

  private func events(of line: String) -> [TerminalEvent] {
    guard let state else { return [] }
    hasPrompt = false
    echo?.restore()
    echo = nil
    switch linearInput(line, in: state) {
    case .keys(let keys):
      hasActed = true
      return keys.map { .key($0) }
    case .place: say(linearPlace(state, width: width))
    case .screen: say(linearLines(state, width: width))
    case .refused(let why): say(linearSentence(why, width: width))
    }
    return []
  }

  /// Sleeps until something happens; nil when there is only something to look at again.
  private func wait(until deadline: ContinuousClock.Instant?) -> [TerminalEvent]? {
    var sources = [pollfd(fd: signals.source, events: Int16(POLLIN), revents: 0)]
    if !reader.isAtEnd, !reader.hasLine {
      sources.append(pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0))
    }
    let own: ContinuousClock.Instant? =
      told == nil ? completeSince.map { $0 + LinearSession.patience } : waitingSince.map { $0 + LinearSession.patience }
    // What has passed is not waited for again: that would be a busy loop.
    let end = [deadline, own.flatMap { $0 > .now ? $0 : nil }].compactMap(\.self).min()
    let milliseconds = end.map { max(0, min(($0 - .now).inSeconds * 1000, 86_400_000)).rounded(.up) }
    let count = poll(&sources, nfds_t(sources.count), milliseconds.map(Int32.init) ?? -1)
    if count < 0 { return nil }
    if sources[0].revents != 0 {
      if let number = signals.take() { return [.terminate(number)] }
      return [.wake]
    }
    if sources.count > 1, sources[1].revents != 0 {
      reader.read()
      return nil
    }
    if let deadline, ContinuousClock.now >= deadline { return [] }
    return nil
  }

  // MARK: The rest

  func suspend() { kill(getpid(), SIGTSTP) }

  func redraw() {
    if let state { say(linearLines(state, width: width)) }
  }

  func stop() {
    echo?.restore()
    echo = nil
    if hasPrompt, !isLost { write("\n") }
    hasPrompt = false
  }
}

/// A terminal that does not show what is typed, until it is restored.
struct EchoSwitch {
  private var before = termios()

  /// nil when stdin is no terminal.
  init?() {
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO)
    // The line's end is still shown, so that what follows begins a line of its own.
    silent.c_lflag |= tcflag_t(ECHONL)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &silent)
  }

  func restore() {
    var before = before
    tcsetattr(STDIN_FILENO, TCSADRAIN, &before)
  }
}
