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
  /// Ends the wait of `next` from any thread.
  public let waker: Waker

  /// Ctrl-Z is a key like others: for a screen that must not be left.
  public var passesControlZ = false

  let descriptor: Int32
  let signalDescriptor: Int32
  let modes: PrivateModes
  var decoder: InputDecoder
  var pairs: ColourPairs
  /// What the window holds; nil when that is not known.
  var shown: Frame?
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
    send(modes.leave)
    ct_screen_stop()
    ct_rescue_modes()
    ct_rescue_disarm()
    ct_signals_restore()
    ct_log_stop()
    ct_close(descriptor)
  }

  /// Writes a sequence around curses, which knows nothing of it.
  func send(_ text: String) {
    guard !isLost, !text.isEmpty else { return }
    var text = text
    let error = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { ct_write_all(descriptor, $0.baseAddress, $0.count) }
    }
    if error != 0 { isLost = true }
  }
}

@available(*, unavailable)
extension TerminalSession: Sendable {}
