import CTerminal
import CVTerm
import Foundation
import Testing

/// A program on a pseudo terminal, and libvterm as the terminal that shows it.
///
/// Nothing here sleeps: every wait reads until what is awaited is there, for at most `patience`.
public final class VirtualTerminal {
  /// The program.
  public let process: pid_t
  /// The tests' end of the pseudo terminal; -1 after `hangUp`.
  public private(set) var master: Int32
  /// All that the program wrote.
  public private(set) var bytes: [UInt8] = []
  /// How many bytes a second come through, as over a serial line; nil takes all that is there.
  public var bytesPerSecond: Int? {
    didSet { (allowance, lastAllowed) = (0, .now) }
  }
  /// Bytes that may be read now on a slow line, and since when that has been so.
  private var allowance = 0.0
  private var lastAllowed = ContinuousClock.now
  private let patience: Duration
  /// False leaves the output unread by libvterm, which has its own troubles with what dice make of a terminal.
  private let isShown: Bool
  private var exitStatus: Int32?
  private var columns: Int
  private var rows: Int

  /// What libvterm tells in its callbacks.
  private final class Properties {
    var isAlternate = false
    var isCursorVisible = true
    var answers: [UInt8] = []
  }
  private let properties = Properties()
  private let vterm: OpaquePointer
  private let screen: OpaquePointer
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>

  /// Starts a command, whose first word is a path, on a terminal of that size. An empty variable is not set at all.
  public init(
    _ command: [String], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    terminalOutput: Bool = true, patience: Duration = .seconds(20), isShown: Bool = true
  ) throws {
    self.patience = patience
    self.isShown = isShown
    var variables = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "PS1": "ready> ", "HOME": "/nonexistent",
    ]
    variables.merge(environment) { $1 }
    var arguments = command.map { strdup($0) } + [nil]
    var settings = variables.filter { !$0.value.isEmpty }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + settings).forEach { free($0) } }
    var master: Int32 = -1
    var process: pid_t = -1
    let error = ct_pty_spawn(
      &arguments, &settings, Int32(rows), Int32(columns), terminalOutput, &master, &process)
    try #require(error == 0, "no pseudo terminal")
    self.master = master
    self.process = process
    // A window that does not know its size is still one.
    self.columns = columns == 0 ? 80 : columns
    self.rows = rows == 0 ? 24 : rows
    vterm = try #require(vterm_new(Int32(self.rows), Int32(self.columns)))
    screen = try #require(vterm_obtain_screen(vterm))
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = { property, value, user in
      guard let user, let value else { return 0 }
      let properties = Unmanaged<Properties>.fromOpaque(user).takeUnretainedValue()
      switch property {
      case VTERM_PROP_ALTSCREEN: properties.isAlternate = value.pointee.boolean != 0
      case VTERM_PROP_CURSORVISIBLE: properties.isCursorVisible = value.pointee.boolean != 0
      default: break
      }
      return 1
    }
    let user = Unmanaged.passUnretained(properties).toOpaque()
    vterm_output_set_callback(
      vterm,
      { text, count, user in
        guard let text, let user else { return }
        let properties = Unmanaged<Properties>.fromOpaque(user).takeUnretainedValue()
        properties.answers += UnsafeRawBufferPointer(start: text, count: count)
      }, user)
    vterm_set_utf8(vterm, 1)
    vterm_screen_set_callbacks(screen, callbacks, user)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    if exitStatus == nil {
      kill(process, SIGKILL)
      _ = ct_pty_reap(process, false)
    }
    if master >= 0 { close(master) }
    vterm_free(vterm)
    callbacks.deallocate()
  }

  // MARK: What is seen

  /// The program shows its second screen, not the shell's.
  public var isAlternate: Bool { properties.isAlternate }
  /// The cursor is not hidden.
  public var isCursorVisible: Bool { properties.isCursorVisible }

  /// A row as text, without the blanks at its end.
  public func row(_ row: Int) -> String {
    var text = ""
    var column = 0
    while column < columns {
      let cell = cell(column: column, row: row)
      text += cell.text
      column += max(1, cell.width)
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// All rows.
  public var text: String { (0..<rows).map(row).joined(separator: "\n") }

  /// What stands in a cell, and how many columns it takes.
  public func cell(column: Int, row: Int) -> (text: String, width: Int) {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    var scalars = String.UnicodeScalarView()
    withUnsafeBytes(of: cell.chars) { chars in
      for value in chars.bindMemory(to: UInt32.self).prefix(while: { $0 != 0 }) {
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
    }
    return (scalars.isEmpty ? " " : String(scalars), Int(cell.width))
  }

  /// The palette entries that a cell is drawn with; nil for the terminal's own colour.
  public func colours(column: Int, row: Int) -> [UInt8?] {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    return [cell.fg, cell.bg].map { colour in
      let isIndexed = colour.type & UInt8(VTERM_COLOR_TYPE_MASK.rawValue) == UInt8(VTERM_COLOR_INDEXED.rawValue)
      let isOwn = colour.type & UInt8(VTERM_COLOR_DEFAULT_MASK.rawValue) != 0
      return isIndexed && !isOwn ? colour.indexed.idx : nil
    }
  }

  /// The output as text where a byte that is no UTF-8 shows.
  public var output: String { String(decoding: bytes, as: UTF8.self) }

  /// The terminal's local modes (echo, lines, signals).
  public func localModes() throws -> UInt32 {
    var flags: UInt32 = 0
    try #require(ct_pty_local_flags(master, &flags) == 0)
    return flags
  }

  // MARK: What is done

  /// Types a text.
  public func send(_ text: String) { send(Array(text.utf8)) }

  /// Types bytes.
  public func send(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { ct_write_all(master, $0.bindMemory(to: CChar.self).baseAddress, $0.count) }
  }

  /// Sends what libvterm makes of a keyboard or mouse action in the modes that the program has set.
  public func act(_ action: (OpaquePointer) -> Void) {
    properties.answers = []
    action(vterm)
    send(properties.answers)
  }

  /// Gives the window a size. libvterm itself is kept at 3 × 3 or more: in less it draws wide signs out of bounds.
  public func resize(columns: Int, rows: Int) {
    self.columns = max(columns, 3)
    self.rows = max(rows, 3)
    if isShown { vterm_set_size(vterm, Int32(self.rows), Int32(self.columns)) }
    _ = ct_pty_resize(master, Int32(rows), Int32(columns))
  }

  /// Takes the terminal away, as when its window is closed.
  public func hangUp() {
    close(master)
    master = -1
  }

  // MARK: Waiting

  /// Waits until a text stands on the screen.
  public func wait(for text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try wait("“\(text)”", sourceLocation: sourceLocation) { self.text.contains(text) }
  }

  /// Waits until something is so; records an issue that shows the screen when it never is.
  public func wait(
    _ what: String, sourceLocation: SourceLocation = #_sourceLocation, until isSo: () throws -> Bool
  ) throws {
    let end = ContinuousClock.now + patience
    while try !isSo() {
      read(milliseconds: 50)
      guard ContinuousClock.now < end else {
        Issue.record("waited in vain for \(what); on the screen:\n\(text)", sourceLocation: sourceLocation)
        throw WaitedInVain()
      }
    }
  }
  /// What was awaited did not come.
  public struct WaitedInVain: Error {}

  /// Waits for the end of the program and shows the rest of its output: its exit status, or 128 and the signal.
  public func end(sourceLocation: SourceLocation = #_sourceLocation) throws -> Int32 {
    try wait("the end of the program", sourceLocation: sourceLocation) {
      if exitStatus == nil {
        let status = ct_pty_reap(process, true)
        if status >= 0 { exitStatus = status }
      }
      return exitStatus != nil
    }
    while read(milliseconds: 0) {}
    return exitStatus ?? -1
  }

  /// Looks on for a time; true when the program wrote nothing meanwhile.
  public func isSilent(for time: Duration) -> Bool {
    let (end, before) = (ContinuousClock.now + time, bytes.count)
    while ContinuousClock.now < end { read(milliseconds: 50) }
    return bytes.count == before
  }

  /// Reads what is there; false when nothing came in that time.
  @discardableResult
  private func read(milliseconds: Int32) -> Bool {
    guard master >= 0 else {
      // Only the end of the process can be waited for.
      return poll(nil, 0, min(milliseconds, 5)) > 0
    }
    var place = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&place, 1, milliseconds) > 0, place.revents & Int16(POLLIN) != 0 else {
      if place.revents & Int16(POLLHUP) != 0 { poll(nil, 0, min(milliseconds, 5)) }
      return false
    }
    var block = [UInt8](repeating: 0, count: allowedBytes())
    let count = Glibc.read(master, &block, block.count)
    if bytesPerSecond != nil { allowance -= Double(max(0, count)) }
    guard count > 0 else { return false }
    bytes += block.prefix(count)
    guard isShown else { return true }
    _ = block.withUnsafeBytes { vterm_input_write(vterm, $0.bindMemory(to: CChar.self).baseAddress, count) }
    return true
  }

  /// How much may be read in one piece, at least one byte: on a slow line this waits until there is time for it.
  private func allowedBytes() -> Int {
    guard let bytesPerSecond else { return 65536 }
    while true {
      let now = ContinuousClock.now
      let passed = (now - lastAllowed) / .seconds(1)
      // What was not sent for a while is not sent faster afterwards.
      allowance = min(allowance + passed * Double(bytesPerSecond), Double(max(1, bytesPerSecond / 20)))
      lastAllowed = now
      if allowance >= 1 { return Int(allowance) }
      poll(nil, 0, 1)
    }
  }
}
