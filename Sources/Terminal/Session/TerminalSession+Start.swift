import CTerminal
import Drawing
import Glibc

extension TerminalSession {
  /// What a session is made of, once the terminal is taken over.
  struct Parts {
    var isUnicode: Bool
    var colours: ColourDepth
    var name: String
    var waker: Waker
    var descriptor: Int32
    var signalDescriptor: Int32
    var modes: PrivateModes
    var decoder: InputDecoder
  }

  /// Takes the terminal over: another screen, no echo, keys at once, signals as events, stderr into a log.
  ///
  /// Nothing is sent before all is known to work. Throws when there is no terminal, or one that cannot place a cursor.
  public static func start(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) -> TerminalSession {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    guard !ct_screen_is_running() else { throw .alreadyStarted }
    // Asked in any case: curses measures and sends text by the locale.
    let localeIsUnicode = ct_locale_is_utf8()
    let descriptor = ct_tty_open()
    guard descriptor >= 0 else { throw .system(doing: "opening the terminal", code: errno) }
    do {
      return try start(options, isUnicode: localeIsUnicode && options.unicode ?? true, descriptor: descriptor)
    } catch {
      ct_close(descriptor)
      throw error
    }
  }

  private static func start(
    _ options: TerminalOptions, isUnicode: Bool, descriptor: Int32
  ) throws(TerminalError) -> TerminalSession {
    let name = try usableName(descriptor: descriptor)
    guard let waker = Waker() else { throw .system(doing: "making a wake-up descriptor", code: errno) }
    // The order matters: curses keeps its hands off signals that are caught already, and the modes to come back to are
    // those from before it.
    let signalDescriptor = ct_signals_install()
    guard signalDescriptor >= 0 else { throw .system(doing: "catching signals", code: errno) }
    ct_rescue_begin(descriptor)
    guard ct_screen_start(name, descriptor) else {
      ct_rescue_disarm()
      ct_signals_restore()
      throw .system(doing: "starting curses on “\(name)”", code: 0)
    }
    let colours = ct_screen_start_colours(environment("NO_COLOR")?.isEmpty ?? true && options.colours != .mono)
    let depth = ColourDepth(described: Int(colours), environment: environment)
    let session = TerminalSession(
      parts: Parts(
        isUnicode: isUnicode, colours: min(depth, options.colours ?? .truecolour), name: name, waker: waker,
        descriptor: descriptor, signalDescriptor: signalDescriptor,
        modes: PrivateModes(terminal: name, options: options),
        decoder: InputDecoder(described: .ofRunningScreen(), readsAlt: options.alt)))
    session.armRescue()
    if !ct_log_start(options.logPath) {
      let code = errno
      session.stop()
      throw .system(doing: "opening the log \(options.logPath ?? "")", code: code)
    }
    session.takeSize()
    session.update()
    session.send(session.modes.enter)
    return session
  }

  /// `TERM` where the database knows it, else a name that most terminals live up to.
  private static func usableName(descriptor: Int32) throws(TerminalError) -> String {
    let own = environment("TERM") ?? ""
    for name in [own, "xterm-256color", "vt100"] where !name.isEmpty {
      switch Int(ct_screen_check(name, descriptor)) {
      case CT_TERM_OK: return name
      case CT_TERM_DUMB: throw .cannotPlaceCursor(name: name)
      default: continue
      }
    }
    throw .unknownTerminal(name: own)
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Leaves the bytes that give the screen back with the crash handler.
  private func armRescue() {
    var bytes = modes.rescue
    for capability in ["sgr0", "op", "cnorm", "rmkx"] { bytes += String(cString: ct_terminfo_string(capability)) }
    let leaveScreen = String(cString: ct_terminfo_string("rmcup"))
    // A terminal without a second screen: go below what is drawn, so that the shell does not write into it.
    bytes +=
      leaveScreen.isEmpty ? String(cString: ct_terminfo_move(Int32(size.rows - 1), 0)) + "\r\n" : leaveScreen
    bytes.withUTF8 { text in
      text.withMemoryRebound(to: CChar.self) { _ = ct_rescue_arm($0.baseAddress, $0.count) }
    }
  }
}
