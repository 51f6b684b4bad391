import Drawing
import Glibc
import Terminal

/// A screen with a head line, one text of each kind, and a list of the latest events.
struct Probe {
  let session: TerminalSession
  let isCareless: Bool
  private var told: [String] = []
  private var count = 0
  private var links = ProbeLinks()

  init(session: TerminalSession, isCareless: Bool) {
    self.session = session
    self.isCareless = isCareless
  }

  /// Runs until told to leave; the exit status.
  mutating func run() -> Int32 {
    var pipe: [Int32] = [-1, -1]
    Glibc.pipe(&pipe)
    session.watch(pipe[0])
    while true {
      session.show(frame)
      for event in session.next() {
        tell(event)
        switch event {
        case .key(.character("q")): return 0
        case .key(.control("c")): return 3
        case .key(.character("!")): crash()
        case .key(.character("$")): exit(5)
        case .key(.character("%")): tell("deep \(dig(count))")
        case .key(.character("e")): say("a word to stderr")
        case .key(.character("w")): wakeFromAnotherThread()
        case .key(.character("M")): session.setMouse(true)
        case .key(.character("m")): session.setMouse(false)
        case .key(.character("y")): tell(session.copy("copied ž").map { "copy: \($0)" } ?? "copied")
        case .key(.character("Y")):
          tell(session.copy(String(repeating: "y", count: 80_000)).map { "copy: \($0)" } ?? "copied")
        case .key(.character("c")): session.clearScrollback()
        case .key(.character("C")): session.clearOnLeave = true
        case .key(.character("z")): session.maySuspend.toggle()
        case .key(.character("l")): links.toggle()
        case .key(.character("L")): links.move()
        case .key(.character("r")): Glibc.write(pipe[1], "x", 1)
        case .key(.character("t")): tell("idle \(session.next(timeoutMilliseconds: 30).isEmpty)")
        case .readable(let descriptor):
          var byte: UInt8 = 0
          read(descriptor, &byte, 1)
        case .terminate(let signal): return 10 + signal
        case .hangup: return 4
        default: break
        }
      }
    }
  }

  private mutating func tell(_ event: TerminalEvent) {
    switch event {
    case .key(let key): tell("key \(key.name)")
    case .paste(let text):
      tell("paste [\(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "/"))]")
    case .mouse(let mouse): tell("mouse \(mouse.action) \(mouse.button) \(mouse.position.column),\(mouse.position.row)")
    case .focus(let here): tell("focus \(here)")
    case .background(let appearance): tell("ground \(appearance)")
    case .resize(let size): tell("resize \(size.columns)x\(size.rows)")
    case .wake: tell("wake")
    case .readable: tell("readable")
    case .resumed: tell("resumed")
    case .terminate(let signal): tell("terminate \(signal)")
    case .hangup: tell("hangup")
    }
  }

  private mutating func tell(_ line: String) {
    count += 1
    told.append("\(count) \(line)")
  }

  private var frame: Frame {
    let size = session.size
    var canvas = Canvas(size: size, theme: .mono, glyphs: session.isUnicode || isCareless ? .unicode : .ascii)
    let head = "probe \(size.columns)x\(size.rows) \(session.terminalName) \(session.colours)"
    canvas.write(head, column: 0, row: 0, style: .plain)
    canvas.write("é 日本 ─┐ e\u{301} ▇", column: 0, row: 1, style: Style(foreground: .rgb(255, 0, 0), attributes: .bold))
    // The last column and the bottom right corner.
    canvas.write("日", column: size.columns - 2, row: 1, style: .plain)
    canvas.write("#", column: size.columns - 1, row: size.rows - 1, style: .plain)
    if CommandLine.arguments.contains("--palette") { drawPalette(&canvas) }
    let room = max(1, size.rows - 3)
    for (index, line) in told.suffix(room).enumerated() {
      canvas.write(line, column: 1, row: 2 + index, style: .plain)
    }
    links.draw(&canvas)
    var frame = canvas.frame
    if let last = told.last { frame.cursor = Frame.Position(column: min(last.count, size.columns - 1), row: 2) }
    return frame
  }

  /// 400 pairs of colours, each on a cell of rows 10 to 19: more than fit into a byte.
  private func drawPalette(_ canvas: inout Canvas) {
    for number in 0..<400 {
      let style = Style(
        foreground: Quantise.xtermColour(20 + number % 20) ?? .standard,
        background: Quantise.xtermColour(100 + number / 20) ?? .standard)
      canvas.write("x", column: number % 40, row: 10 + number / 40, style: style)
    }
  }

  private func wakeFromAnotherThread() {
    let waker = session.waker
    Task.detached { for _ in 0..<100 { waker.wake() } }
  }

  /// Overflows the stack.
  private func dig(_ depth: Int) -> Int { depth < 0 ? 0 : dig(depth + 1) &+ depth }

  private func crash() -> Never { fatalError("the probe was asked to crash") }
}

/// Writes a line to stderr.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}
