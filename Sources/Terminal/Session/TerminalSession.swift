import CTerminal
import Drawing

/// A terminal that is taken over: one full-screen window that shows frames and yields events.
///
/// One at a time, used from the thread that started it; only `waker` may be used from others. The terminal is given
/// back by `stop()`, at exit, and after a crash.
public final class TerminalSession {
  /// True when Unicode may be shown. Otherwise only ASCII reaches the terminal, and everything else becomes `?`.
  public let isUnicode: Bool
  /// The colours that frames are reduced to.
  public let colours: ColourDepth
  /// The name in the terminal database that is used: `TERM`, or `xterm-256color` or `vt100` where that is unknown.
  public let terminalName: String
  /// The window, at least 1 × 1.
  public internal(set) var size: Size
  /// False while nobody may get to the shell: ^Z is a key then, and SIGTSTP is passed over.
  public var maySuspend = true
  /// Nothing of what was on the terminal is to be left there at the end: its screen and its scrollback are cleared too.
  public var clearOnLeave = false
  /// Ends the wait of `next` from any thread.
  public let waker: Waker

  let descriptor: Int32
  let signalDescriptor: Int32
  var modes: PrivateModes
  var decoder: InputDecoder
  var pairs: ColourPairs
  /// Between curses and the terminal.
  var shorter: ShorterOutput
  /// Bytes sent so far.
  public internal(set) var bytesSent = 0
  /// What the window holds; nil when that is not known.
  var shown: Frame?
  /// The links that the terminal has.
  var linked: Set<Frame.Link> = []
  var watched: [Int32] = []
  /// When `decoder` is to give up, in monotonic milliseconds.
  var decoderDeadline: Int?
  /// The terminal is gone.
  var isLost = false
  var hangupIsTold = false
  private(set) var isStopped = false

  init(parts: Parts) {
    isUnicode = parts.isUnicode
    colours = parts.colours
    terminalName = parts.name
    waker = parts.waker
    descriptor = parts.descriptor
    signalDescriptor = parts.signalDescriptor
    modes = parts.modes
    decoder = parts.decoder
    shorter = ShorterOutput(canTakeAway: parts.modes.isKnown)
    pairs = ColourPairs(
      depth: parts.colours, limit: ct_screen_pairs(), hasDefaultColours: ct_screen_has_default_colours(),
      register: ct_screen_set_pair)
    var rows: Int32 = 1
    var columns: Int32 = 1
    ct_screen_size(&rows, &columns)
    size = Size(columns: Int(columns), rows: Int(rows))
  }

  deinit { stop() }

  /// Gives the terminal back as it was, then prints what went to stderr meanwhile. Again does nothing.
  public func stop() {
    guard !isStopped else { return }
    isStopped = true
    leaveModes()
    ct_screen_stop()
    if clearOnLeave { send(ClearSequence.whole(isStandard: modes.isStandard)) }
    ct_rescue_modes()
    ct_rescue_disarm()
    ct_signals_restore()
    ct_log_stop()
    ct_close(descriptor)
  }

  /// Writes a sequence around curses, which knows nothing of it.
  func send(_ text: String) { send(Array(text.utf8)) }

  /// Writes bytes at once.
  func send(_ bytes: [UInt8]) {
    guard !isLost, !bytes.isEmpty else { return }
    bytesSent += bytes.count
    let error = bytes.withUnsafeBytes { bytes in
      ct_write_all(descriptor, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    if error != 0 { isLost = true }
  }

  /// Before curses leaves the screen: the private modes go, and what it believes about colours becomes true.
  func leaveModes() {
    send(shorter.settled() + Array(modes.leave.utf8))
    shorter.forget()
  }
}

@available(*, unavailable)
extension TerminalSession: Sendable {}
